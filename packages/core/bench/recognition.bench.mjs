/**
 * How often the right message is found and how long it takes, beside fuzzy-search libraries: `node
 * bench/recognition.bench.mjs`. Each contestant runs in a process of its own on the same damaged texts. A library has no
 * notion of "this is another message", so each gets the threshold on its score that lets at most one in twenty of the
 * foreign texts pass; `found` counts the right first answers above it. Our own times stand beside what they may be.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { contestants } from './recognition-contestants.mjs'
import { mail, nearDuplicates } from './recognition-near-duplicates.mjs'

const seed = 20250108
const rounds = 2
const labels = {
  short: 'message of 50 characters, all vendors',
  long: 'mail of 600 characters, all vendors',
  near: 'mail of 600 characters, 1,000 near-duplicates',
  creation: 'creation, all vendors',
}
const [name, bundle] = process.argv.slice(2)

if (name) {
  const material = await import(pathToFileURL(bundle).href)
  console.log(JSON.stringify({ ...(await accuracy(material)), ...(await speed(material)) }))
} else {
  const folder = mkdtempSync(join(tmpdir(), 'shindan-bench-'))
  try {
    const outfile = join(folder, 'recognition.mjs')
    await bundleSources(outfile)
    for (const who of Object.keys(contestants)) {
      const run = spawnSync(process.execPath, [fileURLToPath(import.meta.url), who, outfile], {
        maxBuffer: 1e8,
      })
      if (run.status !== 0) throw new Error(`${who}: ${run.stderr}`)
      print(who, JSON.parse(run.stdout))
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function bundleSources(outfile) {
  const { build } = await import('esbuild')
  const files = [
    'src/recognition/index',
    'test/recognition/catalog',
    'test/recognition/corpus',
    'test/recognition/near-misses',
  ]
  const plugins = ['platforms', 'apns', 'cybertrust', 'bizmobile', 'clomo', 'lanscope']
  await build({
    stdin: {
      contents: [
        ...files.map((file) => `export * from '../${file}.ts'`),
        `import { createDiagnoser } from '../src/index.ts'`,
        ...plugins.map((plugin) => `import { ${plugin} } from '../../${plugin}/src/index.ts'`),
        `const { composition } = createDiagnoser({ plugins: [${plugins}] })`,
        'export const shipped = [...composition.errors.values()]',
      ].join('\n'),
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['source'],
    outfile,
    logLevel: 'error',
  })
}

async function accuracy(material) {
  const { catalog, samples, damages, random, nearMisses, unrelated } = material
  const ask = await contestants[name](catalog, material)
  const strangers = [...nearMisses, ...unrelated]
  const strange = (texts, threshold) => texts.filter((text) => (ask(text)?.score ?? -1) > threshold).length
  const scores = strangers.map((text) => ask(text)?.score ?? -1).sort((a, b) => b - a)
  const threshold = name === 'shindan' ? 1 : scores[Math.floor(strangers.length / 20)]
  const found = {}
  for (const [damage, inflict] of Object.entries(damages)) {
    const next = random(seed)
    let first = 0
    let above = 0
    for (let round = 0; round < rounds; round++)
      for (const { id, text } of samples) {
        const answer = ask(inflict(text, next))
        if (answer?.id !== id) continue
        first++
        if (answer.score > threshold) above++
      }
    const of = rounds * samples.length
    found[damage] = [first / of, above / of]
  }
  return {
    found,
    nearMisses: strange(nearMisses, threshold) / nearMisses.length,
    unrelated: strange(unrelated, threshold) / unrelated.length,
  }
}

async function speed(material) {
  const { catalog, shipped, samples, damages, random } = material
  const create = (errors) => contestants[name](errors, material)
  const small = await create(catalog)
  const ours = await create(shipped)
  const large = await create(nearDuplicates())
  const next = random(seed)
  const messages = samples.map(({ text }) => damages['look-alikes'](text, next))
  const short = shippedMessages(shipped).map((text) => damages['one lost character'](text, next))
  const similar = nearDuplicates().map(({ messages: [{ ja }] }) => damages['one lost character'](ja, next))
  const mails = similar.map((text) => mail.replace('…', text))
  return {
    times: {
      'message, 26 errors': time(small, messages),
      [labels.short]: time(ours, short),
      [labels.long]: time(
        ours,
        short.map((text) => mail.replace('…', text)),
      ),
      'message, 1,000 near-duplicates': time(large, similar),
      [labels.near]: time(large, mails),
      [labels.creation]: await timeOfCreation(() => create(shipped)),
    },
    rightOfNearDuplicates:
      mails.filter((text, i) => i % 10 === 0 && large(text)?.id === `near/${i}`).length / 100,
  }
}

/** The messages of all vendors that are about 50 characters long. */
function shippedMessages(shipped) {
  return shipped
    .flatMap(({ messages }) => messages.flatMap(({ ja, en }) => [ja, en]))
    .filter((text) => !text.includes('{') && text.length >= 40 && text.length <= 60)
}

/** Microseconds of processor time for each text: the best of ten tenths of a second, since others share the machine. */
function time(ask, texts) {
  run(ask, texts, 1e5)
  return Math.min(...Array.from({ length: 10 }, () => run(ask, texts, 1e5)))
}

/** The clock of the processor is dear to read, so it is read once for all texts, or for so many that it costs nothing. */
function run(ask, texts, budget) {
  const started = process.cpuUsage()
  const perLook = Math.min(texts.length, 64)
  let count = 0
  let spent = 0
  while (spent < budget) {
    for (let i = 0; i < perLook; i++) ask(texts[count++ % texts.length])
    const { user, system } = process.cpuUsage(started)
    spent = user + system
  }
  return spent / count
}

async function timeOfCreation(create) {
  const times = []
  for (let i = 0; i < 20; i++) {
    const started = performance.now()
    await create()
    times.push((performance.now() - started) * 1000)
  }
  return Math.min(...times)
}

function print(who, { found, nearMisses, unrelated, times, rightOfNearDuplicates }) {
  const percent = (share) => `${(100 * share).toFixed(1)} %`.padStart(8)
  console.log(`\n${who}\n  ${'damage'.padEnd(24)}   first    found`)
  for (const [damage, [first, above]] of Object.entries(found))
    console.log(`  ${damage.padEnd(24)}${percent(first)} ${percent(above)}`)
  console.log(`  falsely identified: near misses${percent(nearMisses)}, unrelated${percent(unrelated)}`)
  console.log(`  right among 1,000 near-duplicates, in a mail:${percent(rightOfNearDuplicates)}`)
  const most = who === 'shindan' ? targets(times) : {}
  for (const [what, each] of Object.entries(times)) {
    const target = what in most ? `   at most ${most[what].toFixed(0)}` : ''
    console.log(`  ${what.padEnd(48)} ${each.toFixed(0).padStart(8)} µs${target}`)
  }
}

/** What recognition may cost, in microseconds. */
function targets(times) {
  return {
    [labels.short]: 30,
    [labels.long]: 200,
    [labels.near]: 4 * times[labels.long],
    [labels.creation]: 15_000,
  }
}
