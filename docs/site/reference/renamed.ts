import { type PageKind, pathOf, site } from '@shindan/core'
import type { Telling } from '../catalog.ts'
import { html } from '../html.ts'
import { href, type Page } from '../page.ts'
import { words } from '../words.ts'
import { aboveEntry } from './above.ts'

/** The page of an id that another one took the place of: it leads there, with what the address holds. */
export function renamedPage(kind: PageKind, old: string, id: string, telling: Telling): Page {
  const { locale } = telling
  const heir = pathOf(kind, id, locale)
  return {
    path: pathOf(kind, old, locale),
    locale,
    title: `${words.moved[locale]}: ${old}`,
    description: `${words.movedTo[locale]}: ${id}`,
    kind: words[kind][locale],
    above: aboveEntry(kind, id, telling),
    unlisted: true,
    heir: site + heir,
    scripts: ['heir'],
    body: html`
<h1>${words.moved[locale]}</h1>
<p><code>${old}</code></p>
<p>${words.movedTo[locale]}: <a id="heir" href="${href(heir)}"><code>${id}</code></a></p>`,
  }
}
