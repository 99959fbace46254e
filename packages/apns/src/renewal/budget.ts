import { overLimit, type Problem } from '@shindan/core'
import { isBytesOrText } from '../parse/read-push-file.ts'
import type { RenewalInput } from './door.ts'

/** What all files of one check may cost together, beside what each may. */
export const renewalLimits = {
  /** Bytes, or UTF-16 units, of all files of a check. */
  bytes: 2_000_000,
  /** Files of any kind. */
  files: 20,
  /** Files with certificates of authorities. */
  authorities: 16,
  /** UTF-16 units of one text, given or read of a file: as many as a fact takes. */
  characters: 10_000,
} as const

/** The problem of a text that no fact takes, at its place; none of one that is taken. */
export function overlong(path: string, text: string | null | undefined): readonly Problem[] {
  const length = text?.length ?? 0
  return length > renewalLimits.characters
    ? [overLimit('characters', renewalLimits.characters, length, path)]
    : []
}

/** The problems of files that are too many or too much together, before any is read. */
export function overBudget(files: readonly { readonly content: Uint8Array | string }[]): readonly Problem[] {
  return [
    ...(files.length > renewalLimits.files ? [overLimit('files', renewalLimits.files, files.length)] : []),
    ...tooMuch(
      'files',
      files.map(({ content }) => content),
    ),
  ]
}

/** What was read before costs nothing any more. */
function tooMuch(path: string, contents: readonly unknown[]): readonly Problem[] {
  const bytes = contents.reduce((sum: number, file) => sum + (isBytesOrText(file) ? file.length : 0), 0)
  return bytes > renewalLimits.bytes ? [overLimit('bytes', renewalLimits.bytes, bytes, path)] : []
}

/** The input without its files: a check of what is left might be safe only because something was left out. */
export function withoutFiles(input: Partial<RenewalInput>): Partial<RenewalInput> {
  const { current, renewed, csr, privateKey, inUse, authorities, ...others } = input
  return others
}

/** The input without its files where they are too much together, or a text beside them is too long. */
export function withinBudget(input: Partial<RenewalInput>): {
  readonly input: Partial<RenewalInput>
  readonly problems: readonly Problem[]
} {
  const { current, renewed, csr, privateKey, inUse, authorities, enrolledTopic, notes } = input
  const count = authorities?.length ?? 0
  const files = [
    current,
    renewed,
    csr,
    privateKey,
    inUse,
    ...(authorities ?? []).slice(0, renewalLimits.authorities),
  ]
  const problems = [
    ...(count > renewalLimits.authorities
      ? [overLimit('authorities', renewalLimits.authorities, count)]
      : []),
    ...tooMuch('input', files),
    ...overlong('enrolledTopic', enrolledTopic),
    ...overlong('notes', notes),
  ]
  return { input: problems.length > 0 ? withoutFiles(input) : input, problems }
}
