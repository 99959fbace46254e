import { apns } from '@shindan/apns'
import { createDiagnoser } from '@shindan/core'
import { cybertrust } from '@shindan/cybertrust'
import { expect, test } from 'vitest'
import { wideLifecycleOf } from './rejected-lifecycle.ts'

const { composition } = createDiagnoser({ plugins: [apns, cybertrust] })
const [push, device] = ['apns/push-certificate', 'cybertrust/installed-certificate']

test('a row that could not be read is of what its column says, of what it is most like, or of what stands in it', () => {
  const told = (
    row: Omit<Parameters<typeof wideLifecycleOf>[0], 'written'>,
    written: string | string[] = [],
  ) => wideLifecycleOf({ ...row, written }, composition)
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
})
