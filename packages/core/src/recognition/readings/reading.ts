import type { Literal } from '../../condition/condition.ts'

/**
 * What a text tells besides its error. A closed list of forms, so that a reading is data and costs time linear in the
 * text. Words are found in any width and case, and across line breaks; those of up to four Latin letters only in the
 * case in which they are written here, so that `Mac` is not found in a MAC address.
 */
export type TextReading<FactId extends string = string> =
  /** One of these words tells the value. */
  | { readonly fact: FactId; readonly says: readonly string[]; readonly value: Literal }
  /** A dotted version or a number stands right after one of these words; the version, of what the text tells besides. */
  | {
      readonly fact: FactId
      readonly version: readonly string[]
      readonly where?: { readonly fact: FactId; readonly value: Literal }
    }
  | { readonly fact: FactId; readonly number: readonly string[] }
  /** A day stands right after one of these words or right before; none of something else than `of` names. */
  | { readonly fact: FactId; readonly day: readonly string[]; readonly of?: readonly string[] }

/** A fact that a text tells. Nobody has confirmed it yet. */
export interface ReadFact<FactId extends string = string> {
  readonly fact: FactId
  readonly value: unknown
  /** UTF-16 offsets in the text, the end exclusive. */
  readonly span: readonly [number, number]
}
