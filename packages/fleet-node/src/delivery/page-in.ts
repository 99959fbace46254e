import { type Composition, type Locale, type PageKind, pageOf } from '@shindan/core'

/** The page of what a plugin of the composition has; an id of elsewhere has none. */
export function pageIn(
  kind: Extract<PageKind, 'lifecycles' | 'rules' | 'errors'>,
  id: string,
  composition: Composition,
  locale: Locale,
): string | undefined {
  return composition[kind].has(id) ? pageOf(kind, id, composition, locale) : undefined
}
