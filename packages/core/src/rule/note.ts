import type { Statement } from '../condition/statement.ts'
import type { Localized } from '../text/locale.ts'

export const noteKinds = ['boundary', 'warning', 'info'] as const
/** `boundary`: the sources leave this open; `warning`: something that may go wrong; `info`: something else to know. */
export type NoteKind = (typeof noteKinds)[number]

/** A remark that goes with findings of some rules while its condition holds. */
export interface Note<Id extends string = string> extends Statement<Id> {
  readonly kind: NoteKind
  /** Rules that it belongs to; it is given only with a finding of one of them. */
  readonly about: readonly string[]
  readonly text: Localized
}
