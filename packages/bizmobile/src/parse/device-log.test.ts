import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDeviceLog } from './device-log.ts'

const entry = (domain: string, code: number) => ({
  ErrorDomain: domain,
  ErrorCode: code,
  LocalizedDescription: '…',
})
const answer = (...chain: readonly object[]) => JSON.stringify({ Status: 'Error', ErrorChain: chain })
const plist = `2025/01/23 10:16 エラー
<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict><key>ErrorChain</key><array><dict>
<key>ErrorDomain</key><string>MCPayloadErrorDomain</string><key>ErrorCode</key><integer>2004</integer>
</dict></array></dict></plist>
以上`

test('the deepest error of a chain is the reason of the failure', () => {
  const log = answer(entry('MCInstallationErrorDomain', 4001), entry('MCProfileErrorDomain', 1009))
  expect(readDeviceLog(log)._unsafeUnwrap()).toMatchObject({
    facts: { 'bizmobile.failureReasonInLog': true, 'bizmobile.lockedInLog': false },
    errors: { error: 'apns/mdm-mc-profile-error-domain-1009' },
  })
})

test('a chain is found among other lines', () => {
  expect(readDeviceLog(plist)._unsafeUnwrap().errors?.error).toBe('apns/mdm-mc-payload-error-domain-2004')
})

test('lines that only name a domain and a code are read as well', () => {
  const log =
    '10:16 Error Domain=MCInstallationErrorDomain Code=4001\n10:16 MCSCEPErrorDomain 22013 応答が無効'
  expect(readDeviceLog(log)._unsafeUnwrap()).toMatchObject({
    facts: { 'bizmobile.failureReasonInLog': true },
    errors: { error: 'apns/mdm-mc-scep-error-domain-22013', chain: [{ code: 4001 }, { code: 22013 }] },
  })
})

test.each([
  ['MCInstallationErrorDomain', 4009],
  ['MCPasscodeErrorDomain', 5010],
])('%s %i says that the device was locked, which is no reason in the settings', (domain, code) => {
  expect(
    readDeviceLog(answer(entry('MCInstallationErrorDomain', 4001), entry(domain, code)))._unsafeUnwrap()
      .facts,
  ).toEqual({
    'bizmobile.failureReasonInLog': false,
    'bizmobile.lockedInLog': true,
  })
})

test('a blank log tells nothing, and one without a known error is for a person to read', () => {
  expect(readDeviceLog(' \n')._unsafeUnwrap()).toEqual({
    facts: { 'bizmobile.failureReasonInLog': false },
    errors: null,
  })
  expect(readDeviceLog('10:16 プロファイルを配信しました')._unsafeUnwrap()).toEqual({
    facts: {},
    errors: null,
  })
})

test('a damaged chain is named', () => {
  expect(readDeviceLog(answer({ ErrorCode: 1 }))._unsafeUnwrapErr()).toMatchObject({
    kind: 'error-chain-malformed',
    path: 'ErrorChain[0]',
    expected: { ja: expect.any(String), en: expect.any(String) },
  })
})

test('nothing makes it throw', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (log) => void readDeviceLog(log)))
})
