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
  rmSync(store, { recursive: true })
  rmSync(join(folder, 'by-hand.db'))
  nights.push({ devices, night, hand })
}

const shared = []
for (const [kind, devices] of /** @type {const} */ ([
  ['certificates', 400_000],
  ['texts', 400_000],
])) {
  await writeInventory(file, kind, devices)
  const measuredBy = []
  for (const [threads, cores] of /** @type {const} */ ([
    [0, '0'],
    [0, '0,1'],
    [1, '0,1'],
    [2, '0,1'],
  ])) {
    const store = join(folder, 'shared')
    measuredBy.push(await nightInto(store, threads, cores))
    rmSync(store, { recursive: true })
  }
  const [core, none, one, two] = /** @type {[Measured, Measured, Measured, Measured]} */ (measuredBy)
  shared.push({ kind, devices, core, none, one, two })
}

const [fewest] = nights
report({
  title: 'A fleet',
  about:
    'A CSV file with a device a line and its expiry to the minute (or its certificate, or the text on its screen). Measured is the command: from its beginning until it says how the fleet stands, when all is committed with the outbox; what it takes besides to write the report; and its memory at most, as the system counts it. By hand is a comparison of two dates and an insert a row into SQLite.',
  tables: [
    {
      title: 'a night on one machine, with two threads that judge',
      columns: ['devices', 'committed', 'a device', 'the report besides', 'memory', 'by hand', 'target'],
      rows: nights.map(({ devices, night, hand }) => [
        devices.toLocaleString('en'),
        seconds(night.committed),
        time((night.committed * 1000) / devices),
        seconds(night.ended - night.committed),
        megabytes(night),
        `${seconds(hand.ended)}, ${megabytes(hand)}`,
        targets(devices, night),
      ]),
    },
    {
      title:
        'two workers against one: one thread that reads, judges and commits, on one core and on two; on two cores at most one beside it that judges, and at most two',
      columns: [
        'devices',
        'each with',
        'itself on one core',
        'on two',
        'one beside it',
        'two',
        'two against one core',
        'against itself on two',
        'against one',
        'target',
      ],
      rows: shared.map(({ kind, devices, core, none, one, two }) => [
        devices.toLocaleString('en'),
        kind,
        ...[core, none, one, two].map(({ committed }) => seconds(committed)),
        ...[core, none, one].map(({ committed }) => `${(committed / two.committed).toFixed(2)} ×`),
        `at least 1.8 ×: ${[core, none, one].map(({ committed }) => met(committed / two.committed >= 1.8)).join(', ')}`,
      ]),
    },
  ],
})

/** @param {string} store @param {number} threads @param {string} [cores] those that it may use; all where it says none */
function nightInto(store, threads, cores) {
  const options = ['--store', store, '--threads', String(threads), '--now', '2026-11-27T02:00:00+09:00']
  const command = [shindan, 'fleet', 'run', '--inventory', file, ...options, '--time-zone', 'Asia/Tokyo']
  const within = cores === undefined ? [] : ['taskset', '--cpu-list', cores]
  return measuredAs([...within, process.execPath], command)
}

/** @param {...string} args */
function measured(...args) {
  return measuredAs([process.execPath], args)
}

/**
 * Runs a program of Node to its end.
 *
 * @typedef {object} Measured
 * @property {number} committed seconds until it said something
 * @property {number} ended seconds
 * @property {number} memory bytes
 *
 * @param {string[]} node how Node is begun @param {string[]} args @returns {Promise<Measured>}
 */
async function measuredAs([program = '', ...before], args) {
  const begun = performance.now()
  const passed = () => (performance.now() - begun) / 1000
  const stdio = /** @type {const} */ (['ignore', 'pipe', 'pipe'])
  const child = spawn(program, [...before, '--import', './peak-memory.mjs', ...args], {
    cwd: import.meta.dirname,
    stdio,
  })
  let said = ''
  let committed = Number.NaN
  child.stderr.on('data', (text) => (said += text))
  child.stdout.once('data', () => {
    committed = passed()
  })
  child.stdout.resume()
  const [code] = await once(child, 'close')
  const [, kilobytes] = /^peak (\d+)$/m.exec(said) ?? []
  // 3: texts of an inventory show what hits all devices.
  if ((code !== 0 && code !== 3) || kilobytes === undefined) throw new Error(said)
  return { committed, ended: passed(), memory: Number(kilobytes) * 1024 }
}

/** @param {number} devices @param {Measured} night */
function targets(devices, { committed, memory }) {
  const aims = []
  if (devices === 1_000_000) aims.push(`60 s: ${met(committed < 60)}`, `300 MB: ${met(memory < 300e6)}`)
  if (fewest && devices === 10 * fewest.devices) {
    const times = committed / fewest.night.committed
    aims.push(`ten times the devices in at most 11 × the time: ${times.toFixed(1)} ×, ${met(times <= 11)}`)
    aims.push(`and the same memory: ${(memory / fewest.night.memory).toFixed(2)} ×`)
  }
  return aims.join('; ')
}

/** @param {boolean} isMet */
function met(isMet) {
  return isMet ? 'met' : '**not met**'
}

/** @param {number} passed */
function seconds(passed) {
  return time(passed * 1000)
}

/** @param {Measured} measured */
function megabytes({ memory }) {
  return `${Math.round(memory / 1e6)} MB`
}
