import type { Case, Origin } from '../case/case.ts'
import {
  type Condition,
  decide,
  explain,
  factsReadBy,
  missingIn,
  type Trace,
  type Truth,
} from '../condition/index.ts'
import { inputsOf } from '../fact/fact.ts'
import { mask } from '../privacy/mask.ts'
import { shown } from '../problem/index.ts'
import { guarded } from '../problem/mistake.ts'
import type { Assumption } from '../time/index.ts'

/** How a condition came out in a case. */
export interface Judgement {
  readonly truth: Truth
  /** Facts that would settle it, where it is unknown. */
  readonly missing: readonly string[]
  /**
   * Set when a fact that it reads could not be computed: a defect of the plugin, not of the input. Masked where a
   * sensitive fact was read.
   */
  readonly crashed?: string
  /** On request: how the condition came out, part by part, sensitive values masked. */
  readonly trace?: Trace
}

/** Judges a condition over the facts of a case: the one evaluator of everything that is judged. */
export const judge = guarded(['when', 'of'], 'a condition and a case', judged)

function judged(when: Condition, of: Case): Judgement {
  const { facts, trace } = of
  const truth = decide(when, facts)
  const crashed = crashIn([when], of)
  return {
    truth,
    missing: truth === 'unknown' ? missingIn(when, facts) : [],
    ...(crashed !== undefined && { crashed }),
    ...(trace && { trace: masked(explain(when, facts), of) }),
  }
}

/**
 * Which fact that one of these conditions rests on could not be computed, and why, if one could not; masked as in a
 * judgement.
 */
export function crashIn(conditions: readonly Condition[], of: Case): string | undefined {
  for (const id of conditions.flatMap(factsReadBy)) {
    const crash = of.facts.crash(id)
    if (crash) return `${crash.fact}: ${isMadeOfSensitive(id, of) ? mask : messageOf(crash.error)}`
  }
  return undefined
}

function messageOf(error: unknown): string {
  if (error instanceof Error) return error.message
  return typeof error === 'string' ? error : shown(error)
}

/** What a computation throws may quote what it is computed from. */
function isMadeOfSensitive(id: string, of: Case): boolean {
  if (of.isSensitive(id)) return true
  return inputsOf(of.declared[id]).some((input) => isMadeOfSensitive(input, of))
}

/**
 * Of these facts and those that they are computed from the ones in whose reading something was assumed: what is said of
 * them rests on it.
 */
export function assumedAmong(ids: Iterable<string>, { facts, declared }: Case): ReadonlySet<string> {
  const seen = new Set(ids)
  for (const id of seen) for (const input of inputsOf(declared[id])) seen.add(input)
  return new Set([...seen].filter((id) => facts.assumed(id).length > 0))
}

/** The values of these facts as far as they are known or were read, and of what in them was assumed; masked where sensitive. */
export function valuesOf(ids: Iterable<string>, of: Case): { readonly [fact: string]: KnownValue } {
  const { facts, read, declared, timeZone } = of
  const values: Record<string, KnownValue> = {}
  for (const id of new Set([...ids, ...assumedAmong(ids, of)])) {
    const known = facts.origin(id)
    const value = known ? facts.value(id) : read.get(id)?.value
    const origin = known ?? (read.has(id) ? 'read' : undefined)
    const assumed = facts.assumed(id)
    if (!origin) continue
    values[id] = {
      value: of.told(id, value),
      origin,
      ...(assumed.length > 0 && { assumed, timeZone: declared[id]?.timeZone ?? timeZone }),
    }
  }
  return values
}

/** A fact as an answer tells it: its value, masked where it is sensitive, and where it is known from. */
export interface KnownValue {
  readonly value: unknown
  readonly origin: Origin
  /** What was taken to be so in reading its time. */
  readonly assumed?: readonly Assumption[]
  /** The zone in which that was read. */
  readonly timeZone?: string
}

/** A trace with what an answer may not tell masked. */
function masked(trace: Trace, opened: Case): Trace {
  const { actual, expected, of, ...rest } = trace
  const { fact, other } = rest
  const hide = [fact, other].some((one) => one !== undefined && opened.isSensitive(one))
  const told = (id: string | undefined, value: unknown) => (id === undefined ? value : opened.told(id, value))
  return {
    ...rest,
    ...(actual !== undefined && { actual: hide && actual !== null ? mask : told(fact, actual) }),
    ...(expected !== undefined && { expected: hide ? mask : told(other, expected) }),
    ...(of && { of: of.map((part) => masked(part, opened)) }),
  }
}
