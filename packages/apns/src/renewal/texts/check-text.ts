import type { Localized } from '@shindan/core'

/** The words of one check: its name, and each reason that a result may have. */
export interface CheckText {
  readonly name: Localized
  readonly because: Readonly<Record<string, Localized & { readonly result: 'pass' | 'fail' | 'unknown' }>>
}
