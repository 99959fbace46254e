import { apns } from '@shindan/apns'
import { createDiagnoser } from '@shindan/core'
import { cybertrust } from '@shindan/cybertrust'
import { expect, test } from 'vitest'
import { attribute, built, name, text, time } from '../../../core/test/built.ts'
import { createRowEvaluator, readColumns } from '../index.ts'
import { named } from './row-certificate.ts'

const diagnoser = createDiagnoser({ plugins: [apns, cybertrust] })
const now = '2025-06-01T00:00:00Z'
const userId = '0992268993f22c640101'
/** From 2025-01-01 to 2026-01-01, number 07. */
const device = built({})
const push = built({ subject: name([attribute(userId, text('com.apple.mgmt.External.1'))]) })
const base64 = (der: Uint8Array) => Buffer.from(der).toString('base64')
const pem = (der: Uint8Array) => `-----BEGIN CERTIFICATE-----\n${base64(der)}\n-----END CERTIFICATE-----\n`

function read(certificate: string, more: { readonly [column: string]: string } = {}) {
  const { composition } = diagnoser
  const fields = { device: 'iPad-1', certificate, ...more }
  const reader = readColumns(Object.keys(fields), composition)._unsafeUnwrap()
  return reader(Object.values(fields)).andThen((row) => named(row, composition.lifecycles))
}

test('a certificate in its column is named by its number, and its dates are the events of the lifecycle', () => {
  for (const certificate of [pem(device), base64(device)])
    expect(
      read(certificate, { lifecycle: 'cybertrust/installed-certificate' })._unsafeUnwrap(),
    ).toMatchObject({
      certificate: '07',
      lifecycle: 'cybertrust/installed-certificate',
      events: { expires: '2026-01-01T00:00:00Z' },
    })
  const issued = read(pem(device), { lifecycle: 'cybertrust/cloudgate-install' })._unsafeUnwrap()
  expect(issued.events).toEqual({ issued: '2025-01-01T00:00:00Z' })
})

test('an MDM push certificate has its lifecycle by itself, and another asks for one', () => {
  const evaluate = createRowEvaluator({ diagnoser, now })
  const judged = (certificate: string) => read(certificate).andThen((row) => evaluate(row, 2))
  expect(judged(pem(push))._unsafeUnwrap().certificate).toMatchObject({
    lifecycle: 'apns/push-certificate',
    revision: '07',
    phase: 'valid',
  })
  expect(judged(pem(device))._unsafeUnwrapErr()).toMatchObject([{ kind: 'missing-field', path: 'lifecycle' }])
})

test('a column that says the day of the certificate agrees, and one that says another is told', () => {
  const lifecycle = 'apns/push-certificate'
  const expires = (written: string) => read(pem(push), { lifecycle, expires: written })
  // Nine hours ahead it is the same day.
  for (const written of ['2026-01-01', '2026年1月1日', '2026-01-01T09:00:00+09:00', ''])
    expect(expires(written)._unsafeUnwrap().events).toEqual({ expires: '2026-01-01T00:00:00Z' })
  expect(expires('2026-01-02')._unsafeUnwrapErr()).toMatchObject([
    {
      kind: 'contradiction',
      path: 'events.expires',
      found: '2026-01-02',
      expected: { en: expect.stringContaining('2026-01-01T00:00:00Z') },
    },
  ])
  expect(expires('soon')._unsafeUnwrapErr()).toMatchObject([{ kind: 'not-a-date', path: 'events.expires' }])
})

test('a column of another event stays as it is', () => {
  const row = read(pem(device), { lifecycle: 'cybertrust/cloudgate-install', retrieved: '2025-01-03' })
  expect(row._unsafeUnwrap().events).toEqual({ issued: '2025-01-01T00:00:00Z', retrieved: '2025-01-03' })
})

test('a certificate that cannot be read is a problem of its column, and a name stays a name', () => {
  const broken = [
    pem(device).slice(0, 300),
    base64(device.subarray(0, 200)),
    pem(built({ validity: [time('x'), time('y')] })),
  ]
  for (const certificate of broken)
    expect(read(certificate)._unsafeUnwrapErr()).toMatchObject([
      { kind: 'not-a-certificate', path: 'certificate' },
    ])
  for (const certificate of ['07', 'MIYAKO-0012', '端末証明書'])
    expect(read(certificate)._unsafeUnwrap()).toMatchObject({ certificate, events: {} })
})
