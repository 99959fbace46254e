import { chmodSync, existsSync, readdirSync, readlinkSync, truncateSync } from 'node:fs'
import { dirname } from 'node:path'
import { createRowEvaluator } from '@shindan/fleet'
import { expect, test, vi } from 'vitest'
import { composition, diagnoser, fileOf, problemsIn, rowsOf } from '../../test/inventories.ts'
import { longestRow, openCsv } from '../index.ts'

/** Where Linux lists what a process has open. */
const openFiles = '/proc/self/fd'

const header = 'device,certificate,lifecycle,issued\n'
const row = (device: string, issued = '2025-01-01') => `${device},01,cybertrust/cloudgate-install,${issued}\n`
const open = (content: string | Uint8Array) => openCsv(fileOf(content), composition)

/** 端末 in CP932, and an octet that no character has in any encoding. */
const cp932 = Uint8Array.of(0x92, 0x5b, 0x96, 0x96)
const bytes = (...parts: readonly (string | Uint8Array)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)))

test('a file that is not there, may not be read or is a folder is a problem', async () => {
  const file = fileOf('')
  const [missing, folder] = [
    await openCsv(`${file}.csv`, composition),
    await openCsv(dirname(file), composition),
  ]
  for (const opened of [missing, folder])
    expect(opened._unsafeUnwrapErr()).toMatchObject([{ kind: 'unreadable-file', path: '' }])
  expect(missing._unsafeUnwrapErr()[0]?.found).toBe('devices.csv')
  chmodSync(file, 0)
  if (process.getuid?.() === 0) return
  expect((await openCsv(file, composition))._unsafeUnwrapErr()).toMatchObject([{ kind: 'unreadable-file' }])
})

test('an empty file has no header', async () => {
  for (const content of ['', '\ufeff'])
    expect((await open(content))._unsafeUnwrapErr()).toMatchObject([{ kind: 'not-a-row', path: 'line 1' }])
})

test('a byte order mark is no part of the first name, in whatever it is written', async () => {
  const text = `\ufeff${header}${row('端末')}`
  for (const content of [text, Buffer.from(text, 'utf16le'), Buffer.from(text, 'utf16le').swap16()]) {
    const { rows } = await rowsOf(await open(content))
    expect(rows.map(({ read }) => read._unsafeUnwrap().device)).toEqual(['端末'])
  }
})

test('a file of CP932 is read, and its charset told', async () => {
  const opened = await open(bytes(header, cp932, row('-1'), cp932, row('-2')))
  expect(opened._unsafeUnwrap().charset).toBe('shift_jis')
  const { rows } = await rowsOf(opened)
  expect(rows.map(({ read }) => read._unsafeUnwrap().device)).toEqual(['端末-1', '端末-2'])
})

test('a row with an octet of no character, or with a NUL, is told by its line and column, and the others are read', async () => {
  const filler = Array.from({ length: 5_000 }, (_, i) => row(`端末-${i}`)).join('')
  const opened = await open(
    bytes(header, filler, Uint8Array.of(0xff), row('a'), '"b\n', row('b"'), row('c\u0000'), row('d')),
  )
  const { rows } = await rowsOf(opened)
  expect(problemsIn(rows)).toEqual([
    [5_002, 'not-a-text', 'device'],
    [5_005, 'not-a-text', 'device'],
  ])
  expect(rows).toHaveLength(5_004)
})

test('a column is told as it is called, in whatever script', async () => {
  const columns = { device: '端末名', lifecycleOfAll: 'cybertrust/cloudgate-install' }
  const file = fileOf('端末名,備考\na\u0000,x\n')
  const { rows } = await rowsOf(await openCsv(file, composition, columns))
  expect(problemsIn(rows)).toEqual([[2, 'not-a-text', '端末名']])
})

test('semicolons and tabs between fields are read, where the header has nothing else', async () => {
  for (const delimiter of [';', '\t']) {
    const [names, values] = [header, row('"端末, 1"')].map((line) => line.replace(/,(?! )/g, delimiter))
    const { rows } = await rowsOf(await open(`\ufeff${names}${values}`))
    expect(rows.map(({ read }) => read._unsafeUnwrap().device)).toEqual(['端末, 1'])
    expect(rows[0]?.delimiter).toBe(delimiter)
  }
  expect((await open(`device,text;certificate\n`))._unsafeUnwrapErr()).toMatchObject([
    { kind: 'unknown-field' },
  ])
})

test('what stands between fields may be said on a line of its own, as Excel does', async () => {
  const { rows } = await rowsOf(
    await open(`sep=;\r\n${header.replaceAll(',', ';')}${row('iPad, 1').replace(/,(?! )/g, ';')}`),
  )
  expect(rows.map(({ line, read }) => [line, read._unsafeUnwrap().device])).toEqual([[3, 'iPad, 1']])
})

