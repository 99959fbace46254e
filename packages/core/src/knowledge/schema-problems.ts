import type * as z from 'zod/mini'
import { addressForms } from '../plugin/address.ts'
import { orNearest, overLimit, type Problem, shown, shownId } from '../problem/index.ts'
import { pathText } from '../problem/path-text.ts'
import { typeWords } from '../problem/type-words.ts'
import type { Localized } from '../text/locale.ts'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** What does not fit a schema, each with its place, what stands there and what should. */
export function problemsOfIssues(
  issues: readonly Issue[],
  value: unknown,
  root: Path = [],
): readonly Problem[] {
  return issues.flatMap((issue) =>
    problemsOfIssue(issue, valueAt(value, issue.path), [...root, ...issue.path]),
  )
}

function problemsOfIssue(issue: Issue, found: unknown, path: Path): readonly Problem[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField([...path, key], key, issue.message.split(' ')))
    case 'invalid_union':
      return problemsOfUnion(issue, found, path)
    case 'invalid_key':
      return problemsOfIssues(issue.issues as readonly Issue[], path.at(-1), path)
    case 'too_big':
      return [overLimit(limitOf(found), Number(issue.maximum), sizeOf(found), pathText(path))]
    default: {
      const expected = expectedBy(issue, found)
      if (found === undefined) return [{ kind: 'missing-field', path: pathText(path), found: '', expected }]
      const kind = issue.code === 'invalid_value' && issue.values.length > 1 ? 'not-a-choice' : 'wrong-type'
      return [{ kind, path: pathText(path), found: shown(found), expected }]
    }
  }
}

/** Of the forms that something may have, that which it was probably meant to have: of its type, and with the least wrong. */
function problemsOfUnion(
  { errors }: Extract<Issue, { code: 'invalid_union' }>,
  found: unknown,
  path: Path,
): readonly Problem[] {
  const ofItsType = errors.filter(
    (issues) => !issues.some((one) => one.code === 'invalid_type' && one.path.length === 0),
  )
  const [closest] = ofItsType.toSorted((a, b) => a.length - b.length)
  if (closest) return problemsOfIssues(closest as readonly Issue[], found, path)
  const forms = errors.flatMap((issues) => issues.map((issue) => expectedBy(issue as Issue, found)))
  const expected =
    forms.length > 0 ? joined(forms) : { ja: '決められた形のどれか', en: 'one of the known forms' }
  return [{ kind: 'wrong-type', path: pathText(path), found: shown(found), expected }]
}

function unknownField(path: Path, key: string, known: readonly string[]): Problem {
  const expected = { ja: known.join('、'), en: known.join(', ') }
  return {
    kind: 'unknown-field',
    path: pathText(path),
    found: shownId(key),
    expected: orNearest(expected, key, known),
  }
}

function expectedBy(issue: Issue, found: unknown): Localized {
  switch (issue.code) {
    case 'invalid_type':
      return typeWords[issue.expected as keyof typeof typeWords] ?? { ja: issue.expected, en: issue.expected }
    case 'invalid_value': {
      const values = issue.values.map(String)
      const expected = { ja: values.join('、'), en: values.join(', ') }
      return typeof found === 'string' ? orNearest(expected, found, values) : expected
    }
    case 'invalid_format':
      return formWords[issue.message as keyof typeof formWords] ?? typeWords.string
    case 'too_small':
      return typeof found === 'string'
        ? { ja: '空でない文字列', en: 'a text that is not empty' }
        : { ja: `${issue.minimum} 以上`, en: `${issue.minimum} or more` }
    default:
      return { ja: '正しい形のデータ', en: 'data of the right shape' }
  }
}

/** The forms of texts, by what their schema says of them. */
const formWords = {
  'plugin-name': {
    ja: '英小文字・数字・ハイフンの名前（例: acme）',
    en: 'a name of small letters, digits and hyphens, e.g. acme',
  },
  'entry-id': { ja: 'ID（例: acme/not-enrolled）', en: 'an id such as acme/not-enrolled' },
  'own-id': { ja: '英小文字・数字・ハイフンの ID（例: call-support）', en: 'an id such as call-support' },
  'fact-id': { ja: '確認項目の ID（例: acme.issuedAt）', en: 'the id of a fact such as acme.issuedAt' },
  address: addressForms,
  printable: {
    ja: '制御文字や、文字の向きを変える文字のない文',
    en: 'a text without control characters, or any that turn its direction',
  },
  day: { ja: '日付（YYYY-MM-DD）', en: 'a date (YYYY-MM-DD)' },
  'time-of-day': { ja: '時刻（HH:mm）', en: 'a time of day (HH:mm)' },
} as const satisfies { readonly [form: string]: Localized }

function joined(forms: readonly Localized[]): Localized {
  const each = (locale: 'ja' | 'en', or: string) => [...new Set(forms.map((form) => form[locale]))].join(or)
  return { ja: each('ja', 'または'), en: each('en', ' or ') }
}

function valueAt(value: unknown, path: Path): unknown {
  let at = value
  for (const key of path) at = (at as { readonly [key: PropertyKey]: unknown } | null | undefined)?.[key]
  return at
}

/** What there is too much of. */
function limitOf(found: unknown): string {
  return typeof found === 'number' ? 'number' : 'length'
}

function sizeOf(found: unknown): number {
  return typeof found === 'number' ? found : ((found as { readonly length?: number } | null)?.length ?? 0)
}
