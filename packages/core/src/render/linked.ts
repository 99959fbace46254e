import type { Composition } from '../plugin/compose.ts'
import { type PageKind, pageOf } from '../plugin/pages.ts'
import type { Voice } from './voice.ts'

/** The page that tells of an id, as part of what is presented under it; nothing where there is none. */
export function linked(
  kind: PageKind,
  id: string,
  composition: Composition,
  { locale }: Pick<Voice, 'locale'>,
  captures?: { readonly [slot: string]: string },
): { readonly url?: string } {
  const url = pageOf(kind, id, composition, locale, captures)
  return url === undefined ? {} : { url }
}