test('a spreadsheet and JSON are told for what they are, with what to give instead', async () => {
  const spreadsheet = bytes(Uint8Array.of(0x50, 0x4b, 0x03, 0x04), 'x'.repeat(100))
  expect((await open(spreadsheet))._unsafeUnwrapErr()).toMatchObject([
    {
      kind: 'unreadable-file',
      found: 'Excel (.xlsx), ZIP',
      expected: { en: expect.stringContaining('CSV UTF-8') },
    },
  ])
  for (const json of ['[{"device":"a"}]', '\ufeff [\n  {\n', '{"device":"a"}\n'])
    expect((await open(json))._unsafeUnwrapErr()).toMatchObject([
      { kind: 'unreadable-file', found: 'JSON', expected: { en: expect.stringContaining('JSON Lines') } },
    ])
})

test('a date is read in whatever way it is written', async () => {
  const evaluate = createRowEvaluator({ diagnoser, now: '2025-01-03T00:00:00Z' })
  const written = ['2025-01-01', '2025/1/1', '令和7年1月1日', '"Jan 1, 2025"']
  const { rows } = await rowsOf(
    await open(header + written.map((date, i) => row(`iPad-${i}`, date)).join('')),
  )
  const outcomes = rows.map(({ read, line }) => read.andThen((one) => evaluate(one, line)))
  expect(outcomes.map((outcome) => outcome._unsafeUnwrap().certificate?.dueAt)).toEqual(
    written.map(() => '2025-01-08T14:59:59.000Z'),
  )
})

test('a row that is too long is told by its line and its beginning, whatever its length', async () => {
  for (const beginning of ['"', '']) {
    const file = fileOf(`${header}${row('a')}${row('b')}${beginning}端末`)
    // Of half a gigabyte that nobody wrote, the system gives zeros.
    truncateSync(file, 2 ** 29)
    const before = process.memoryUsage().rss
    const { rows, problem } = await rowsOf(await openCsv(file, composition))
    expect(problem).toBeUndefined()
    expect(problemsIn(rows)).toEqual([[4, 'limit-exceeded', 'line 4']])
    expect(rows.map(({ line }) => line)).toEqual([2, 3, 4])
    const written = String(rows[2]?.written)
    expect(written.startsWith(`${beginning}端末`) && written.length <= 1_000).toBe(true)
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024)
  }
})

test('the rows behind one that is too long are read', async () => {
  const long = 'x'.repeat(longestRow)
  for (const end of ['\n', '\r\n', '\r']) {
    const lines = [header.trimEnd(), row('a').trimEnd(), long, `"${long}`, row('z').trimEnd(), '']
    const { rows } = await rowsOf(await open(lines.join(end)))
    expect(problemsIn(rows)).toEqual([
      [3, 'limit-exceeded', 'line 3'],
      [4, 'limit-exceeded', 'line 4'],
    ])
    expect(rows.at(-1)).toMatchObject({ line: 5, read: { value: { device: 'z' } } })
  }
})

test('blank lines, and lines of nothing but what stands between fields, are no rows, also ahead of the header', async () => {
  for (const [delimiter, blank] of [
    [',', ['', '   ', '\u3000', ',,,', ',,,,,', ' , ,', '"","","",""']],
    [';', ['', ';;;;']],
    ['\t', ['', '\t\t\t\t']],
  ] as const) {
    const rows = [...blank, header.trimEnd(), ...blank, row('a').trimEnd(), ...blank]
    const read = await rowsOf(await open(rows.map((one) => one.replaceAll(',', delimiter)).join('\r\n')))
    expect(problemsIn(read.rows)).toEqual([])
    expect(read.rows.map(({ line }) => line)).toEqual([2 * blank.length + 2])
  }
  expect((await open('\n,,\n'))._unsafeUnwrapErr()).toMatchObject([{ kind: 'not-a-row', path: 'line 1' }])
})

test('a comma too many at the end of lines is nothing', async () => {
  for (const names of [header, header.replace('\n', ',\n')]) {
    const { rows } = await rowsOf(await open(names + row('a').replace('\n', ',\n') + row('b')))
    expect(problemsIn(rows)).toEqual([])
    expect(rows).toHaveLength(2)
  }
})

test('a quotation mark that is never closed is told by the line that opens it, and the rows behind it are read', async () => {
  const [before, behind] = [row('a'), row('z')]
  const many = row('y').repeat(30_000)
  for (const [mark, rest, last] of [
    [row('"b'), behind, 4],
    [row('"b'), many + behind, 30_004],
    // What follows would close it amid a field of another row.
    [row('"b'), behind + row('"c"') + behind, 6],
    [row('"b').replace('\n', '\r\n'), behind, 4],
  ] as const) {
    const { rows, problem } = await rowsOf(await open(header + before + mark + rest))
    expect(problem).toBeUndefined()
    expect(problemsIn(rows)).toEqual([[3, 'not-a-row', 'line 3']])
    expect(rows[1]?.written).toBe(mark.trimEnd())
    expect(rows.at(-1)?.line).toBe(last)
    expect(rows.at(-1)?.read._unsafeUnwrap().device).toBe('z')
  }
})

