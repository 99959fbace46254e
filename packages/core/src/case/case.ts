import type { FactReader } from '../condition/index.ts'
import type { FactSet, Moment } from '../fact/index.ts'
import type { ReadFact, RecognisedError, Suggestion } from '../recognition/index.ts'
import type { Assumption } from '../time/index.ts'

/**
 * Where a fact is known from: given by the host, answered by a person, shown by an error that proves it, read in a text,
 * assumed while nobody says otherwise, or computed from others.
 */
export type Origin = 'given' | 'answered' | 'shown' | 'read' | 'assumed' | 'computed'

/** A value and where it is known from. */
export interface Given {
  readonly value: unknown
  readonly origin: Origin
  /** What was taken to be so in reading a time. */
  readonly assumed?: readonly Assumption[]
}

/** A fact that could not be computed, itself or one that others are computed from, and what its computation threw. */
export interface Crash {
  readonly fact: string
  readonly error: unknown
}

/** The facts of a case: those that are known, and everything that can be computed from them. */
export interface CaseFacts extends FactReader {
  /** Where its value is from; undefined where it is unknown. */
  readonly origin: (fact: string) => Origin | undefined
  /** What was taken to be so in reading its time; none of what was not read. */
  readonly assumed: (fact: string) => readonly Assumption[]
  /** Why a fact could not be computed. */
  readonly crash: (fact: string) => Crash | undefined
  /** The facts that are known without being computed. */
  readonly known: readonly string[]
}

/** What is known of one trouble: opened once, judged as often as one likes. */
export interface Case extends Moment {
  /** What is declared of the facts. */
  readonly declared: FactSet
  readonly facts: CaseFacts
  /** What a text tells and nobody has confirmed: it decides nothing, but what is likely comes first. */
  readonly read: ReadonlyMap<string, ReadFact>
  /** The facts as they are if what was read is so. */
  readonly supposed: CaseFacts
  /** Whether there is a text or a code, whatever it shows. */
  readonly isWritten: boolean
  /** The errors that the text and the code show, best first. */
  readonly errors: readonly RecognisedError[]
  /** By the id of an error, the facts that were told otherwise than its message shows. */
  readonly contradicted: ReadonlyMap<string, readonly string[]>
  /** The names of products that are left out where a host says which are in use, and that there are no others. */
  readonly leftOut: ReadonlySet<string>
  /** What the text is near to, best first. */
  readonly suggestions: readonly Suggestion[]
  /** What a person says who was asked which error it is. */
  readonly error: string | null | undefined
  /** Facts that cannot be had, or not any closer than they are known. They are not asked for. */
  readonly unavailable: ReadonlySet<string>
  readonly trace: boolean
  /** Whether the value of a fact is masked. */
  readonly isSensitive: (fact: string) => boolean
  /**
   * The value of a fact as an answer may tell it: masked where it is sensitive, and what names a device, a person or an
   * account in any text.
   */
  readonly told: (fact: string, value: unknown) => unknown
}
