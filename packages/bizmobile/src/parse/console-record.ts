import {
  at,
  err,
  fieldOf,
  isTimeZone,
  type Known,
  type Localized,
  nearest,
  ok,
  overLimit,
  type Problem,
  type Result,
  shortened,
  shown,
  unknownTimeZone,
} from '@shindan/core'
import type { facts } from '../facts/index.ts'
import { type ConsoleTimeProblem, readConsoleTime } from './console-time.ts'

type Facts = Known<typeof facts>

/** A field of the console, by the words of its screen. */
export type ConsoleField = keyof typeof fields

/** What the console shows, field by field. Blanks and hyphens stand for nothing; a missing field is not known. */
export type ConsoleRecord = { readonly [F in ConsoleField]?: string | null }

/**
 * Why a record, or one field of it, cannot be read: `path` is the field's words on the screen, or `timeZone`; empty for
 * what is no record at all.
 */
export type ConsoleRecordProblem =
  | Problem<'limit-exceeded' | 'wrong-type' | 'unknown-field' | 'repeated-field' | 'unknown-time-zone'>
  | ConsoleTimeProblem

/** Most fields of one record: both screens together have not half as many. */
export const mostFields = 100

/** The fields of the screens BM-13 and BM-28, and how each is read. */
const fields = {
  失効日: { fact: 'bizmobile.pushCertificateExpiresAt', as: 'time-or-day' },
  シリアル情報: { fact: 'bizmobile.pushCertificateSerial', as: 'text' },
  サブジェクト情報: { fact: 'bizmobile.pushCertificateSubject', as: 'text' },
  デバイス情報を要求: { fact: 'bizmobile.informationRequestedAt', as: 'time' },
  最終アクセス: { fact: 'bizmobile.lastAccessAt', as: 'time' },
  セキュリティチェック: { fact: 'bizmobile.securityCheckAt', as: 'time' },
} as const satisfies {
  readonly [field: string]: { fact: keyof Facts; as: 'text' | 'time' | 'time-or-day' }
}

/**
 * Facts from what the console shows. Times count on the clocks of `timeZone`, an IANA name, Asia/Tokyo when absent:
 * the console names no zone (BM-48). An expiry without a time of day is the end of its day. A request that was
 * never sent stays unknown, so that it is asked for.
 *
 * Errors: every field that cannot be read, at once, with what was found and what was expected.
 *
 * @example
 * readConsoleRecord({ 最終アクセス: '2025/01/23 10:15', セキュリティチェック: '-' })
 * // ok({ 'bizmobile.lastAccessAt': '2025-01-23T01:15:00.000Z', 'bizmobile.securityCheckAt': null })
 */
export function readConsoleRecord(
  record: ConsoleRecord,
  options: { readonly timeZone?: string } = {},
): Result<Facts, readonly ConsoleRecordProblem[]> {
  const timeZone = fieldOf(options, 'timeZone') ?? 'Asia/Tokyo'
  const entries = entriesOf(record)
  if (!entries) return err([problem('wrong-type', '', record, expectations.record)])
  if (entries.length > mostFields) return err([tooManyFields(entries.length)])
  if (!isTimeZone(timeZone)) return err([unknownTimeZone('timeZone', timeZone)])
  const zone: string = timeZone
  const known: Record<string, unknown> = {}
  const problems: ConsoleRecordProblem[] = []
  const seen = new Set<string>()
  for (const [label, value] of entries) {
    if (value === undefined) continue
    const field = folded(label).replace(/[\s:]/g, '')
    if (!isField(field)) problems.push(unknownField(label))
    else if (seen.has(field)) problems.push(problem('repeated-field', field, value, expectations.oneValue))
    else read(field, value)
    seen.add(field)
  }
  return problems.length > 0 ? err(problems) : ok(known)

  function read(field: ConsoleField, value: unknown): void {
    const { fact, as } = fields[field]
    if (value !== null && typeof value !== 'string') {
      problems.push(problem('wrong-type', field, value, expectations.text))
      return
    }
    const text = value === null ? '' : folded(value)
    if (isBlank(text)) {
      if (fact !== 'bizmobile.informationRequestedAt') known[fact] = null
      return
    }
    if (as === 'text') {
      known[fact] = text
      return
    }
    readConsoleTime(text, zone, as === 'time-or-day').match(
      (time) => {
        known[fact] = time
      },
      (wrong) => problems.push(at(field, wrong)),
    )
  }
}

/** The fields of a record; nothing where it is none, or throws when it is read. */
function entriesOf(record: unknown): readonly (readonly [string, unknown])[] | undefined {
  try {
    const isRecord = typeof record === 'object' && record !== null && !Array.isArray(record)
    return isRecord && !ArrayBuffer.isView(record) ? Object.entries(record) : undefined
  } catch {
    return undefined
  }
}

function tooManyFields(found: number): Problem<'limit-exceeded'> {
  return overLimit('fields', mostFields, found)
}

/** One width for letters, digits and signs, and single blanks. */
function folded(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim()
}

function isBlank(text: string): boolean {
  return /^[-‐‑–—―−ー]*$/.test(text)
}

function isField(label: string): label is ConsoleField {
  return Object.hasOwn(fields, label)
}

const expectations = {
  record: { ja: '項目名と値の組', en: 'fields with their values' },
  oneValue: { ja: '1 つの項目に 1 つの値', en: 'one value of one field' },
  text: { ja: '文字列、または null（空欄）', en: 'a text, or null for a blank field' },
} as const satisfies { readonly [what: string]: Localized }

function unknownField(label: string): Problem<'unknown-field'> {
  const names = Object.keys(fields)
  const near = nearest(label, names)
  const expected = near
    ? {
        ja: `画面の項目（「${near}」のことでしょうか）`,
        en: `a field of the screen (did you mean ${near}?)`,
      }
    : { ja: `画面の項目（${names.join('、')}）`, en: `a field of the screen (${names.join(', ')})` }
  return problem('unknown-field', shortened(label), label, expected)
}

function problem<Kind extends ConsoleRecordProblem['kind']>(
  kind: Kind,
  path: string,
  found: unknown,
  expected: Localized,
): Problem<Kind> {
  return { kind, path, found: typeof found === 'string' ? shortened(found) : shown(found), expected }
}
