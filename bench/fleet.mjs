/**
 * A night over an inventory, from a CSV file to the committed outbox: the command that is published, a process of its
 * own each time. Beside it what one writes by hand in an afternoon: csv-parse, two dates compared, an insert a row into
 * SQLite. That knows no phases, no history, no rejects, and nothing of a night that was killed.
 *
 * `ROWS=1000000,10000000` measures other numbers of devices.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { report, time } from './harness.mjs'
import { writeInventory } from './inventory.mjs'

const shindan = join(import.meta.dirname, '..', 'packages', 'cli', 'dist', 'main.js')
const byHand = join(import.meta.dirname, 'fleet-by-hand.mjs')
const counts = (process.env.ROWS ?? '100000,1000000').split(',').map(Number)
const folder = mkdtempSync(join(tmpdir(), 'shindan-bench-fleet-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const file = join(folder, 'devices.csv')

const nights = []
for (const devices of counts) {
  await writeInventory(file, 'dates', devices)
  const store = join(folder, 'store')
  const hand = await measured(byHand, file, join(folder, 'by-hand.db'))
  const night = await nightInto(store, 2)
  const written = await measured(
    shindan,
    'fleet',
    'report',
    '--store',
    store,
    '--out',
    join(folder, 'r.html'),
  )
  rmSync(store, { recursive: true })
  rmSync(join(folder, 'by-hand.db'))
  nights.push({ devices, night, written, hand })
}

const shared = []
for (const [kind, devices] of /** @type {const} */ ([
  ['certificates', 300_000],
  ['texts', 20_000],
])) {
  await writeInventory(file, kind, devices)
  const [one, two] = [await nightInto(join(folder, 'one'), 1), await nightInto(join(folder, 'two'), 2)]
  for (const store of ['one', 'two']) rmSync(join(folder, store), { recursive: true })
  shared.push({ kind, devices, one, two })
}

const [fewest] = nights
report({
  title: 'A fleet',
  about:
    'A CSV file with a device a line and its expiry to the minute (or its certificate, or the text on its screen): the command from its beginning to its end, the report in HTML included, and its memory at most as the system counts it. The report is timed once more by itself.',
  tables: [
    {
      title: 'a night on one machine, with two threads that judge',
      columns: ['devices', 'time', 'of it the report', 'a device', 'memory', 'by hand', 'target'],
      rows: nights.map(({ devices, night, written, hand }) => [
        devices.toLocaleString('en'),
        seconds(night),
        seconds(written),
        time((night.seconds * 1000) / devices),
        megabytes(night),
        `${seconds(hand)}, ${megabytes(hand)}`,
        targets(devices, night),
      ]),
    },
    {
      title: 'one thread that judges, and two',
      columns: ['devices', 'each with', 'one', 'two', 'faster', 'target'],
      rows: shared.map(({ kind, devices, one, two }) => [
        devices.toLocaleString('en'),
        kind,
        seconds(one),
        seconds(two),
        `${(one.seconds / two.seconds).toFixed(2)} ×`,
        `at least 1.8 ×: ${met(one.seconds / two.seconds >= 1.8)}`,
      ]),
    },
  ],
})

/** @param {string} store @param {number} threads */
function nightInto(store, threads) {
  const options = ['--store', store, '--threads', String(threads), '--now', '2026-11-27T02:00:00+09:00']
  return measured(shindan, 'fleet', 'run', '--inventory', file, ...options, '--time-zone', 'Asia/Tokyo')
}

/**
 * Runs a program of Node to its end.
 *
 * @typedef {{ seconds: number, memory: number }} Measured memory in bytes
 * @param {...string} args @returns {Promise<Measured>}
 */
async function measured(...args) {
  const begun = performance.now()
  const stdio = /** @type {const} */ (['ignore', 'ignore', 'pipe'])
  const child = spawn(process.execPath, ['--import', './peak-memory.mjs', ...args], {
    cwd: import.meta.dirname,
    stdio,
  })
  let said = ''
  child.stderr.on('data', (text) => (said += text))
  const [code] = await once(child, 'close')
  const seconds = (performance.now() - begun) / 1000
  const [, kilobytes] = /^peak (\d+)$/m.exec(said) ?? []
  if (code !== 0 || kilobytes === undefined) throw new Error(said)
  return { seconds, memory: Number(kilobytes) * 1024 }
}

/** @param {number} devices @param {Measured} night */
function targets(devices, { seconds, memory }) {
  const aims = []
  if (devices === 1_000_000) aims.push(`60 s: ${met(seconds < 60)}`, `300 MB: ${met(memory < 300e6)}`)
  if (fewest && devices === 10 * fewest.devices) {
    const times = seconds / fewest.night.seconds
    aims.push(`ten times the devices in at most 11 × the time: ${times.toFixed(1)} ×, ${met(times <= 11)}`)
    aims.push(`and the same memory: ${(memory / fewest.night.memory).toFixed(2)} ×`)
  }
  return aims.join('; ')
}

/** @param {boolean} isMet */
function met(isMet) {
  return isMet ? 'met' : '**not met**'
}

/** @param {Measured} measured */
function seconds(measured) {
  return time(measured.seconds * 1000)
}

/** @param {Measured} measured */
function megabytes({ memory }) {
  return `${Math.round(memory / 1e6)} MB`
}
