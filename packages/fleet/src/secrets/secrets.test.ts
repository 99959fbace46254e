import { generateKeyPairSync } from 'node:crypto'
import { createDiagnoser, ok } from '@shindan/core'
import { cybertrust } from '@shindan/cybertrust'
import { expect, test } from 'vitest'
import { fixedCertificates } from '../../test/fixed-certificates.ts'
import {
  createRowEvaluator,
  evaluatePartition,
  maskedRow,
  type Partition,
  planPartitions,
  type ReadRow,
  readColumns,
} from '../index.ts'

const diagnoser = createDiagnoser({ plugins: [cybertrust] })
const evaluate = createRowEvaluator({ diagnoser, now: '2026-11-27T00:00:00Z' })
const header = ['device', 'certificate', 'lifecycle', 'expires', 'text']
const read = readColumns(header, diagnoser.composition)._unsafeUnwrap()
const readBesideNotes = readColumns([...header, 'notes'], diagnoser.composition, {
  device: 'device',
  lifecycle: 'lifecycle',
  events: { expires: 'expires' },
})._unsafeUnwrap()
const lifecycle = 'cybertrust/installed-certificate'

const pairs = [
  generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey,
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey,
  generateKeyPairSync('ed25519').privateKey,
] as const
const [rsa, curve] = pairs
const encrypted = { cipher: 'aes-256-cbc', passphrase: 'x' } as const
const pems = [
  ...pairs.map((key) => key.export({ format: 'pem', type: 'pkcs8' }).toString()),
  rsa.export({ format: 'pem', type: 'pkcs1' }).toString(),
  curve.export({ format: 'pem', type: 'sec1' }).toString(),
  rsa.export({ format: 'pem', type: 'pkcs8', ...encrypted }).toString(),
  rsa.export({ format: 'pem', type: 'pkcs1', ...encrypted }).toString(),
]
const ders = [
  ...pairs.map((key) => key.export({ format: 'der', type: 'pkcs8' })),
  rsa.export({ format: 'der', type: 'pkcs1' }),
  curve.export({ format: 'der', type: 'sec1' }),
  rsa.export({ format: 'der', type: 'pkcs8', ...encrypted }),
].map((der) => Buffer.from(der).toString('base64'))

/** As Kubernetes keeps them, in lines or not. */
const wrapped = pems.flatMap((pem) => {
  const once = btoa(pem)
  return [once, once.replace(/.{76}/g, '$&\n')]
})

/** Longer than anything that stands in a key by chance. */
function isLegible(key: string, kept: string): boolean {
  const body = key.replace(/-----[^-]+-----|\s|(?:Proc-Type|DEK-Info):.*/g, '')
  const shown = kept.replace(/[^A-Za-z0-9+/]/g, '')
  return Array.from({ length: body.length - 12 }, (_, i) => body.slice(i, i + 12)).some((part) =>
    shown.includes(part),
  )
}

function rejectedOf(rows: readonly ReadRow[]) {
  const partition: Partition = { index: 0, rows }
  return evaluatePartition(partition, evaluate).rejected
}

const rowOf = (fields: readonly string[], line = 2): ReadRow => ({
  line,
  written: fields,
  read: read(fields),
})

test('a private key in a row that cannot be read is masked and said to be, and the rest is kept as it was', () => {
  for (const key of [...pems, ...ders, ...ders.map((der) => der.replace(/.{64}/g, '$&\r\n')), ...wrapped]) {
    const fields = ['iPad-1 (taro@example.co.jp)', key, lifecycle, 'いつか', `鍵: ${key} まで`]
    const [rejected] = rejectedOf([rowOf(fields)])
    expect(isLegible(key, JSON.stringify(rejected))).toBe(false)
    expect(rejected?.written[0]).toBe(fields[0])
    expect(rejected?.written.slice(2, 4)).toEqual([lifecycle, 'いつか'])
    expect(rejected?.written[4]).toMatch(/^鍵: [\s\S]* まで$/)
    expect(rejected?.problems.at(-1)?.expected.en).toContain('without private keys')
  }
})