test('two marks that have nothing to do with one another swallow no rows', async () => {
  const many = Array.from({ length: 2_000 }, (_, i) => row(`y-${i}`)).join('')
  for (const end of ['\n', '\r\n'])
    for (const [first, last] of [
      [row('"a'), row('b"')],
      [row('a', '"2025-01-01'), row('b', '2025-01-02"')],
      [row('"a'), row('b', '2025-01-02"')],
      [row('a').replace(',01', ',"01'), row('b').replace('01,', '01",')],
    ] as const) {
      const { rows } = await rowsOf(
        await open((header + first + many + last + row('z')).replaceAll('\n', end)),
      )
      const [rejected] = rows
      expect(rejected).toMatchObject({ line: 2, written: first.trimEnd() })
      expect(rejected?.read._unsafeUnwrapErr()).toMatchObject([
        {
          kind: 'not-a-row',
          path: 'line 2',
          found: '"',
          expected: { en: expect.stringContaining('2001 lines') },
        },
      ])
      const devices = rows.slice(1).map(({ read }) => read._unsafeUnwrap().device)
      expect(devices).toEqual([...Array.from({ length: 2_000 }, (_, i) => `y-${i}`), devices.at(-2), 'z'])
      expect(rows.map(({ line }) => line)).toEqual(Array.from({ length: 2_003 }, (_, i) => i + 2))
    }
})

test('nor do they in columns that somebody named, or in a file without dates', async () => {
  const columns = {
    device: '端末',
    lifecycleOfAll: 'cybertrust/cloudgate-install',
    events: { issued: '発行日' },
  }
  const named = fileOf(
    '端末,発行日,備考\na,2025/1/1,"予備\nb,2025/1/2,\nc,令和7年1月3日,予備"\nd,2025/1/4,\n',
  )
  const read = await rowsOf(await openCsv(named, composition, columns))
  expect(problemsIn(read.rows)).toEqual([[2, 'not-a-row', 'line 2']])
  expect(read.rows.slice(1).map((one) => one.read._unsafeUnwrap().device)).toEqual(['b', 'c', 'd'])
  const { rows } = await rowsOf(await open('device,text\na,"b\nc,d\ne,f"\ng,h\n'))
  expect(problemsIn(rows)).toEqual([[2, 'not-a-row', 'line 2']])
  expect(rows.map(({ line }) => line)).toEqual([2, 3, 4, 5])
})

test('a text of several lines is read as it is, whatever stands between its commas', async () => {
  const logs = [
    'Failed, 403, again, 2025-01-01\nretried, 404, again, later\ngave up, 405, in vain, see log',
    'Log:\n2025-01-01 09:00, error, 403, failed\n2025-01-02 09:00, error, 404, failed',
    'one, two, three, four\n'.repeat(2_000),
    '-----BEGIN CERTIFICATE-----\nMIIB\nMIIC\n-----END CERTIFICATE-----',
  ]
  const written = logs.map((log, i) => `${row(`iPad-${i}`).trimEnd()},"${log}"\n`).join('')
  const { rows } = await rowsOf(await open(`${header.trimEnd()},text\n${written}`))
  expect(rows.map(({ read }) => read._unsafeUnwrap().text)).toEqual(logs)
  const devices = await rowsOf(await open('device,text\na,"Log, of today:\n9:00, failed\n9:01, failed"\n'))
  expect(problemsIn(devices.rows)).toEqual([])
})

test('a mark may be opened behind a line end that is quoted as it should', async () => {
  const { rows } = await rowsOf(await open(`${header}"a\nb",01,"c\nd\n${row('z')}`))
  expect(problemsIn(rows)).toEqual([
    [2, 'not-a-row', 'line 3'],
    [4, 'not-a-row', ''],
  ])
  expect(rows.at(-1)?.read._unsafeUnwrap().device).toBe('z')
})

test('a header with such a mark is a problem', async () => {
  const opened = await open(`device,"certificate,lifecycle,issued\n${row('a')}`)
  expect(opened._unsafeUnwrapErr()).toMatchObject([{ kind: 'not-a-row', path: 'line 1', found: '"' }])
})

test('a header that never ends is a problem as well', async () => {
  const opened = await open(`"${'a'.repeat(longestRow + 1_000)}`)
  expect(opened._unsafeUnwrapErr()).toMatchObject([{ kind: 'limit-exceeded', path: 'line 1' }])
})

test.runIf(existsSync(openFiles))(
  'an inventory that nobody reads to its end, or whose header does not fit, lets go of its file',
  async () => {
    const many = fileOf(header + row('a').repeat(50_000))
    for await (const { line } of (await openCsv(many, composition))._unsafeUnwrap().rows) if (line > 10) break
    const odd = fileOf(`color\n${row('a').repeat(50_000)}`)
    expect((await openCsv(odd, composition)).isErr()).toBe(true)
    await vi.waitFor(() => expect(isOpen(many) || isOpen(odd)).toBe(false), { timeout: 30_000 })
  },
)

function isOpen(file: string): boolean {
  return readdirSync(openFiles).some((handle) => {
    try {
      return readlinkSync(`${openFiles}/${handle}`) === file
    } catch {
      return false
    }
  })
}
