import type { SourceSet } from '../catalog/source.ts'
import { guarded } from '../problem/mistake.ts'
import { type Locale, textIn } from '../text/locale.ts'

/** A source that an answer cites, in one language. */
export interface PresentedSource {
  readonly id: string
  readonly title: string
  readonly url?: string
  /** The lines of the document, e.g. `28-35`. */
  readonly line?: string
  /** The day on which somebody last looked when the answer was given, `YYYY-MM-DD`. */
  readonly checkedOn: string
  /** The year in which it was written, where that is known and long ago. */
  readonly writtenIn?: number
}

/** The sources of an answer, as far as this catalog has them. */
export const presentSources = guarded(
  ['checkedOn', 'composition', 'locale'],
  'days by source, the composition that has the sources, and a locale',
  (
    checkedOn: { readonly [source: string]: string },
    { sources }: { readonly sources: SourceSet },
    locale: Locale,
  ): readonly PresentedSource[] =>
    Object.entries(checkedOn).flatMap(([id, day]) => {
      const source = Object.hasOwn(sources, id) ? sources[id] : undefined
      if (!source) return []
      const { title, url, line, writtenIn } = source
      return [
        {
          id,
          title: textIn(title, locale),
          ...(url && { url }),
          ...(line && { line }),
          checkedOn: day,
          ...(writtenIn !== undefined && { writtenIn }),
        },
      ]
    }),
)