test('so is one in a line of JSON', () => {
  for (const key of [...pems, ...ders.map((der) => der.replace(/.{64}/g, '$&\n'))]) {
    const written = JSON.stringify({ device: 'iPad-1', certificate: key, color: 'red' })
    const [rejected] = rejectedOf([{ line: 1, written, read: read([]) }])
    expect(isLegible(key, JSON.stringify(rejected).replaceAll('\\n', ''))).toBe(false)
    expect(rejected?.written).toMatch(/^\{"device":"iPad-1",[\s\S]*"color":"red"\}$/)
  }
})

test('a private key is no name of a device or of a certificate', () => {
  for (const key of [...pems, ...ders, ...wrapped]) {
    expect(rejectedOf([rowOf([key, '01', lifecycle, '2027-01-01', ''])])).toHaveLength(1)
    expect(rejectedOf([rowOf(['iPad-1', key, lifecycle, '2027-01-01', ''])])).toHaveLength(1)
  }
})

test('the lines of one that nobody quoted are masked, across partitions as well, and the rows behind it are read', async () => {
  for (const key of pems) {
    const lines =
      `iPad-1,${key.trimEnd()},${lifecycle},2027-01-01,\niPad-2,02,${lifecycle},2027-01-01,`.split('\n')
    const rows = lines.map((line, i) => rowOf(line.split(','), i + 2))
    const rejected = []
    const devices = []
    for await (const partition of planPartitions(rows, 2)) {
      const { outcome, rejected: of } = evaluatePartition(partition, evaluate)
      rejected.push(...of)
      devices.push(...outcome.certificates.map(({ device }) => device))
    }
    expect(isLegible(key, JSON.stringify(rejected.map(({ written }) => written)))).toBe(false)
    expect(devices).toEqual(['iPad-2'])
  }
})

const bodies = pems.map((pem) => pem.split('\n').filter((line) => /^[A-Za-z0-9+/=]+$/.test(line)))

test('a line of a key in a field of its own is masked, also where its other lines are elsewhere', () => {
  for (const [line = ''] of bodies.map((body) => body.filter(({ length }) => length === 64).toReversed())) {
    const [rejected] = rejectedOf([rowOf(['iPad-1', '02', lifecycle, 'いつか', line])])
    expect(rejected?.written).toEqual(['iPad-1', '02', lifecycle, 'いつか', '•'.repeat(64)])
    expect(rejected?.problems.map(({ kind }) => kind)).toEqual(['not-a-date', 'holds-secret'])
    for (const text of [`a;${line};b`, `"a","${line}"`, JSON.stringify({ text: line })])
      expect(rejectedOf([{ line: 2, written: text, read: read([]) }])[0]?.written).toBe(
        text.replace(line, '•'.repeat(64)),
      )
  }
})

test('all lines of a key are masked, one a field or one a row, with its first line and without', async () => {
  for (const [at, body] of bodies.entries()) {
    const whole = pems[at]?.trimEnd().split('\n') ?? []
    for (const lines of [whole, body]) {
      const [inFields] = rejectedOf([rowOf(['iPad-1', ...lines, lifecycle])])
      expect(isLegible(body.join(''), JSON.stringify(inFields))).toBe(false)
      expect([inFields?.written.at(0), inFields?.written.at(-1)]).toEqual(['iPad-1', lifecycle])
      const rows = [...lines.map((line) => [line]), ['iPad-2', '02', lifecycle, '2027-01-01', '']].map(
        (fields, i) => rowOf(fields, i + 2),
      )
      for await (const partition of planPartitions(rows)) {
        const { outcome, rejected } = evaluatePartition(partition, evaluate)
        expect(isLegible(body.join(''), rejected.map(({ written }) => written[0]).join(''))).toBe(false)
        expect(outcome.certificates.map(({ device }) => device)).toEqual(['iPad-2'])
      }
    }
  }
})

