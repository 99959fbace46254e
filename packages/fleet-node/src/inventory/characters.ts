import { type Problem, shortened } from '@shindan/core'

/** What no text has, and what stands for bytes that are none: a store may refuse the one, and nobody knows what the other was. */
const isBroken = (field: string): boolean => field.includes('\u0000') || field.includes('\ufffd')

/** Fields that are no text, by the names of their columns. */
export function brokenFields(
  names: readonly string[],
  fields: readonly string[],
): readonly Problem<'not-a-text'>[] {
  if (!fields.some(isBroken)) return []
  return fields.flatMap((field, at) =>
    isBroken(field) ? [{ kind: 'not-a-text', path: shortened(names[at] ?? ''), found: '', expected }] : [],
  )
}

const expected = {
  ja: 'ファイルの先頭と同じ文字コードの文字（NUL 文字は使えません）',
  en: 'text as the beginning of the file has it, without NUL characters',
}
