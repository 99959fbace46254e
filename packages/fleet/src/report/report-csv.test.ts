import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composition, install, push, pushOfDay, sourceOf } from '../../test/sample-report.ts'
import { csvLine } from './csv.ts'
import { type ReportList, reportCsv } from './report-csv.ts'

const options = { composition, locale: 'ja', timeZone: 'Asia/Tokyo' } as const

async function csvOf(list: ReportList, locale: string = options.locale): Promise<string> {
  let text = ''
  for await (const piece of reportCsv(list, { ...options, locale })) text += piece
  return text
}

/** RFC 4180 to the letter, every field in quotation marks. */
function fieldsIn(line: string): readonly string[] {
  expect(line).toMatch(/^"(?:[^"]|"")*"(?:,"(?:[^"]|"")*")*\r\n$/)
  return [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, field = '']) => field.replaceAll('""', '"'))
}

/** Halves of characters, and what commands a terminal. */
const obeyed = /\p{Cs}|(?![\t\r\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu

const field = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .tuple(
      fc.constantFrom('', ' ', '\t', '\u200b', '\ufeff', '\u3000'),
      fc.constantFrom(...'=+-@＝＋－＠\t\r\n'),
    )
    .map(([before, sign]) => `${before}${sign}cmd|'/c calc'!A0`),
)

test('every field comes back, and none begins as a formula', () => {
  fc.assert(
    fc.property(fc.array(field, { minLength: 1, maxLength: 5 }), (fields) => {
      const read = fieldsIn(csvLine(fields))
      expect(read.map((each) => each.replace(/^'/, ''))).toEqual(
        fields.map((each) => each.replace(obeyed, '\ufffd').replace(/^'/, '')),
      )
      for (const each of read) expect(each).not.toMatch(/^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u)
    }),
  )
})

test('signs that begin a formula are told by an apostrophe, and others are left as they are', () => {
  expect(csvLine(['=1+1', '＝1', '-5', 'iPad-1', '"x"'])).toBe('"\'=1+1","\'＝1","\'-5","iPad-1","""x"""\r\n')
})

test('certificates are listed by their names with times in the zone of the reader, behind a byte order mark', async () => {
  const nothing = { ...install, phase: null, deadline: null, dueAt: null }
  expect(await csvOf({ certificates: [push, nothing] })).toBe(
    [
      '\ufeff"デバイス","期限の種類","証明書","段階","次の期限","期限の日時","対応が必要","影響の範囲","期限を過ぎたことによる影響"',
      '"push-tokyo","Apple プッシュ証明書","5F3A","更新時期","有効期限","2026-12-10T12:00:00+09:00","はい","管理下の全デバイス",""',
      '"iPad-1","CloudGate UNO の証明書インストール期限","issued=2026-11-20","未確定","","","いいえ","",""',
      '',
    ].join('\r\n'),
  )
})

test('where the hour is not known there is the day alone, or the hours between which it is', async () => {
  const hour = { ...push, dueFrom: '2026-12-10T05:00:00.000Z', dueAt: '2026-12-10T05:59:59.000Z' }
  const lastHour = { ...push, dueAt: '2026-12-10T14:59:59.000Z' }
  const dues = (await csvOf({ certificates: [pushOfDay, hour, lastHour] }))
    .split('\r\n')
    .slice(1, 4)
    .map((line) => fieldsIn(`${line}\r\n`)[5])
  expect(dues).toEqual([
    '2026-12-10',
    '2026-12-10T14:00:00+09:00/2026-12-10T14:59:59+09:00',
    '2026-12-10T23:59:59+09:00',
  ])
})

test('symptoms are listed by device, and rows that could not be read with their reasons', async () => {
  const { symptoms, rejects } = sourceOf((i) => `=${i}`)
  expect((await csvOf({ symptoms }, 'en')).split('\r\n').slice(0, 2)).toEqual([
    '\ufeff"Device","Kind","What it is","New","Affects","Do this first"',
    '"\'=0","Cause","The certificate is being installed on a different device from the one it was issued for.","yes","Device","Repeat the installation on the device that the administrator named."',
  ])
  expect((await csvOf({ rejects }, 'en')).split('\r\n')[1]).toBe(
    '"7","","column “expires”: no such date or time exists; found =0, expected a day from 01 to 28.","not checked","","\'=0,2026-02-30"',
  )
})

test('a row that could not be read is told by the columns as the header has them', async () => {
  const problem = { kind: 'missing-field', found: '', expected: { ja: '値', en: 'a value' } } as const
  const paths = ['events.expires', 'facts.device.platform', 'device', 'text', '', 'line 4']
  const columns = { device: '端末', events: { expires: '有効期限' }, facts: { 'device.platform': 'OS' } }
  const row = { line: 4, written: '', problems: paths.map((path) => ({ ...problem, path })) }
  const places = async (rejects: object) =>
    (await csvOf({ rejects: [{ ...row, ...rejects }] }, 'ja'))
      .split('\r\n')[1]
      ?.slice(8)
      .split(' / ')
      .map((reason) => reason.split('この項目')[0])
  expect(await places({ columns })).toEqual([
    '列「有効期限」: ',
    '列「OS」: ',
    '列「端末」が空です。',
    '列「text」: ',
    '',
    '4 行目: ',
  ])
  expect(await places({})).toEqual([
    '列「expires」: ',
    '列「device.platform」: ',
    '列「device」が空です。',
    '列「text」: ',
    '',
    '4 行目: ',
  ])
})

test('a row that could not be read is listed as it stands in a file', async () => {
  const { rejects } = sourceOf((i) => `a,"${i}"`)
  const [, first = ''] = (await csvOf({ rejects }, 'en')).split('\r\n')
  expect(fieldsIn(`${first}\r\n`).at(-1)).toBe('"a,""0""",2026-02-30')
})

test('a list is written while it is read', async () => {
  let read = 0
  async function* certificates() {
    for (; ; read++) yield push
  }
  const csv = reportCsv({ certificates: certificates() }, options)
  for (let i = 0; i < 4; i++) await csv.next()
  await csv.return(undefined)
  expect(read).toBeLessThan(5)
})

test('a deadline of the day of the night needs a person, and one of the day after does not yet', async () => {
  const of = (dueAt: string) => ({
    ...{ device: 'a', lifecycle: 'cybertrust/installed-certificate', revision: '1', phase: 'renewal-due' },
    ...{ deadline: 'expiry', dueAt, state: 'open' as const, phaseBefore: undefined, hasNewer: false },
  })
  const certificates = ['2026-12-10T14:00:00Z', '2026-12-10T15:30:00Z'].map(of)
  const options = { composition, locale: 'en', timeZone: 'UTC', now: '2026-12-10T02:00:00Z' } as const
  let csv = ''
  for await (const piece of reportCsv({ certificates }, options)) csv += piece
  expect(
    csv
      .split('\r\n')
      .slice(1, 3)
      .map((row) => row.split('","')[6]),
  ).toEqual(['yes (today)', 'not yet'])
})
