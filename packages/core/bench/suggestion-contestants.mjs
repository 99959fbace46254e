// Ways to find the entries that a text may mean. Each takes the documents and gives a function from a text to at most
// three answers, best first: an entry's id and a score. Peers get the text after NFKC and lower-casing.

import { join } from 'node:path'
import { build } from 'esbuild'

const { outputFiles } = await build({
  entryPoints: [join(import.meta.dirname, '../src/recognition/index.ts')],
  bundle: true,
  format: 'esm',
  write: false,
})
const { createSuggester } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
)

const plain = (text) => text.normalize('NFKC').toLowerCase()
const bigrams = (text) => {
  const compact = text.replace(/[^\p{L}\p{N}]/gu, '')
  return Array.from({ length: Math.max(1, compact.length - 1) }, (_, at) => compact.slice(at, at + 2))
}
const distinct = (found) =>
  found.filter(({ id }, i) => found.findIndex((other) => other.id === id) === i).slice(0, 3)

export const contestants = {
  async shindan(documents) {
    return createSuggester(documents).suggest
  },
  async 'minisearch, bigrams'(documents) {
    const { default: MiniSearch } = await import('minisearch')
    const search = new MiniSearch({ fields: ['text'], storeFields: ['entry'], tokenize: bigrams })
    const texts = documents.flatMap(({ id, messages, texts }) =>
      [...messages, ...texts].map((text) => ({ entry: id, text: plain(text) })),
    )
    search.addAll(texts.map((text, id) => ({ ...text, id })))
    return (text) =>
      distinct(
        search
          .search(plain(text))
          .slice(0, 60)
          .map(({ entry, score }) => ({ id: entry, score })),
      )
  },
  async 'minisearch, bigrams, an entry as one'(documents) {
    const { default: MiniSearch } = await import('minisearch')
    const search = new MiniSearch({ fields: ['text'], tokenize: bigrams })
    search.addAll(
      documents.map(({ id, messages, texts }) => ({ id, text: plain([...messages, ...texts].join('\n')) })),
    )
    return (text) => search.search(plain(text)).slice(0, 3)
  },
}
