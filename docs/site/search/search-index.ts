import MiniSearch, { type Options } from 'minisearch'
import { indexedTokensOf, tokensOf } from './tokens.ts'

/** What is found: a page. */
export interface Found {
  readonly path: string
  readonly title: string
  readonly kind: string
  readonly description: string
}

/** What it is found by. */
interface Indexed extends Found {
  readonly id: number
  readonly by: string
  readonly text: string
}

/** Titles and messages count most, then ids and codes, then everything else that a page says. */
const options: Options<Indexed> = {
  fields: ['title', 'by', 'text'],
  storeFields: ['path', 'title', 'kind', 'description'],
  tokenize: indexedTokensOf,
  processTerm: (term) => term,
  searchOptions: {
    tokenize: tokensOf,
    boost: { title: 3, by: 4 },
    // Two characters of Japanese are enough to be themselves alone, and one is where nothing else is looked for; a word
    // is found while it is typed, and mistyped.
    prefix: (term, _, terms) => terms.length === 1 || /^[\w./-]{3,}$/.test(term),
    fuzzy: (term) => (/^[a-z]{5,}$/.test(term) ? 0.2 : false),
  },
}

/** The index of pages, as text that `searchIn` reads. */
export function indexOf(pages: readonly Omit<Indexed, 'id'>[]): string {
  const index = new MiniSearch<Indexed>(options)
  index.addAll(pages.map((page, id) => ({ id, ...page })))
  return JSON.stringify(index)
}

/** What finds pages: those that have all of what is looked for; where there are none, those that have most of it. */
export function searchIn(index: string): (query: string) => readonly Found[] {
  const search = MiniSearch.loadJSON<Indexed>(index, options)
  return (query) => {
    const asked = query.slice(0, longestQuery)
    const all = search.search(asked, { combineWith: 'AND' })
    return (all.length > 0 ? all : search.search(asked)) as unknown as readonly Found[]
  }
}

/** Enough for any message; a whole log says nothing more. */
const longestQuery = 500
