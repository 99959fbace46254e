import type { Locale, Localized } from '@shindan/core'
import type { PresentedSource } from '@shindan/core/render'

/** In which words something is told. */
export interface Telling {
  readonly locale: Locale
  readonly say: (text: Localized) => string
  readonly fill: (text: Localized, values: { readonly [slot: string]: string | number }) => string
}

/** What findings are drawn from beside themselves. */
export interface Findings extends Telling {
  readonly sources: readonly PresentedSource[]
  /** The page of an operation, by its id; absent where nobody knows any. */
  readonly pageOf?: (operation: string) => string | undefined
  /** The steps that were ticked off. */
  readonly ticked: ReadonlySet<string>
  /** The cause or fallback whose remedy has helped. */
  readonly helped?: string | undefined
}

/** What can be done with a finding. */
export interface FindingDoings {
  readonly tick: (step: string, isDone: boolean) => void
  /** Says whether a remedy has helped; absent where nobody asks. */
  readonly say?: (rule: string, helped: boolean) => void
}
