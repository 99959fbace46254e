/**
 * Measures contestants beside each other. Each is made ready, asked everything once to see whether it answers rightly,
 * warmed, and then timed in turns (A B C A B C …), so that whatever else the machine does falls on all of them. Who
 * answers wrongly is timed all the same, and its wrong answers are counted. Nothing collects garbage between samples:
 * that would spare nobody in earnest, and makes some look far slower than they are.
 *
 * @typedef {(input: any) => unknown} Ask the answer of a contestant, or a promise of it
 *
 * @typedef {object} Target
 * @property {'median' | 'p99' | 'ratio' | 'beyond'} of `beyond` is the median less that of the baseline
 * @property {number} most milliseconds, or how many times the baseline
 *
 * @typedef {object} Race
 * @property {string} title
 * @property {Record<string, () => Ask | Promise<Ask>>} contestants what makes each ready
 * @property {readonly any[]} inputs asked in turn, again and again
 * @property {(answer: any, input: any) => boolean} isRight
 * @property {string} baseline the contestant that the others are compared with
 * @property {Record<string, readonly Target[]>} [targets] of a contestant
 * @property {Partial<Pace>} [pace]
 * @property {(answer: any) => number} [took] milliseconds that an answer tells itself, where it was timed elsewhere
 *
 * @typedef {object} Pace
 * @property {number} rounds
 * @property {number} warmed milliseconds that a contestant is asked before it is timed
 * @property {number} timed milliseconds that it is timed, unless the rounds are over before
 * @property {number} singly calls of a round that are each timed by themselves, so that the slowest are seen (p99); with
 *   0 a round is one sample, of as many calls as take two milliseconds
 * @property {number} patience milliseconds: whose first answer takes longer is asked no more, and that is its sample
 *
 * @typedef {object} Row
 * @property {string} name
 * @property {number} ready milliseconds until it could be asked
 * @property {number[]} samples milliseconds of a call, in order of size
 * @property {number} asked how many answers were looked at
 * @property {number} wrong
 * @property {string | undefined} [failed] what it said instead of an answer
 *
 * @typedef {object} Table
 * @property {string} title
 * @property {readonly string[]} columns
 * @property {readonly (readonly string[])[]} rows
 *
 * @typedef {object} Report
 * @property {string} title
 * @property {string} about a sentence of what is measured
 * @property {readonly Table[]} tables
 */
import { availableParallelism } from 'node:os'

/** @type {Pace} */
const usual = { rounds: 31, warmed: 400, timed: 600, singly: 0, patience: 1500 }
/** Milliseconds in which answers are looked at. */
const checked = 400
const aBatch = 2

/** @param {Race} race @returns {Promise<Table>} */
export async function race(race) {
  const pace = { ...usual, ...race.pace }
  const entrants = []
  for (const [name, prepare] of Object.entries(race.contestants))
    entrants.push(await admitted(name, prepare, race, pace))
  const running = entrants.filter(({ row }) => !row.failed && row.samples.length === 0)
  for (const entrant of running) await warm(entrant, race.inputs, pace)
  for (let round = 0; round < pace.rounds; round++)
    for (const entrant of running) await takeTurn(entrant, race, pace)
  return tableOf(
    race,
    entrants.map(({ row }) => ({ ...row, samples: row.samples.toSorted((a, b) => a - b) })),
  )
}

/**
 * @typedef {object} Entrant
 * @property {Row} row
 * @property {Ask} ask
 * @property {number} at the input that is next
 * @property {number} spent milliseconds
 * @property {number} calls how many make a batch: enough that reading the clock costs nothing beside them
 */

/**
 * Makes a contestant ready and looks at its answers, to all inputs unless that takes too long.
 *
 * @param {string} name @param {Race['contestants'][string]} prepare @param {Race} race @param {Pace} pace @returns {Promise<Entrant>}
 */
