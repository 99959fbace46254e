import type { Severity } from '../catalog/error.ts'
import type { Trace } from '../condition/index.ts'
import type { FactProblem } from '../fact/problem.ts'
import type { RecognisedError } from '../recognition/index.ts'
import type { RuleVerdict } from '../rule/rule.ts'
import type { Localized } from '../text/locale.ts'

/**
 * What the answer rests on. `recognised`: an error is identified; `similar`: the text is like a catalogued one but
 * not surely it; `facts-only`: the facts alone prove a cause; `unrecognised`: nothing was found, and that is said.
 */
export type Outcome = 'recognised' | 'similar' | 'facts-only' | 'unrecognised'

/** A cause with its verdict for one input. Plain data; sensitive values are masked already. */
export interface Finding<RuleId extends string = string> {
  readonly rule: RuleId
  readonly verdict: RuleVerdict
  readonly severity: Severity
  /** The recognised errors that it explains. */
  readonly explains: readonly string[]
  /** Facts that would settle it. */
  readonly missing: readonly string[]
  /** Values of the facts that its texts quote and its condition reads, as far as they are known. */
  readonly values: { readonly [fact: string]: unknown }
  /** The steps of the rule's remedy that apply here, by their place in it. */
  readonly steps: readonly number[]
  /**
   * Set when evaluating the rule failed: a defect of the rule, not of the input. Its verdict is open then. Masked
   * where a sensitive fact was read.
   */
  readonly crashed?: string
  /** On request: how the condition came out. */
  readonly trace?: Trace
}

/** A fact worth asking for next. */
export interface Question<FactId extends string = string> {
  readonly fact: FactId
  /** The rules that it can settle. */
  readonly settles: readonly string[]
}

/** A remark beside the findings. */
export interface DiagnosisNote {
  readonly id: string
  readonly kind: 'boundary' | 'warning' | 'info'
  readonly text: Localized
  readonly values: { readonly [fact: string]: unknown }
}

/** The answer to one input. */
export interface Diagnosis<
  ErrorId extends string = string,
  RuleId extends string = string,
  FactId extends string = string,
> {
  readonly outcome: Outcome
  /** Best first. */
  readonly errors: readonly RecognisedError<ErrorId>[]
  /** Ranked: confirmed, then possible, then ruled out. */
  readonly findings: readonly Finding<RuleId>[]
  /** Best first; none of them is in `unavailable`. */
  readonly questions: readonly Question<FactId>[]
  readonly notes: readonly DiagnosisNote[]
}

/** What is asked. At least one of text, code and facts says something. */
export interface DiagnosisInput<Facts = { readonly [id: string]: unknown }> {
  /** A message, or a whole report that holds one. */
  readonly text?: string
  /** An error code known to be one, as opposed to a number within a text. */
  readonly code?: string
  readonly facts?: Facts
  /** Facts that were asked for in vain; they are not asked for again. */
  readonly unavailable?: readonly string[]
  /** The instant of the question: ISO 8601 with offset. */
  readonly now: string
  /** IANA name; the zone of days and of those vendors that have none of their own. Asia/Tokyo when absent. */
  readonly timeZone?: string
  readonly trace?: boolean
  /** Leaves sensitive values unmasked in traces. For a person at their own terminal, never for a log. */
  readonly showSensitive?: boolean
}

/** Why an input cannot be answered. */
export interface InputProblem {
  readonly kind: FactProblem['kind'] | 'empty-text' | 'text-too-long' | 'nothing-given' | 'unknown-time-zone'
  /** The field of the input, e.g. `text` or `now`; the fact's id; `input` when that is no object at all. */
  readonly path: string
  readonly found: string
  readonly expected: Localized
}
