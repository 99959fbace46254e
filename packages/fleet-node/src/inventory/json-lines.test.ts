import { truncateSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { composition, fileOf, problemsIn, rowsOf } from '../../test/inventories.ts'
import { longestRow, openJsonLines } from '../index.ts'

const lifecycle = 'cybertrust/cloudgate-install'
const lines = (...all: readonly (string | object)[]) =>
  all.map((one) => `${typeof one === 'string' ? one : JSON.stringify(one)}\n`).join('')
const read = async (content: string | Uint8Array) => rowsOf(await openJsonLines(fileOf(content), composition))

test('an object a line is a row, with its events and facts by themselves or in objects of their own', async () => {
  const flat = { device: 'iPad-1', lifecycle, issued: '2025-01-01', 'device.platform': 'ios' }
  const nested = {
    device: 'iPad-1',
    lifecycle,
    events: { issued: '2025-01-01', retrieved: null },
    facts: { 'device.platform': 'ios' },
  }
  const { rows } = await read(`\ufeff${lines(flat, '', nested).replaceAll('\n', '\r\n')}`)
  expect(rows.map(({ line }) => line)).toEqual([1, 3])
  for (const row of rows)
    expect(row.read._unsafeUnwrap()).toEqual({
      device: 'iPad-1',
      lifecycle,
      events: { issued: '2025-01-01' },
      facts: { 'device.platform': 'ios' },
    })
})

test('what is wrong in a line is a problem of its row, and the others are read', async () => {
  const { rows, problem } = await read(
    lines(
      { device: 'a', color: 'red' },
      '{"device":"b","__proto__":{"text":"c"}}',
      '{"device":"c","events":{"__proto__":"d","constructor":"e"}}',
      '{"device":',
      '[1]',
      { device: { name: 'f' } },
      { device: 'f', 備考: {} },
      { device: 'g', events: 'now' },
      { device: 'h\u0000' },
      { device: 7 },
      '{"device":"i","issued":"2025-01-01","events":{"issued":"2025-01-02"}}',
    ),
  )
  expect(problem).toBeUndefined()
  expect(problemsIn(rows)).toEqual([
    [1, 'unknown-field', 'color'],
    [2, 'unknown-field', '__proto__'],
    [3, 'unknown-field', '__proto__'],
    [3, 'unknown-field', 'constructor'],
    [4, 'not-json', ''],
    [5, 'wrong-type', ''],
    [6, 'wrong-type', 'device'],
    [7, 'unknown-field', '備考'],
    [8, 'wrong-type', 'events'],
    [9, 'not-a-text', 'device'],
    [11, 'repeated-field', 'issued'],
  ])
  expect(rows[9]?.read._unsafeUnwrap().device).toBe('7')
  expect(rows[3]?.written).toBe('{"device":')
})

test('one list of objects is told for what it is', async () => {
  for (const list of ['[{"device":"a"}]', '\ufeff[\n  {"device":"a"}\n]\n'])
    expect((await openJsonLines(fileOf(list), composition))._unsafeUnwrapErr()).toMatchObject([
      { kind: 'unreadable-file', found: 'JSON' },
    ])
})

test('a line that is not UTF-8 is a row with a problem', async () => {
  const { rows } = await read(
    Buffer.concat([
      Buffer.from(lines({ device: 'a' })),
      Uint8Array.of(0x92, 0x0a),
      Buffer.from(lines({ device: 'b' })),
    ]),
  )
  expect(problemsIn(rows)).toEqual([[2, 'not-a-text', '']])
  expect(rows).toHaveLength(3)
})

test('with columns that somebody named others say nothing, and those that a line lacks are blank', async () => {
  const columns = {
    device: '端末',
    lifecycleOfAll: lifecycle,
    events: { issued: '発行日', retrieved: '取得日' },
  }
  const file = fileOf(lines({ 端末: 'iPad-1', 発行日: '2025-01-01', 備考: '予備' }, { 発行日: '2025-01-01' }))
  const { rows } = await rowsOf(await openJsonLines(file, composition, columns))
  expect(rows.map(({ read }) => read._unsafeUnwrap())).toEqual([
    { device: 'iPad-1', lifecycle, events: { issued: '2025-01-01' }, facts: {} },
    { device: '', lifecycle, events: { issued: '2025-01-01' }, facts: {} },
  ])
})

test('a line longer than a row is told by its number and its beginning, and the others are read', async () => {
  const file = fileOf(lines({ device: 'a' }, { device: '端末'.repeat(longestRow / 4) }, { device: 'b' }))
  truncateSync(file, 2 ** 29)
  const before = process.memoryUsage().rss
  const { rows, problem } = await rowsOf(await openJsonLines(file, composition))
  expect(problem).toBeUndefined()
  expect(rows.map(({ line }) => line)).toEqual([1, 2, 3, 4])
  expect(problemsIn(rows)).toEqual([
    [2, 'limit-exceeded', 'line 2'],
    [4, 'limit-exceeded', 'line 4'],
  ])
  expect(String(rows[1]?.written)).toMatch(/^\{"device":"(?:端末){100}/)
  for (const { written } of rows) expect(String(written).length).toBeLessThanOrEqual(1_000)
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024)
})

test('a file that is not there, or is a folder, is a problem; an empty one has no rows', async () => {
  const file = fileOf('')
  for (const other of [`${file}.jsonl`, dirname(file)])
    expect((await openJsonLines(other, composition))._unsafeUnwrapErr()).toMatchObject([
      { kind: 'unreadable-file' },
    ])
  expect((await rowsOf(await openJsonLines(file, composition))).rows).toEqual([])
})

test('a row that cannot be read says of which device and lifecycle it is, as far as it does', async () => {
  const { rows } = await read(
    lines({ device: 'console', lifecycle, issued: ['2026-12-24'] }, { device: 7, note: 'x' }, '["console"]'),
  )
  expect(rows.map(({ named }) => named)).toEqual([{ device: 'console', lifecycle }, { device: '7' }, {}])
})
