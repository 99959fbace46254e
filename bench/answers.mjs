/**
 * Whole answers: a diagnoser of all vendors is given each catalogued message, in Japanese and English, each code, and a
 * mail of 600 characters around each message. Every call is timed by itself. Right is an answer that names an error whose
 * message or code it is.
 */
import { createDiagnoser } from '@shindan/core'
import { createBigramIndex } from './bigram-index.mjs'
import { race, report } from './harness.mjs'
import { mailWith, shipped, shown } from './messages.mjs'
import { plugins } from './vendors.mjs'

const now = '2025-01-10T09:00:00+09:00'
const byHand = 'bigrams by hand'
const texts = scattered(shipped.map(({ ids, text }) => ({ ids, text: shown(text) })))
const mails = texts.map(({ ids, text }) => ({ ids, text: mailWith(text) }))
const codes = scattered([...ownersOfCodes()].map(([code, ids]) => ({ ids, code })))
const isRight = (answer, { ids }) => ids.some((id) => answer.includes(id))
/** Its many functions are compiled late: a second of asking is too little to call it warm. */
const pace = { singly: 50, rounds: 200, warmed: 2000, timed: 4000 }
const singly = { isRight, pace }

const tables = [
  await race({
    ...singly,
    title: 'a message',
    baseline: byHand,
    contestants: { ...shindan(), [byHand]: bigramsByHand },
    inputs: texts,
    targets: {
      shindan: [
        { of: 'median', most: 0.08 },
        { of: 'p99', most: 0.5 },
      ],
    },
  }),
  await race({
    ...singly,
    title: 'a mail of 600 characters',
    baseline: byHand,
    contestants: { ...shindan(), [byHand]: bigramsByHand },
    inputs: mails,
    targets: { shindan: [{ of: 'median', most: 0.35 }] },
  }),
  await race({
    ...singly,
    title: 'a code',
    baseline: 'a Map by hand',
    contestants: { ...shindan(), 'a Map by hand': mapByHand },
    inputs: codes,
  }),
]
report({
  title: 'Whole answers',
  about:
    'A text or a code in, the whole diagnosis out: what is recognised, its causes with verdicts, remedies, questions, notes, sources; in sentences, it is written out in Japanese as well. What is by hand only looks up: the one message that the text holds most of, the errors of a code.',
  tables,
})

function shindan() {
  const diagnoser = createDiagnoser({ plugins })
  const diagnosisOf = (input) => diagnoser.diagnose({ ...input, now })._unsafeUnwrap()
  const named = ({ errors }) => errors.map(({ id }) => id)
  return {
    shindan: () => {
      return ({ text, code }) => named(diagnosisOf({ text, code }))
    },
    'shindan, in sentences': () => {
      return ({ text, code }) => {
        const diagnosis = diagnosisOf({ text, code })
        diagnoser.present(diagnosis, { locale: 'ja', timeZone: 'Asia/Tokyo' })
        return named(diagnosis)
      }
    },
  }
}

function bigramsByHand() {
  const find = createBigramIndex(shipped.flatMap(({ ids, text }) => ids.map((id) => ({ id, text }))))
  return ({ text }) => [find(text)?.id]
}

function mapByHand() {
  const owners = ownersOfCodes()
  return ({ code }) => owners.get(code) ?? []
}

function ownersOfCodes() {
  const owners = new Map()
  for (const { id, code } of plugins.flatMap(({ errors }) => errors))
    if (code !== undefined) owners.set(code, [...(owners.get(code) ?? []), id])
  return owners
}

/** In an order that has no neighbours of the catalog beside each other. */
function scattered(list) {
  return list.map((_, i) => list[(89 * i) % list.length])
}
