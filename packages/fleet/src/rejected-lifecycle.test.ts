import { apns } from '@shindan/apns'
import { bizmobile } from '@shindan/bizmobile'
import { clomo } from '@shindan/clomo'
import { createDiagnoser } from '@shindan/core'
import { cybertrust } from '@shindan/cybertrust'
import { lanscope } from '@shindan/lanscope'
import { expect, test } from 'vitest'
import { wideLifecycleOf } from './rejected-lifecycle.ts'

const { composition } = createDiagnoser({ plugins: [apns, cybertrust] })
const all = createDiagnoser({ plugins: [apns, bizmobile, clomo, cybertrust, lanscope] }).composition
const [push, device] = ['apns/push-certificate', 'cybertrust/installed-certificate']

test('a row that could not be read is of what its column says, of what it is most like, or of what stands in it', () => {
  const told = (row: Partial<Parameters<typeof wideLifecycleOf>[0]>, written: string | string[] = []) =>
    wideLifecycleOf({ problems: [], written, ...row }, composition)
  expect(told({ lifecycle: push })).toBe(push)
  expect(told({ lifecycle: 'apns/push-certificat' })).toBe(push)
  expect(told({ lifecycle: device }, [push])).toBeUndefined()
  expect(told({}, ['console', push, '2026-13-01', ''])).toBe(push)
  expect(told({}, `console;${push}`)).toBe(push)
  expect(told({}, ['pc-1', device])).toBeUndefined()
  expect(told({ columns: { device: 'name', lifecycleOfAll: push } }, 'console')).toBe(push)
  expect(told({ columns: { device: 'name', lifecycleOfAll: push } }, ['pc-1', device])).toBeUndefined()
  expect(told({}, ['console', 'APNs/Push-Certificat', 'x'])).toBe(push)
  expect(told({}, String.raw`{"device":"console","lifecycle":"apns\/push-certificate","expires":}`)).toBe(
    push,
  )
  expect(told({}, `{"device":"pc","lifecycle":"${device}","memo":"${push}"}`)).toBeUndefined()
  expect(told({}, ['pc-1', device, `see ${push}`])).toBeUndefined()
  expect(told({ lifecycle: 'something else altogether' })).toBeUndefined()
  expect(told({ lifecycle: 'Apple プッシュ証明書' })).toBe(push)
  expect(told({ lifecycle: 'プッシュ証明書' })).toBe(push)
  expect(told({ lifecycle: 'push certificate' })).toBe(push)
  for (const name of ['Push証明書', 'MDM 証明書', 'ﾌﾟｯｼｭ証明書', 'APNS', 'プッシュ通知証明書'])
    expect(wideLifecycleOf({ problems: [], written: '', lifecycle: name }, all)).toMatch(
      /\/push-certificate$/,
    )
  expect(told({ lifecycle: '証明書' })).toBeUndefined()
})

test('a row of facts alone is of the lifecycle whose date could not be read; one whose dates could is of none', () => {
  const problems = [
    { kind: 'not-a-date', path: 'apns.expiresAt', found: 'x', expected: { ja: '日付', en: 'a date' } },
  ] as const
  const row = { written: ['console', 'x'], problems }
  expect(wideLifecycleOf(row, composition)).toBe(push)
  expect(
    wideLifecycleOf({ ...row, problems: [{ ...problems[0], path: 'device.platform' }] }, composition),
  ).toBeUndefined()
  expect(wideLifecycleOf({ ...row, lifecycle: push, isDated: true }, composition)).toBeUndefined()
})
