import { type PageKind, textIn } from '@shindan/core'
import { plugins, type Telling } from '../catalog.ts'
import { html, type Part } from '../html.ts'
import type { Page } from '../page.ts'
import { words } from '../words.ts'
import { aboveList, ownerOf, titleOf } from './above.ts'
import { errorName } from './rule.ts'
import { linkTo, say, table } from './telling.ts'

/** What there is of a kind, by package. */
export function listPage(kind: PageKind, telling: Telling): Page {
  const { locale } = telling
  const rows = rowsOf(kind, telling)
  const owners = byOwner(rows)
  return {
    path: `${locale}/${kind}/`,
    locale,
    title: words[kind][locale],
    description: owners.map(([owner, of]) => `${titleOf(owner, telling)} (${of.length})`).join(', '),
    kind: words.reference[locale],
    type: 'CollectionPage',
    above: aboveList(telling),
    contents: owners.map(([owner, of]) => ({ id: owner, name: `${titleOf(owner, telling)} (${of.length})` })),
    body: html`
<h1>${words[kind][locale]} <small class="count">${rows.length}${words.count[locale]}</small></h1>
${owners.map(
  ([
    owner,
    of,
  ]) => html`<section aria-labelledby="${owner}"><h2 id="${owner}">${titleOf(owner, telling)} <small class="count">${of.length}</small></h2>
${table(
  titleOf(owner, telling),
  [words.id[locale], words.whatItMeans[locale]],
  of.map(({ id, text }) => [linkTo(kind, id, telling), text]),
)}</section>`,
)}`,
  }
}

function rowsOf(kind: PageKind, telling: Telling): readonly { readonly id: string; readonly text: Part }[] {
  const { locale, composition } = telling
  const { errors, rules, facts, lifecycles, operations, notes } = composition
  return {
    errors: () => [...errors.keys()].map((id) => ({ id, text: errorName(id, telling) })),
    rules: () => [...rules.values()].map(({ id, what }) => ({ id, text: say(what, telling) })),
    facts: () => Object.entries(facts).map(([id, { label }]) => ({ id, text: textIn(label, locale) })),
    lifecycles: () => [...lifecycles.values()].map(({ id, label }) => ({ id, text: textIn(label, locale) })),
    operations: () => [...operations.values()].map(({ id, title }) => ({ id, text: textIn(title, locale) })),
    notes: () => ownNotes(notes).map(({ id, text }) => ({ id, text: say(text, telling) })),
  }[kind]()
}

function byOwner<T extends { readonly id: string }>(
  rows: readonly T[],
): readonly (readonly [string, readonly T[]])[] {
  const there = [...new Set(rows.map(({ id }) => ownerOf(id)))]
  const owners = there.toSorted((a, b) => rankOf(a) - rankOf(b))
  return owners.map((owner) => [owner, rows.filter(({ id }) => ownerOf(id) === owner)])
}

/** Products first, and what no package owns last. */
function rankOf(owner: string): number {
  const rank = plugins.findIndex(({ name }) => name === owner)
  return rank === -1 ? plugins.length : rank
}

/** Notes with a page of their own: those of a lifecycle stand on the page of that. */
export function ownNotes<T extends { readonly id: string }>(notes: readonly T[]): readonly T[] {
  return notes.filter(({ id }) => !id.includes('#'))
}
