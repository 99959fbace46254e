import type { PresentedDiagnosis, PresentedQuestion } from '@shindan/core/render'
import type { FindingDoings, Findings } from '../../finding/telling.ts'

/** All that an answer is drawn from, in one language. */
export interface Shown extends Findings {
  readonly document: PresentedDiagnosis
  /** What is asked now: the next question, or one that was answered and is changed. */
  readonly question: PresentedQuestion | undefined
  readonly isChanging: boolean
  readonly canGoBack: boolean
  /** What was told, and what cannot be found out. */
  readonly known: readonly Known[]
  /** Why the last answer is none. */
  readonly complaints: readonly string[]
  readonly doubt: Doubt | undefined
  /** Whether a time is written instead of picked. */
  readonly isWriting: boolean
  /** The day that is known of a time already, `YYYY-MM-DD`. */
  readonly knownDay: string | undefined
  /** What the text says of what is asked, as a value. */
  readonly readValue: unknown
  readonly inquiry: string
  readonly copying: 'copied' | 'failed' | undefined
  /** Ids of the facts that were read in the text and can be asked for. */
  readonly askable: ReadonlySet<string>
}

/** One thing that was told. */
export interface Known {
  /** The fact, or `error`. */
  readonly id: string
  readonly label: string
  readonly value: string
  readonly canBeChanged: boolean
}

/** An answer that may mean several things. */
export interface Doubt {
  readonly line: string
  readonly choices: readonly (readonly [value: string, said: string])[]
}

/** What can be done with an answer. */
export interface Doings extends Required<FindingDoings> {
  readonly answer: (id: string, value: unknown) => void
  readonly skip: (id: string) => void
  readonly back: () => void
  readonly change: (id: string | undefined) => void
  readonly mean: (value: string) => void
  readonly write: (isWriting: boolean) => void
  readonly copy: () => void
}