async function admitted(name, prepare, { inputs, isRight }, { patience }) {
  /** @type {Row} */
  const row = { name, ready: 0, samples: [], asked: 0, wrong: 0 }
  try {
    const begun = performance.now()
    const ask = await prepare()
    row.ready = performance.now() - begun
    let spent = 0
    for (const input of inputs) {
      if (spent > checked) break
      const asked = performance.now()
      const answer = await ask(input)
      spent += performance.now() - asked
      row.asked++
      if (!isRight(answer, input)) row.wrong++
    }
    if (spent > patience && row.asked === 1) row.samples.push(spent)
    return { row, ask, at: 0, spent, calls: Math.ceil((aBatch * row.asked) / spent) }
  } catch (error) {
    row.failed = /** @type {Error} */ (error).message.split('\n')[0]
    return { row, ask: () => undefined, at: 0, spent: 0, calls: 0 }
  }
}

/**
 * Asks on for a while, unless looking at its answers took as long, and tells how many calls a round has from then on.
 *
 * @param {Entrant} entrant @param {readonly any[]} inputs @param {Pace} pace
 */
async function warm(entrant, inputs, { warmed, singly }) {
  const isWarm = entrant.spent > 2 * warmed
  entrant.spent = 0
  if (!isWarm) {
    let passed = 0
    let calls = 0
    for (; passed < warmed; calls += entrant.calls) passed += await batch(entrant, inputs)
    entrant.calls = Math.ceil((aBatch * calls) / passed)
  }
  if (singly > 0) entrant.calls = singly
}

/** @param {Entrant} entrant @param {Race} race @param {Pace} pace */
async function takeTurn(entrant, { inputs, took: told }, { timed, singly }) {
  const { row, ask, calls } = entrant
  if (entrant.spent > timed && row.samples.length >= 3) return
  if (singly > 0)
    for (let i = 0; i < singly; i++) {
      const input = nextOf(entrant, inputs)
      const begun = performance.now()
      let answer = ask(input)
      if (answer instanceof Promise) answer = await answer
      const took = performance.now() - begun
      row.samples.push(told?.(answer) ?? took)
      entrant.spent += took
    }
  else {
    const took = await batch(entrant, inputs)
    row.samples.push(took / calls)
    entrant.spent += took
  }
}

/** Milliseconds of a batch. @param {Entrant} entrant @param {readonly any[]} inputs */
async function batch(entrant, inputs) {
  const { ask, calls } = entrant
  const some = Array.from({ length: calls }, () => nextOf(entrant, inputs))
  const begun = performance.now()
  for (const input of some) {
    const answer = ask(input)
    if (answer instanceof Promise) await answer
  }
  return performance.now() - begun
}

/** @param {Entrant} entrant @param {readonly any[]} inputs */
function nextOf(entrant, inputs) {
  return inputs[entrant.at++ % inputs.length]
}

/** The value below which this share of the samples lies, given in order of size. @param {readonly number[]} samples @param {number} share */
export function quantile(samples, share) {
  const at = share * (samples.length - 1)
  const below = samples[Math.floor(at)] ?? Number.NaN
  const above = samples[Math.ceil(at)] ?? Number.NaN
  return below + (above - below) * (at - Math.floor(at))
}