const certificates = fixedCertificates(20)
const inLines = (text: string, columns: number): string =>
  text.replace(new RegExp(`.{${columns}}(?!$)`, 'g'), '$&\n')

test('what is public is masked nowhere, in whatever pieces', async () => {
  const labels = ['CERTIFICATE', 'CERTIFICATE REQUEST', 'PUBLIC KEY']
  const pems = labels.flatMap((label) =>
    certificates.map((der) => `-----BEGIN ${label}-----\n${inLines(der, 64)}\n-----END ${label}-----`),
  )
  const digits = certificates.map((der) => Buffer.from(der, 'base64').toString('hex'))
  const others = [
    ...certificates.flatMap((der) => [
      der,
      der.slice(0, 64),
      ...[16, 32, 64, 76].map((columns) => inLines(der, columns)),
      Buffer.from(der, 'base64').toString('base64url'),
      btoa(der),
    ]),
    ...digits.flatMap((each) => [each, inLines(each, 60), each.replace(/..(?!$)/g, '$&:').toUpperCase()]),
    ...pems.flatMap((pem) => [
      pem,
      pem.replaceAll('\n', ' '),
      JSON.stringify({ pem }),
      encodeURIComponent(pem),
      btoa(pem),
      inLines(btoa(pem), 76),
      btoa(btoa(pem)),
    ]),
    'ab12cd34'.repeat(8),
    'AB12CD34'.repeat(8),
    'com.apple.mgmt.External.e3a1c0de-1111-2222-3333-444455556666',
    '00008030-001A2B3C4D5E802E',
    'C02XG2JHJG5J',
    'https://example.com:8443/a@b',
  ]
  const split = pems.map((pem) => pem.split('\n'))
  for (const fields of [...others.map((other) => ['x', other]), ...split.map((lines) => ['x', ...lines])]) {
    const [rejected] = rejectedOf([rowOf([...fields, 'y', 'z', '', 'w'])])
    expect(rejected?.written).toEqual([...fields, 'y', 'z', '', 'w'])
    expect(rejected?.problems.map(({ kind }) => kind)).toEqual(['not-a-row'])
  }
  for (const lines of split)
    for await (const partition of planPartitions(lines.map((line, i) => rowOf([line], i + 2))))
      expect(evaluatePartition(partition, evaluate).rejected.map(({ written }) => written[0])).toEqual(lines)
}, 20_000)

test('a key of which the end is missing hides no row behind it', async () => {
  const rows = [
    rowOf(['iPad-1', '-----BEGIN PRIVATE KEY-----', '', '', '']),
    ...['iPad-2', 'iPad-3'].map((device) => rowOf([device, '02', lifecycle, '2027-01-01', ''])),
  ]
  for await (const { rows: planned } of planPartitions(rows)) expect(planned.slice(1)).toEqual(rows.slice(1))
})

test('a password in a row is masked, and a certificate is not', () => {
  const certificate = `-----BEGIN CERTIFICATE-----\n${'MIIDazCCAlOgAwIBAgIUX3x9v1qWm2k0c8Zt7b4dHqYw5uIwDQYJKoZIhvcNAQEL\n'.repeat(3)}-----END CERTIFICATE-----`
  const [rejected] = rejectedOf([rowOf(['iPad-1', certificate, lifecycle, 'x', 'パスワード: hunter2!x'])])
  expect(rejected?.written[1]).toBe(certificate)
  expect(rejected?.written[4]).not.toContain('hunter2')
  const plain: ReadRow = { line: 2, written: 'a', read: ok({ device: '', events: {}, facts: {} }) }
  expect(rejectedOf([plain])[0]?.problems).toHaveLength(1)
})

test('the password in a URL is masked, and the row says so', () => {
  const urls = ['https://taro:hunter2Q1@example.com/', 'postgres://fleet:hunter2Q1@db:5432/console']
  for (const url of urls) {
    const [rejected] = rejectedOf([rowOf(['iPad-1', '02', lifecycle, 'x', url])])
    expect(rejected?.written[4]).toBe(url.replace('hunter2Q1', '•••••••••'))
    expect(rejected?.problems.at(-1)).toMatchObject({ kind: 'holds-secret', path: '', found: '•••' })
  }
})

