import type { Literal } from '../condition/condition.ts'
import type { Localized, WrittenLocale } from '../text/locale.ts'

/** Operating systems that the catalogs speak of. */
export const platforms = ['windows', 'macos', 'ios', 'ipados', 'android', 'chromeos', 'tvos'] as const
/** One of {@link platforms}. */
export type Platform = (typeof platforms)[number]

export const stages = ['enrolment', 'install', 'portal', 'console-upload', 'console', 'push', 'sync'] as const
/** What somebody was doing when the error showed. */
export type Stage = (typeof stages)[number]

/**
 * How bad it is. `critical`: going on loses devices; `error`: something failed; `warning`: it will fail or
 * is unsafe; `info`: a notice.
 */
export const severities = ['critical', 'error', 'warning', 'info'] as const
/** One of {@link severities}. */
export type Severity = (typeof severities)[number]

/** What a slot of a message must hold for the message to be this error without doubt. */
export type SlotExpectation = { readonly equals: string } | { readonly startsWith: string }

/** One wording of an error as a screen shows it. `{name}` marks a part that varies and is captured. */
export interface Message {
  readonly ja: string
  readonly en: string
  /**
   * The languages in which this is the screen's own wording, to the letter. The others are our translation,
   * catalogued so that a report in that language is recognised too.
   */
  readonly verbatim: readonly WrittenLocale[]
  readonly expects?: { readonly [slot: string]: SlotExpectation }
  /**
   * Anybody may say these words, as 「証明書の登録に失敗しました。」. Without the code that the message holds and without
   * a word of `codeContext` near, they are this error only where its product is known to be in use.
   */
  readonly generic?: true
}

/** A fact, and its value where an error shows. */
export interface Indicator<FactId extends string = string> {
  readonly fact: FactId
  readonly value: Literal
}

/** What is so wherever an error shows: the value of a fact, or the slot of its message that holds the number. */
export type Proof<FactId extends string = string> =
  | Indicator<FactId>
  | { readonly fact: FactId; readonly slot: string }

/** One error that a screen, a log or an API can show. */
export interface ErrorDefinition<Id extends string = string> {
  readonly id: Id
  /** The code as it is usually written, e.g. `503`, `SET_003`, `BadDeviceToken`, `0x80180014`. */
  readonly code?: string
  /** Other notations of the same code. */
  readonly codeAliases?: readonly string[]
  /**
   * Words of which one must stand near for what others use too to be this error: a code of digits, which is never taken
   * without one ("600MB" is not an error), a code that is a name, a generic message, a keyword. The name of a product,
   * a host, a domain; a number, such as the status that a reason comes with, counts by itself. A code that has such a
   * word within it needs no other.
   */
  readonly codeContext?: readonly string[]
  readonly platforms: readonly Platform[]
  readonly stage: Stage
  readonly severity: Severity
  /**
   * Set where it is of all managed devices at once, and not of the one that shows it: none of them can be reached. Of what is
   * `critical` that is so without it.
   */
  readonly affects?: 'all-managed-devices'
  /** What the error means, in our own words: one sentence. */
  readonly summary: Localized
  readonly messages: readonly Message[]
  /**
   * Words that belong to this error's report without being its message, e.g. a status name. They identify it only
   * beside, or with, a word of `codeContext`.
   */
  readonly keywords?: readonly string[]
  /**
   * How people tell it who do not quote it: users and administrators, in their own words, written from the situation
   * and not from the message. They suggest the error and never identify it.
   */
  readonly told?: Localized<readonly string[]>
  /**
   * The id of an error that this one says more closely, as the second line of a dialog does: where this one is
   * identified in a text, that one is not said beside it.
   */
  readonly refines?: string
  /**
   * What its message proves by being shown, so that nobody is asked. Whoever knows otherwise is believed, and told that
   * the message says something else.
   */
  readonly proves?: readonly Proof[]
  /**
   * What tells the same as its message, such as an alarm that a console exports as a column: where it is so, the message shows.
   * It counts where there is neither a text nor a code, and the facts prove none of its causes by themselves.
   */
  readonly shownBy?: Indicator
  /** Why its own plugin names no cause of this error, where it names none. Those above may name theirs. */
  readonly unexplained?: Localized
  /** What to do, in order, least destructive first, for an entry that no rule of its own plugin explains. */
  readonly advice?: Localized<readonly string[]>
  /** Ids of the sources that this entry stands on. */
  readonly source: readonly string[]
}
