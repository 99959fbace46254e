import { generateKeyPairSync } from 'node:crypto'
import { createDiagnoser, ok } from '@shindan/core'
import { cybertrust } from '@shindan/cybertrust'
import { expect, test } from 'vitest'
import {
  createRowEvaluator,
  evaluatePartition,
  type Partition,
  planPartitions,
  type ReadRow,
  readColumns,
} from './index.ts'

const diagnoser = createDiagnoser({ plugins: [cybertrust] })
const evaluate = createRowEvaluator({ diagnoser, now: '2026-11-27T00:00:00Z' })
const header = ['device', 'certificate', 'lifecycle', 'expires', 'text']
const read = readColumns(header, diagnoser.composition)._unsafeUnwrap()
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
  for (const key of [...pems, ...ders, ...ders.map((der) => der.replace(/.{64}/g, '$&\r\n'))]) {
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
  for (const key of [...pems, ...ders]) {
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

test('a password is no name of a device, and a name is not taken for one', () => {
  const named = (device: string) => rowOf([device, '01', lifecycle, '2027-01-01', '']).read.isOk()
  for (const device of ['{"password":"hunter2Q1"}', 'パスワード: hunter2!x'])
    expect(named(device)).toBe(false)
  for (const device of ['営業部-iPad-01', 'pass-through 2', 'PIN-PC', 'token ring 1'])
    expect(named(device)).toBe(true)
})