test('of a row that is read no private key is left, and what it says beside it is', () => {
  for (const key of [...pems, ...ders, ...wrapped]) {
    const row = rowOf(['iPad-1', '02', lifecycle, '2027-01-01', `鍵: ${key} まで`]).read._unsafeUnwrap()
    expect(isLegible(key, JSON.stringify(row))).toBe(false)
    expect(row.text).toMatch(/^鍵: [\s\S]* まで$/)
  }
})

test('a row that waits to be judged shows no secret in how it is written, and is judged as it would be', () => {
  const good = rowOf(['iPad-1', '02', lifecycle, '2027-01-01', 'エラー 503'])
  expect(maskedRow(good)).toBe(good)
  for (const secret of [...pems, ...ders, ...wrapped, 'パスワード: hunter2Q1', 'https://taro:hunter2Q1@a/']) {
    for (const date of ['2027-01-01', 'いつか']) {
      const row = rowOf(['iPad-1', '02', lifecycle, date, secret])
      const masked = maskedRow(row)
      expect(isLegible(secret, JSON.stringify(masked.written))).toBe(false)
      const [inOne, inTwo] = [row, masked].map((one) =>
        evaluatePartition({ index: 0, rows: [one] }, evaluate),
      )
      expect(inTwo).toEqual(inOne)
    }
  }
})

test('a row of a file with other marks between its fields is kept as it stood there', () => {
  const row = { ...rowOf(['iPad-1', '02', lifecycle, 'x', 'a;"b"\nc,d']), delimiter: ';' }
  expect(rejectedOf([row])[0]?.written).toBe(`iPad-1;02;${lifecycle};x;"a;""b""\nc,d"`)
})

test('a password is no name of a device, and a name is not taken for one', () => {
  const named = (device: string) => rowOf([device, '01', lifecycle, '2027-01-01', '']).read.isOk()
  for (const device of ['{"password":"hunter2Q1"}', 'パスワード: hunter2!x', ...labelled])
    expect(named(device), device).toBe(false)
  for (const device of [
    '営業部-iPad-01',
    'pass-through 2',
    'PIN-PC',
    'token ring 1',
    'ＫＥＹ-PC１',
    'ｷｰﾎﾞｰﾄﾞ室',
  ])
    expect(named(device), device).toBe(true)
})

/** As people write that something is a password. */
const labelled = [
  'pw: ',
  'MDM_PW=',
  'ID/PW：',
  'pwd=',
  'Authorization: Bearer ',
  'Authorization: Basic ',
  'api_key=',
  'x-api-key: ',
  'ﾊﾟｽﾜｰﾄﾞ：',
  'ﾊﾟｽﾌﾚｰｽﾞ:',
  'ｱｸｾｽｷｰ:',
  'ﾄｰｸﾝ:',
  'ＡＰＩｷｰ：',
  'パスワード：'.normalize('NFD'),
  'ＰＡＳＳＷＯＲＤ＝',
  'ＰＷ：',
  'ＰＩＮｺｰﾄﾞ：',
  '暗証番号：',
  '<Password>',
].map((label) => `${label}hunter2Q1`)

test('what a label in any width says to be a password is masked, in rows that are read as well', () => {
  for (const text of labelled) {
    const hidden = text.replace('hunter2Q1', '•'.repeat(9))
    const [rejected] = rejectedOf([rowOf(['iPad-1', '02', lifecycle, 'x', text])])
    expect(rejected?.written[4]).toBe(hidden)
    const fields = ['iPad-1', '02', lifecycle, '2027-01-01', '', text]
    const beside = { line: 2, written: fields, read: readBesideNotes(fields) }
    expect(beside.read.isOk()).toBe(true)
    expect(maskedRow(beside)).toMatchObject({ secrets: 'masked', written: { 5: hidden } })
  }
})
