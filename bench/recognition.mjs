/**
 * Which message a text shows, among 202, 1,000 and 10,000 messages. Asked is each time one message that has lost a
 * character, by itself and within a mail of 600 characters. Right is who names its error first.
 */
import { createRecogniser } from '@shindan/core'
import { createBigramIndex } from './bigram-index.mjs'
import { race, report } from './harness.mjs'
import { mailWith, messages, shown } from './messages.mjs'

const tables = []
for (const count of [202, 1000, 10_000]) {
  const catalog = messages(count)
  // Of all parts of the catalog by turns, so that whoever is asked little is asked of each.
  const asked = Array.from({ length: 100 }, (_, i) => catalog[Math.floor((((37 * i) % 100) * count) / 100)])
  const short = asked.map(({ ids, text }, i) => ({ ids, text: withoutOne(shown(text), i) }))
  const kinds = {
    'a message': short,
    'a mail of 600 characters': short.map(({ ids, text }) => ({ ids, text: mailWith(text) })),
  }
  for (const [kind, inputs] of Object.entries(kinds))
    tables.push(
      await race({
        title: `${kind}, among ${count.toLocaleString('en')} messages`,
        baseline: 'bigrams by hand',
        contestants: contestants(catalog),
        inputs,
        isRight: (answer, { ids }) => ids.includes(answer),
      }),
    )
}
report({
  title: 'Recognition',
  about:
    'One text in, the error of the message that it shows out. The catalog is that of the shipped vendors, filled up with messages that differ from their neighbours in one noun. shindan finds every error that a text shows and says how sure it is; the others give what is most like the text, whatever that is. Each library gets texts of one width and case, and pairs of characters for words where it lets one choose.',
  tables,
})

/** A text that has lost one character, another one each time. */
function withoutOne(text, i) {
  const at = 3 + ((7 * i) % Math.max(1, text.length - 6))
  return text.slice(0, at) + text.slice(at + 1)
}

function contestants(catalog) {
  const documents = catalog.map(({ ids, text }, id) => ({
    id,
    error: ids[0],
    text: plain(text.replace(/\{\w+\}/g, ' ')),
  }))
  const errorOf = (id) => documents[id].error
  return {
    shindan: () => {
      const { recognise } = createRecogniser(errorsOf(catalog))
      return ({ text }) => recognise(text)._unsafeUnwrap()[0]?.id
    },
    'bigrams by hand': () => {
      const find = createBigramIndex(documents.map(({ error, text }) => ({ id: error, text })))
      return ({ text }) => find(text)?.id
    },
    'fuse.js': async () => {
      const { default: Fuse } = await import('fuse.js')
      const fuse = new Fuse(documents, {
        keys: ['text'],
        ignoreLocation: true,
        ignoreFieldNorm: true,
        threshold: 1,
      })
      return ({ text }) => fuse.search(plain(text), { limit: 1 })[0]?.item.error
    },
    minisearch: async () => {
      const { default: MiniSearch } = await import('minisearch')
      const search = new MiniSearch({ fields: ['text'], storeFields: ['error'], tokenize: bigrams })
      search.addAll(documents)
      return ({ text }) => search.search(plain(text))[0]?.error
    },
    flexsearch: async () => {
      const { Index } = await import('flexsearch')
      const index = new Index({ encode: bigrams, tokenize: 'strict', resolution: 9 })
      for (const { id, text } of documents) index.add(id, text)
      return ({ text }) => {
        const [best] = index.search(plain(text), { limit: 1, suggest: true })
        return best === undefined ? undefined : errorOf(best)
      }
    },
    orama: async () => {
      const { create, insertMultiple, search } = await import('@orama/orama')
      const tokenizer = { language: 'bigrams', normalizationCache: new Map(), tokenize: bigrams }
      const db = create({ schema: { text: 'string' }, components: { tokenizer } })
      await insertMultiple(
        db,
        documents.map(({ id, text }) => ({ id: String(id), text })),
        1000,
      )
      return async ({ text }) => {
        const { hits } = await search(db, { term: plain(text), limit: 1, threshold: 1 })
        return hits[0] && errorOf(Number(hits[0].id))
      }
    },
    'fast-fuzzy, message within text': async () => {
      const { fuzzy } = await import('fast-fuzzy')
      return ({ text }) => {
        const whole = plain(text)
        return best(documents, (message) => fuzzy(message, whole))
      }
    },
    'string-similarity': async () => {
      const { default: similarity } = await import('string-similarity')
      const texts = documents.map(({ text }) => text)
      return ({ text }) => errorOf(similarity.findBestMatch(plain(text), texts).bestMatchIndex)
    },
    uFuzzy: async () => {
      const { default: UFuzzy } = await import('@leeoniya/ufuzzy')
      const fuzzy = new UFuzzy({
        unicode: true,
        interSplit: "[^\\p{L}\\d']+",
        intraChars: "[\\p{L}\\d']",
        intraMode: 1,
      })
      const texts = documents.map(({ text }) => text)
      return ({ text }) => {
        const [found, , order] = fuzzy.search(texts, plain(text))
        const first = order ? found[order[0]] : found?.[0]
        return first === undefined ? undefined : errorOf(first)
      }
    },
  }
}

function best(documents, score) {
  let highest = 0
  let found
  for (const { error, text } of documents) {
    const here = score(text)
    if (here > highest) [highest, found] = [here, error]
  }
  return found
}

/** The messages as errors of a catalog. */
function errorsOf(catalog) {
  const ofError = new Map()
  for (const { ids, text } of catalog)
    for (const id of ids) ofError.set(id, [...(ofError.get(id) ?? []), { ja: text, en: text }])
  return [...ofError].map(([id, messages]) => ({
    id,
    messages,
    platforms: ['ios'],
    stage: 'sync',
    summary: messages[0],
    severity: 'error',
    source: [],
  }))
}

function plain(text) {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}

function bigrams(text) {
  const compact = text.replace(/[^\p{L}\p{N}]/gu, '')
  return Array.from({ length: Math.max(1, compact.length - 1) }, (_, at) => compact.slice(at, at + 2))
}
