import {
  orNearest,
  type Problem,
  type ProblemKind,
  problemWords,
  shortened,
  shown,
} from '../problem/index.ts'
import { err, ok, type Result } from '../result.ts'
import type { Localized } from '../text/locale.ts'
import { expectedTime } from '../time/index.ts'
import { type Fact, type FactSet, inputsOf, isGiven } from './fact.ts'
import { mask } from './mask.ts'
import { factSchema } from './schema.ts'

/** Facts after the door: times in UTC, nothing unknown, nothing undefined, no prototype. */
export interface KnownFacts {
  readonly [id: string]: unknown
}

/** Most unknown facts of one input that get a hint; whatever has more is no typing mistake. */
export const mostHints = 20

/**
 * Facts from outside, checked one by one. Every problem is reported, not just the first; nothing is taken over when
 * there is one. A day alone is a day on the clocks of `timeZone`.
 */
export function readFacts(
  facts: FactSet,
  input: { readonly [id: string]: unknown },
  timeZone: string,
): Result<KnownFacts, readonly Problem[]> {
  const known: Record<string, unknown> = Object.create(null)
  const problems: Problem[] = []
  for (const [id, value] of Object.entries(input)) {
    if (value === undefined) continue
    const fact = Object.hasOwn(facts, id) ? facts[id] : undefined
    const read = fact
      ? readFactValue(id, fact, value, timeZone)
      : err(unknownFact(id, problems.length < mostHints ? givenIds(facts) : []))
    if (read.isErr()) problems.push(read.error)
    else known[id] = read.value
  }
  return problems.length > 0 ? err(problems) : ok(known)
}

/** The value of one fact as it is kept, or what is wrong with it. */
export function readFactValue(
  id: string,
  fact: Fact,
  value: unknown,
  timeZone: string,
): Result<unknown, Problem> {
  if (!isGiven(fact)) return err(computedFact(id, inputsOf(fact)))
  const problem = (kind: ProblemKind): Problem => ({
    kind,
    path: id,
    found: fact.sensitive ? mask : shown(value),
    expected: expectedOf(fact),
  })
  if (value === null && !fact.nullable) return err(problem('not-nullable'))
  const parsed = factSchema(fact, fact.timeZone ?? timeZone).safeParse(value)
  return parsed.success ? ok(parsed.data) : err(problem(kindOf(parsed.error.issues[0]?.message)))
}

/** The checks of a time have kinds of their own; everything else is a wrong type. */
function kindOf(message = ''): ProblemKind {
  return Object.hasOwn(problemWords, message) ? (message as ProblemKind) : 'wrong-type'
}

/** The facts that can be given, by id. */
export function givenIds(facts: FactSet): readonly string[] {
  return Object.entries(facts).flatMap(([id, fact]) => (isGiven(fact) ? [id] : []))
}

/** The problem of an id that is none of `ids`. */
export function unknownFact(
  id: string,
  ids: readonly string[],
  path = shortened(id),
): Problem<'unknown-fact'> {
  const expected = { ja: 'カタログにある事実の ID', en: 'the id of a catalogued fact' }
  return { kind: 'unknown-fact', path, found: shown(id), expected: orNearest(expected, id, ids) }
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
            ja: `計算のもとになる事実（${read.join('、')}）`,
            en: `the facts that it is computed from (${read.join(', ')})`,
          },
  }
}

function expectedOf(fact: Fact): Localized {
  const of = expectations[fact.type](fact)
  return fact.nullable ? { ja: `${of.ja}、または null（無い）`, en: `${of.en}, or null (absent)` } : of
}

const expectations: { readonly [T in Fact['type']]: (fact: Fact) => Localized } = {
  boolean: () => ({ ja: 'true または false', en: 'true or false' }),
  choice: (fact) => {
    const values = Object.keys(fact.choices ?? {})
    return { ja: `${values.join('、')} のいずれか`, en: `one of ${values.join(', ')}` }
  },
  instant: () => expectedTime,
  number: ({ minimum }) =>
    minimum === undefined
      ? { ja: '数値', en: 'a number' }
      : { ja: `${minimum} 以上の数値`, en: `a number from ${minimum} on` },
  text: () => ({ ja: '10,000 文字までの文字列', en: 'a text of at most 10,000 characters' }),
  version: () => ({ ja: '点で区切ったバージョン（例: 15.1）', en: 'a dotted version, e.g. 15.1' }),
}
