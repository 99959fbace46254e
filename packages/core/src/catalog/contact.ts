import type { Localized } from '../text/locale.ts'

/** Who can be asked, the nearest first. */
export const contactRoles = ['administrator', 'reseller', 'vendor', 'apple'] as const
/** One of {@link contactRoles}. */
export type ContactRole = (typeof contactRoles)[number]

/** Whom to ask when the answer leads no further. */
export interface Contact<Id extends string = string> {
  readonly id: Id
  readonly role: ContactRole
  /** What it is called, in the words of its own pages. */
  readonly name: Localized
  readonly url?: string
  /** What they ask for, or who may ask. */
  readonly note?: Localized
  readonly source: readonly string[]
}
