import { err, ok, type Result } from '../result.ts'
import type { Localized } from '../text/locale.ts'
import { nearest } from '../text/nearest.ts'
import type { DerivedSet } from './derived.ts'
import type { Fact, FactSet } from './fact.ts'
import { mask } from './mask.ts'
import type { FactProblem, FactProblemKind } from './problem.ts'

/** Facts after the door: instants in UTC, nothing unknown, nothing undefined, no prototype. */
export interface KnownFacts {
  readonly [id: string]: unknown
}

/**
 * Facts from outside, checked one by one. Every problem is reported, not just the first; nothing is taken
 * over when there is one.
 */
export function parseFacts(
  facts: FactSet,
  derived: DerivedSet,
  input: { readonly [id: string]: unknown },
): Result<KnownFacts, readonly FactProblem[]> {
  const known: Record<string, unknown> = Object.create(null)
  const problems: FactProblem[] = []
  for (const [id, value] of Object.entries(input)) {
    if (value === undefined) continue
    const problem = take(id, value)
    if (problem) problems.push(problem)
  }
  return problems.length > 0 ? err(problems) : ok(known)

  function take(id: string, value: unknown): FactProblem | undefined {
    if (Object.hasOwn(derived, id)) return derivedFact(id, derived[id]?.from ?? [])
    const fact = Object.hasOwn(facts, id) ? facts[id] : undefined
    if (!fact) return unknownFact(id, problems.length < mostHints ? Object.keys(facts) : [])
    if (value === null) {
      if (!fact.nullable) return problem('not-nullable', id, value, fact)
      known[id] = null
      return undefined
    }
    const parsed = fact.schema['~standard'].validate(value)
    if (parsed instanceof Promise) throw new Error(`the schema of fact ${id} answers through a promise`)
    if (parsed.issues) return problem(kindOf(parsed.issues[0]?.message), id, value, fact)
    known[id] = parsed.value
    return undefined
  }
}

/** The checks of a fact's own schema that have a name of their own; everything else is a wrong type. */
const named: ReadonlySet<string> = new Set([
  'not-an-instant',
  'not-a-day',
  'impossible-date',
  'no-offset',
  'out-of-range',
])

function kindOf(message: string | undefined): FactProblemKind {
  return named.has(message ?? '') ? (message as FactProblemKind) : 'wrong-type'
}

function problem(kind: FactProblemKind, path: string, value: unknown, fact: Fact): FactProblem {
  return { kind, path, found: fact.sensitive ? mask : shown(value), expected: expectedOf(fact) }
}

/** Most unknown facts of one input that get a hint; whatever has more is no typing mistake. */
export const mostHints = 20

/** The problem of an id that is none of `ids`. */
export function unknownFact(id: string, ids: readonly string[], path = shortened(id)): FactProblem {
  const near = nearest(id, ids)
  return {
    kind: 'unknown-fact',
    path,
    found: shown(id),
    expected: near
      ? {
          ja: `カタログにある事実の ID（${near} のことでしょうか）`,
          en: `the id of a catalogued fact (did you mean ${near}?)`,
        }
      : { ja: 'カタログにある事実の ID', en: 'the id of a catalogued fact' },
  }
}

function derivedFact(id: string, from: readonly string[]): FactProblem {
  return {
    kind: 'derived-fact',
    path: id,
    found: shown(id),
    expected: {
      ja: `計算のもとになる事実（${from.join('、')}）`,
      en: `the facts that it is computed from (${from.join(', ')})`,
    },
  }
}

/** A value as a message may quote it: JSON, at most 80 characters. What JSON cannot hold is told by its type. */
export function shown(value: unknown): string {
  return shortened(jsonOf(value))
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value
  } catch {
    return typeof value
  }
}

function expectedOf(fact: Fact): Localized {
  const of = expectations[fact.type](fact)
  return fact.nullable ? { ja: `${of.ja}、または null（無い）`, en: `${of.en}, or null (absent)` } : of
}

/** How an instant is written. */
export const expectedInstant: Localized = {
  ja: 'ISO 8601 の日時とオフセット（例: 2025-01-05T09:00:00+09:00）',
  en: 'an ISO 8601 date and time with offset, e.g. 2025-01-05T09:00:00+09:00',
}

const expectations: { readonly [T in Fact['type']]: (fact: Fact) => Localized } = {
  boolean: () => ({ ja: 'true または false', en: 'true or false' }),
  choice: (fact) => {
    const values = Object.keys(fact.choices ?? {})
    return { ja: `${values.join('、')} のいずれか`, en: `one of ${values.join(', ')}` }
  },
  instant: () => expectedInstant,
  number: () => ({ ja: '数値', en: 'a number' }),
  text: () => ({ ja: '10,000 文字までの文字列', en: 'a text of at most 10,000 characters' }),
  version: () => ({ ja: '点で区切ったバージョン（例: 15.1）', en: 'a dotted version, e.g. 15.1' }),
}