/** @param {Race} race @param {readonly Row[]} rows @returns {Table} */
export function tableOf({ title, baseline, targets = {}, pace }, rows) {
  const base = rows.find(({ name }) => name === baseline)
  if (!base) throw new Error(`${title}: no contestant is called ${baseline}`)
  const isBeyond = Object.values(targets)
    .flat()
    .some(({ of }) => of === 'beyond')
  const columns = [
    'contestant',
    'median',
    'p25 – p75',
    ...(pace?.singly ? ['p99'] : []),
    isBeyond ? `beyond ${baseline}` : `× ${baseline}`,
    'samples',
    'made ready in',
    'wrong answers',
    'target',
  ]
  return { title, columns, rows: rows.map((row) => cells(row)) }

  /** @param {Row} row */
  function cells(row) {
    const { name, ready, samples, asked, wrong, failed } = row
    const aim = (targets[name] ?? []).map((target) => told(target, figure(row, target.of))).join('; ')
    if (failed !== undefined) return [name, `none: ${failed}`, ...Array(columns.length - 3).fill(''), aim]
    return [
      name,
      time(quantile(samples, 0.5)),
      `${time(quantile(samples, 0.25))} – ${time(quantile(samples, 0.75))}`,
      ...(pace?.singly ? [time(quantile(samples, 0.99))] : []),
      isBeyond ? time(figure(row, 'beyond')) : times(figure(row, 'ratio')),
      String(samples.length),
      time(ready),
      wrong === 0 ? `none of ${asked}` : `**${wrong} of ${asked}**`,
      aim,
    ]
  }

  /** @param {Row} row @param {Target['of']} of */
  function figure({ samples }, of) {
    const median = quantile(samples, 0.5)
    const compared = quantile(/** @type {Row} */ (base).samples, 0.5)
    if (of === 'p99') return quantile(samples, 0.99)
    if (of === 'ratio') return median / compared
    return of === 'beyond' ? median - compared : median
  }
}

/** @param {Target} target @param {number} reached */
function told({ of, most }, reached) {
  const limit = of === 'ratio' ? times(most) : time(most)
  return `${of} at most ${limit}: ${reached <= most ? 'met' : '**not met**'}`
}

/** @param {number} ratio */
function times(ratio) {
  return `${three(ratio)} ×`
}

/** @param {number} milliseconds */
export function time(milliseconds) {
  const size = Math.abs(milliseconds)
  if (size >= 1000) return `${three(milliseconds / 1000)} s`
  if (size >= 1) return `${three(milliseconds)} ms`
  return size >= 1e-3 ? `${three(milliseconds * 1e3)} µs` : `${three(milliseconds * 1e6)} ns`
}

/** To three digits, without an exponent. @param {number} value */
function three(value) {
  return Math.abs(value) >= 100
    ? Math.round(value).toLocaleString('en')
    : String(Number(value.toPrecision(3)))
}

/** What the figures were taken on. */
export function machine() {
  return `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${availableParallelism()} cores`
}

/** Hands the report of a subject to whoever started it, or prints it. @param {Report} report */
export function report(report) {
  if (process.send) process.send(report)
  else console.log(plain(report))
}

/** For a terminal: columns one below the other. @param {Report} report */
export function plain({ title, about, tables }) {
  return [`\n${title}\n${about}`, ...tables.map(aligned)].join('\n')
}

/** @param {Table} table */
function aligned({ title, columns, rows }) {
  const all = [columns, ...rows].map((row) => row.map((cell) => cell.replaceAll('**', '')))
  const widths = columns.map((_, i) => Math.max(...all.map((row) => shownLength(row, i))))
  const lines = all.map((row) =>
    `  ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')}`.trimEnd(),
  )
  return `\n  ${title}\n\n${lines.join('\n')}`
}

/** What a contestant said instead of an answer may run into the columns behind. @param {readonly string[]} row @param {number} i */
function shownLength(row, i) {
  const cell = row[i] ?? ''
  return cell.startsWith('none: ') ? 0 : cell.length
}

/** For docs/. @param {readonly Report[]} reports */
export function markdown(reports) {
  const lines = reports.flatMap(({ title, about, tables }) => [
    `## ${title}`,
    '',
    ...tables.flatMap((table) => [...drawn(table), '']),
    about,
    '',
  ])
  return `${lines.join('\n').trimEnd()}\n`
}

/** @param {Table} table */
function drawn({ title, columns, rows }) {
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [`### ${title}`, '', line(columns), line(columns.map(() => '---')), ...rows.map(line)]
}
