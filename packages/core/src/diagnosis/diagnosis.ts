import type { Basis } from '../catalog/basis.ts'
import type { Severity } from '../catalog/error.ts'
import type { Trace } from '../condition/index.ts'
import type { FactQuestion, KnownValue } from '../judge/index.ts'
import type { ReadFact, RecognisedError, Suggestion } from '../recognition/index.ts'
import type { NoteKind } from '../rule/note.ts'
import type { Excluded } from './excluded.ts'

/**
 * What the answer rests on. `recognised`: an error is identified; `similar`: the text is like a catalogued one but
 * not surely it; `facts-only`: the facts alone prove a cause; `unrecognised`: nothing was found, and that is said.
 */
export type Outcome = 'recognised' | 'similar' | 'facts-only' | 'unrecognised'

/** How a cause came out for one input: proven, still open, or ruled out. */
export type RuleVerdict = 'confirmed' | 'possible' | 'ruled-out'

/** Where a cause stands among those of its error that are looked at one after the other: the first is at 1. */
export interface Place {
  readonly at: number
  readonly of: number
}

/** A cause with its verdict for one input. Plain data; sensitive values are masked already. */
export interface Finding<RuleId extends string = string> {
  readonly rule: RuleId
  readonly verdict: RuleVerdict
  readonly severity: Severity
  /** The recognised errors that it explains. */
  readonly explains: readonly string[]
  /** Facts that would settle it. */
  readonly missing: readonly string[]
  /** The ids of those steps of the rule's remedy that apply here. */
  readonly steps: readonly string[]
  /** Facts that decide whether further steps apply: those are told once it is known. */
  readonly branches: readonly string[]
  /** Set where the causes are looked at in order. */
  readonly place?: Place
  /** Set where it is concluded from the other causes being ruled out: nothing proves it directly. */
  readonly byExclusion?: true
  /** Set where they have been tried, and have not helped. */
  readonly tried?: true
  /**
   * Set when a fact that the rule or one of its steps reads could not be computed: a defect of the plugin, not of the
   * input. It names the fact, and why; that is masked where a sensitive fact was read.
   */
  readonly crashed?: string
  /** On request: how the condition came out. */
  readonly trace?: Trace
}

/** A remark beside the findings. */
export interface DiagnosisNote {
  readonly id: string
  readonly kind: NoteKind
}

/** What is left to try when nothing else has helped. */
export interface DiagnosedFallback {
  readonly id: string
  /** The ids of those of its steps that apply here. */
  readonly steps: readonly string[]
  /** Set where they have been tried, and have not helped. */
  readonly tried?: true
}

/** A recognised error in a case. */
export interface DiagnosedError<Id extends string = string> extends RecognisedError<Id> {
  /** Set where the error is one of other platforms than the device's: that may be what is wrong. */
  readonly otherPlatform?: true
  /** Set where it is a message of a product that the host says is not in use: one of the two is not so. */
  readonly otherProduct?: true
  /** Facts that were told otherwise than its message shows: what was told stands, but one of the two is not so. */
  readonly contradicted?: readonly string[]
}

/** Which of these errors the screen shows: what a text that is only near to them does not tell. */
export interface ErrorQuestion<ErrorId extends string = string> {
  readonly kind: 'error'
  readonly errors: readonly ErrorId[]
  /** It is about no fact, and settles what everything else rests on. */
  readonly fact?: never
  readonly settles?: never
}

/** What is worth asking next. */
export type Question<FactId extends string = string, ErrorId extends string = string> =
  | ErrorQuestion<ErrorId>
  | FactQuestion<FactId>

/** The answer to one input. Plain JSON. */
export interface Diagnosis<
  ErrorId extends string = string,
  RuleId extends string = string,
  FactId extends string = string,
> extends Basis {
  readonly outcome: Outcome
  /** Best first. */
  readonly errors: readonly DiagnosedError<ErrorId>[]
  /** Entries that the text is near to without surely being one of them: best first, at most three. They carry no remedy. */
  readonly suggestions: readonly Suggestion<ErrorId>[]
  /** Facts that the text tells, for confirmation: until somebody does, they decide nothing. */
  readonly read: readonly ReadFact<FactId>[]
  /** Ranked: confirmed, then possible, then ruled out. */
  readonly findings: readonly Finding<RuleId>[]
  /**
   * Best first: which message it is, which product is in use, what decides about something grave, what settles most.
   * None of them is in `unavailable`.
   */
  readonly questions: readonly Question<FactId, ErrorId>[]
  readonly notes: readonly DiagnosisNote[]
  /** What the sources give for when nothing else has helped, whatever the cause. */
  readonly fallbacks: readonly DiagnosedFallback[]
  /** Whether every documented cause of what was recognised is ruled out, or what helps against it was tried in vain. */
  readonly exhausted: boolean
  /** Once that is so: each cause that is ruled out, by which of the facts that were told. */
  readonly excluded: readonly Excluded<RuleId, FactId>[]
  /** Whom to ask, the nearest first. */
  readonly contacts: readonly string[]
  /** The facts that findings and notes read or quote, as far as they are known. */
  readonly facts: { readonly [fact: string]: KnownValue }
}
