import { limits } from '../limits.ts'
import { mask } from '../privacy/mask.ts'
import { orNearest, overLimit, type Problem, received, shown, shownIdAmong } from '../problem/index.ts'
import { err, ok, type Result } from '../result.ts'
import type { Localized, WrittenLocale } from '../text/locale.ts'
import { type Assumption, expectedTime, type Moment, readTime } from '../time/index.ts'
import { type Fact, type FactSet, inputsOf, isGiven } from './fact.ts'
import { meantBy } from './meant.ts'
import { factSchema } from './schema.ts'

/** Facts after the door: times in UTC, nothing unknown, nothing undefined, no prototype. */
export interface KnownFacts {
  readonly [id: string]: unknown
}

/** Most unknown ids of one kind in one input that get a hint; whatever has more is no typing mistake. */
export const mostHints = 20

/** The value of a fact as it was read; `undefined` where a blank leaves it unknown. */
export interface ReadValue {
  readonly value: unknown
  /** What was taken to be so in reading a time. */
  readonly assumed: readonly Assumption[]
}

/**
 * Facts from outside, read one by one: values as programs write them and as people do (「はい」, a label, 「なし」, `1月5日`).
 * Every problem is reported, not just the first; nothing is taken over when there is one. A blank is unknown, and what a
 * time does not say is taken from `moment`.
 */
export function readFacts(
  facts: FactSet,
  input: { readonly [id: string]: unknown },
  moment: Moment,
): Result<KnownFacts, readonly Problem[]> {
  return received('', input, expectedFacts, () => knownIn(facts, input, moment))
}

const expectedFacts: Localized = { ja: '確認項目 ID と値の組', en: 'values by the ids of facts' }

function knownIn(
  facts: FactSet,
  input: { readonly [id: string]: unknown },
  moment: Moment,
): Result<KnownFacts, readonly Problem[]> {
  return readEach(facts, input, moment).map((read) => {
    const known: Record<string, unknown> = Object.create(null)
    for (const [id, { value }] of read) known[id] = value
    return known
  })
}

/** As `readFacts`, each with what was assumed. */
export function readEach(
  facts: FactSet,
  input: { readonly [id: string]: unknown },
  moment: Moment,
): Result<ReadonlyMap<string, ReadValue>, readonly Problem[]> {
  const known = new Map<string, ReadValue>()
  const problems: Problem[] = []
  const entries = Object.entries(input)
  if (entries.length > limits.facts) return err([overLimit('facts', limits.facts, entries.length)])
  for (const [id, value] of entries) {
    if (value === undefined) continue
    const fact = Object.hasOwn(facts, id) ? facts[id] : undefined
    const read = fact
      ? readFactValue(id, fact, value, moment)
      : err(unknownFact(id, problems.length < mostHints ? givenIds(facts) : []))
    if (read.isErr()) problems.push(read.error)
    else if (read.value.value !== undefined) known.set(id, read.value)
  }
  return problems.length > 0 ? err(problems) : ok(known)
}

/** The value of one fact as it is kept, or what is wrong with it. */
export function readFactValue(
  id: string,
  fact: Fact,
  given: unknown,
  moment: Moment,
): Result<ReadValue, Problem> {
  if (!isGiven(fact)) return err(computedFact(id, inputsOf(fact)))
  const value = typeof given === 'string' ? meantBy(fact, given) : given
  if (value === undefined) return ok({ value, assumed: [] })
  if (fact.type === 'instant' && typeof value === 'string') {
    return readTime(value, { ...moment, timeZone: fact.timeZone ?? moment.timeZone })
      .mapErr((problem) => ({
        ...(fact.sensitive ? withoutHints(problem) : problem),
        path: id,
        found: foundIn(fact, given),
      }))
      .map(({ time, assumed }) => ({ value: time, assumed }))
  }
  if (factSchema(fact).safeParse(value).success) return ok({ value, assumed: [] })
  const kind = value === null ? 'not-nullable' : 'wrong-type'
  return err({ kind, path: id, found: foundIn(fact, given), expected: expectedOf(fact) })
}

/** What a problem says was given. Only a problem asks: what is shown is redacted, which takes longer than reading. */
function foundIn({ sensitive }: Fact, given: unknown): string {
  return sensitive ? mask : shown(given)
}

/** What would do instead may tell what was given. */
function withoutHints({ choices: _, ...problem }: Problem): Problem {
  return { ...problem, expected: expectedTime }
}

/** The facts that can be given, by id. */
export function givenIds(facts: FactSet): readonly string[] {
  return Object.entries(facts).flatMap(([id, fact]) => (isGiven(fact) ? [id] : []))
}

/** The problem of an id that is none of `ids`. */
export function unknownFact(id: string, ids: readonly string[], path?: string): Problem<'unknown-fact'> {
  const expected = { ja: 'カタログにある確認項目の ID', en: 'the id of a catalogued fact' }
  const found = shownIdAmong(id, ids)
  return {
    kind: 'unknown-fact',
    path: path ?? found,
    found: shown(found),
    expected: orNearest(expected, id, ids),
  }
}

function computedFact(id: string, read: readonly string[]): Problem<'computed-fact'> {
  return {
    kind: 'computed-fact',
    path: id,
    found: shown(id),
    expected:
      read.length === 0
        ? {
            ja: '指定なし（診断の日時から計算します）',
            en: 'nothing: it is computed from the time of the diagnosis',
          }
        : {
            ja: `計算のもとになる項目（${read.join('、')}）`,
            en: `the facts that it is computed from (${read.join(', ')})`,
          },
  }
}

function expectedOf(fact: Fact): Localized {
  const of = expectations[fact.type](fact)
  return fact.nullable ? { ja: `${of.ja}、または「なし」`, en: `${of.en}, or “none”` } : of
}

const expectations: { readonly [T in Fact['type']]: (fact: Fact) => Localized } = {
  boolean: () => ({ ja: '「はい」または「いいえ」', en: '“yes” or “no”' }),
  choice: ({ choices = {} }) => {
    const labels = (locale: WrittenLocale) =>
      Object.entries(choices).map(([id, label]) => (label[locale] === id ? id : `${label[locale]} (${id})`))
    return {
      ja: `次のいずれか: ${labels('ja').join('、')}`,
      en: `one of ${labels('en').join(', ')}`,
    }
  },
  instant: () => expectedTime,
  number: ({ minimum }) =>
    minimum === undefined
      ? { ja: '数値', en: 'a number' }
      : { ja: `${minimum} 以上の数値`, en: `a number from ${minimum} on` },
  text: () => ({ ja: '10,000 文字までの文字列', en: 'a text of at most 10,000 characters' }),
  version: () => ({ ja: '点で区切ったバージョン（例: 15.1）', en: 'a dotted version, e.g. 15.1' }),
}
