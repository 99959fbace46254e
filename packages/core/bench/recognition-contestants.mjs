// Ways to find the catalogued message that a text shows. Each takes the catalog and gives a function from a text to
// its best answer: the error's id and a score to set a threshold on. Peers get the text after NFKC and lower-casing,
// which helps all of them, and both languages of every message.

const plain = (text) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
const documents = (errors) =>
  errors
    .flatMap(({ id, messages }) =>
      messages.flatMap(({ ja, en }) => [ja, en].map((text) => ({ error: id, text }))),
    )
    .map(({ error, text }, id) => ({ id, error, text: plain(text.replace(/\{\w+\}/g, ' ')) }))
const bigrams = (text) => {
  const compact = text.replace(/[^\p{L}\p{N}]/gu, '')
  return Array.from({ length: Math.max(1, compact.length - 1) }, (_, at) => compact.slice(at, at + 2))
}

export const contestants = {
  async shindan(errors, { createRecogniser }) {
    const recogniser = createRecogniser(errors)
    return (text) => {
      const [best] = recogniser.recognise(text).unwrapOr([])
      return best && { id: best.id, score: best.score + (best.certainty === 'identified' ? 1 : 0) }
    }
  },
  async 'fuse.js'(errors) {
    const { default: Fuse } = await import('fuse.js')
    const fuse = new Fuse(documents(errors), {
      keys: ['text'],
      includeScore: true,
      ignoreLocation: true,
      ignoreFieldNorm: true,
      threshold: 1,
    })
    return (text) => {
      const [best] = fuse.search(plain(text), { limit: 1 })
      return best && { id: best.item.error, score: 1 - best.score }
    }
  },
  async 'minisearch, bigrams'(errors) {
    const { default: MiniSearch } = await import('minisearch')
    const search = new MiniSearch({ fields: ['text'], storeFields: ['error'], tokenize: bigrams })
    search.addAll(documents(errors))
    return (text) => {
      const [best] = search.search(plain(text))
      return best && { id: best.error, score: best.score }
    }
  },
  async 'fast-fuzzy, reversed'(errors) {
    const { fuzzy } = await import('fast-fuzzy')
    const list = documents(errors)
    return (text) => {
      const report = plain(text)
      let best
      for (const { error, text: message } of list) {
        const score = fuzzy(message, report)
        if (best === undefined || score > best.score) best = { id: error, score }
      }
      return best
    }
  },
}
