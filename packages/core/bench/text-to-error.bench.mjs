/**
 * What a user sees of a text that is near a message of the shipped catalog: the errors of the diagnosis with all vendors,
 * then its suggestions: `node bench/text-to-error.bench.mjs`. Needs a build of every package.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createDiagnoser } from '@shindan/core'
import { build } from 'esbuild'
import { cutMessages, messagesOf } from './cut-messages.mjs'
import { errors, plugins } from './suggestion-documents.mjs'

const seed = 20250108
const now = '2025-01-10T09:00:00+09:00'
const slots = {
  url: 'https://mdm.example.jp/enrol',
  status: '403',
  profileName: '社内Wi-Fi',
  payload: 'Wi-Fi',
  days: '30',
}
/** In percent: first, among three; and what may be identified wrongly of all. */
const targets = {
  'all kinds of noise': [98.5, 99.5],
  'cut in its middle': [95, 0],
  truncated: [95, 0],
  'in other English': [95, 0],
  'remembered roughly': [85, 95],
}
const mostWrong = 0.3

const { damages, random } = await noise()
const diagnoser = createDiagnoser({ plugins })
const owners = new Map()
for (const { id, messages } of errors)
  for (const message of messagesOf([{ messages }])) owners.set(message, [...(owners.get(message) ?? []), id])

const data = (name) => {
  const file = join(import.meta.dirname, 'data', `${name}.json`)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
}

console.log(`  ${'text'.padEnd(24)}   count   first   three   wrong`)
const noisy = Object.entries(damages).map(([kind, inflict]) => [kind, damagedMessages(inflict)])
for (const [kind, samples] of noisy) print(kind, samples)
print(
  'all kinds of noise',
  noisy.flatMap(([, samples]) => samples),
)
for (const [kind, samples] of Object.entries({
  ...cutMessages(errors),
  'in other English': data('other-english'),
  'remembered roughly': data('remembered'),
  'told in own words': data('told-descriptions'),
}))
  if (samples.length > 0) print(kind, samples)

/** Every message with this damage, and the errors that have it. */
function damagedMessages(inflict) {
  const next = random(seed)
  return [...owners].map(([message, want]) => ({
    text: inflict(
      message.replace(/\{(\w+)\}/g, (_, slot) => slots[slot]),
      next,
    ),
    want,
  }))
}

function print(kind, samples) {
  const answers = samples.map(({ text, want }) => ({ want, ...seen(text) }))
  const share = (holds) =>
    `${((100 * answers.filter(holds).length) / answers.length).toFixed(1)} %`.padStart(7)
  const [first, three] = targets[kind] ?? []
  const target = first
    ? `   at least ${[first, three].filter(Boolean).join(' and ')}, at most ${mostWrong} wrong`
    : ''
  console.log(
    `  ${kind.padEnd(24)}${String(samples.length).padStart(8)}`,
    share(({ want, ids }) => want.includes(ids[0])),
    share(({ want, ids }) => ids.slice(0, 3).some((id) => want.includes(id))),
    share(({ want, identified }) => identified.some((id) => !want.includes(id))) + target,
  )
}

/** What a diagnosis shows, best first, and what of that it is sure of. */
function seen(text) {
  const { errors: found, suggestions } = diagnoser.diagnose({ text, now })._unsafeUnwrap()
  return {
    ids: [...found, ...suggestions].map(({ id }) => id),
    identified: found.filter(({ certainty }) => certainty === 'identified').map(({ id }) => id),
  }
}

async function noise() {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, '../test/recognition/corpus.ts')],
    bundle: true,
    format: 'esm',
    write: false,
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}
