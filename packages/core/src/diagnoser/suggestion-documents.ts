import type { Composition } from '../plugin/compose.ts'
import { rulesOf } from '../plugin/resolve-causes.ts'
import type { SuggestionDocument } from '../recognition/index.ts'
import { type Localized, locales } from '../text/locale.ts'

/** Each error with its messages and all that is said about it, but for what `isLeftOut`. */
export function suggestionDocuments(
  { errors, causes, rules }: Composition,
  isLeftOut: (told: string) => boolean = () => false,
): readonly SuggestionDocument[] {
  return [...errors.values()].map(({ id, messages, summary, keywords = [], told }) => {
    const named = causes.get(id)
    const why = (named ? rulesOf(named) : []).flatMap((rule) => {
      const { what, why } = rules.get(rule) ?? {}
      return what && why ? [what, why] : []
    })
    const ways = [...(told?.ja ?? []), ...(told?.en ?? [])].filter((way) => !isLeftOut(way))
    return { id, messages: bothOf(messages), texts: [...bothOf([summary, ...why]), ...keywords, ...ways] }
  })
}

/** In every language that texts have to have; a bundle may have left out one of them. */
function bothOf(texts: readonly Localized[]): readonly string[] {
  return texts.flatMap((text) => locales.flatMap((locale) => text[locale] ?? []))
}
