import type { Outcome, RuleVerdict, SessionState } from '@shindan/core'

/** Where an interview stands after a step. */
export interface ChangeDetail {
  /** What is to be stored so that the interview can go on later, without secrets; null where none is under way. */
  readonly session: SessionState | null
  readonly outcome: Outcome | null
  /** Ids of what was recognised. */
  readonly errors: readonly string[]
  readonly findings: readonly { readonly rule: string; readonly verdict: RuleVerdict }[]
  /** The fact that is asked for next, `error` for which error it is; null where nothing is. */
  readonly question: string | null
}

/** An interview in which nothing is left to ask. */
export interface CompleteDetail extends ChangeDetail {
  /** Whether every documented cause is ruled out or was tried in vain. */
  readonly exhausted: boolean
}

/** A message to support was copied. */
export interface CopyDetail {
  /** The number under which it goes, the same for the same case. */
  readonly inquiry: string
}

/** Somebody says whether what there was to do has helped. */
export interface OutcomeDetail {
  readonly helped: boolean
  /** The cause, or the fallback, by its id. */
  readonly rule: string
  /** The steps that were ticked off. */
  readonly steps: readonly string[]
  readonly errors: readonly string[]
}

/** A text in which no error was recognised for sure. */
export interface UnrecognisedDetail {
  /**
   * The text, shortened, with passwords, identifiers, addresses and the like masked, and with its numbers and times left
   * open. The name of a person may remain.
   */
  readonly template: string
  /** Errors to which it is near. */
  readonly suggestions: readonly string[]
  /** The versions of the catalogs that did not know it. */
  readonly catalog: { readonly [plugin: string]: string }
}

/** The events of `<shindan-diagnosis>`. All of them bubble and leave shadow roots. */
export interface DiagnosisEvents {
  'shindan-change': CustomEvent<ChangeDetail>
  'shindan-complete': CustomEvent<CompleteDetail>
  'shindan-copy': CustomEvent<CopyDetail>
  'shindan-outcome': CustomEvent<OutcomeDetail>
  'shindan-unrecognised': CustomEvent<UnrecognisedDetail>
}
