import { type PageKind, textIn } from '@shindan/core'
import type { Telling } from '../catalog.ts'
import type { Crumb } from '../page.ts'
import { words } from '../words.ts'

/** The page of a kind, and that of what a package has of it. */
export function aboveEntry(kind: PageKind, id: string, telling: Telling): readonly Crumb[] {
  const owner = ownerOf(id)
  return [
    ...aboveList(telling),
    { name: words[kind][telling.locale], path: `${telling.locale}/${kind}/` },
    { name: titleOf(owner, telling), path: `${telling.locale}/${kind}/#${owner}` },
  ]
}

/** The start page. */
export function aboveList({ locale }: Telling): readonly Crumb[] {
  return [{ name: words.start[locale], path: `${locale}/` }]
}

/** With whose name an id begins. */
export function ownerOf(id: string): string {
  return id.split(/[/.]/)[0] ?? ''
}

/** What a package is called. */
export function titleOf(owner: string, { composition, locale }: Telling): string {
  const plugin = composition.plugins.find(({ name }) => name === owner)
  return textIn(plugin?.title, locale) ?? words.device[locale]
}
