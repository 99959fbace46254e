import { createRecogniser } from '@shindan/core'
import { expect, test } from 'vitest'
import { androidInstallationFailureErrors, androidNonComplianceErrors, windowsMdmErrors } from '../index.ts'

const recogniser = createRecogniser([
  ...windowsMdmErrors,
  ...androidNonComplianceErrors,
  ...androidInstallationFailureErrors,
])

const idsIn = (text: string) =>
  recogniser
    .recognise(text)
    ._unsafeUnwrap()
    .map(({ id }) => id)

test.each([
  ['MDM enrolment failed (0x80180014)', 'platforms/windows-mdm-80180014'],
  ['エラー コード 80180014 を管理者に伝えてください。', 'platforms/windows-mdm-80180014'],
  ['Contact your administrator with the error code 8018000a.', 'platforms/windows-mdm-8018000a'],
  ['Intune 80180014', 'platforms/windows-mdm-80180014'],
  ['80180014って出た', 'platforms/windows-mdm-80180014'],
  ['登録に失敗しました 80180014', 'platforms/windows-mdm-80180014'],
  ['Failed to enroll: 80180026', 'platforms/windows-mdm-80180026'],
  ['hr = 0x80180014L', 'platforms/windows-mdm-80180014'],
  ['Intune 2149056532', 'platforms/windows-mdm-80180014'],
  ['HRESULT -2145910764', 'platforms/windows-mdm-80180014'],
  ['MENROLL_E_DEVICECAPREACHED', 'platforms/windows-mdm-80180013'],
  ['Auto MDM Enroll: Failed (Unknown Win32 Error code: 0x80192ee2)', 'platforms/windows-mdm-80192ee2'],
  ['Device management could not be enabled. ERROR CODE: 80192EE7', 'platforms/windows-mdm-80192ee7'],
  ['同期を開始できませんでした(0x80190190 要求が正しくありません (400)。)', 'platforms/windows-mdm-80190190'],
  [
    'Fault/Reason/Text=(Enrollment blocked for AP device by SDM One Time Limit Check)',
    'platforms/windows-mdm-80180014',
  ],
  ['"nonComplianceReason": "API_LEVEL"', 'platforms/android-non-compliance-api-level'],
  ['"nonComplianceReason": "PENDING"', 'platforms/android-non-compliance-pending'],
  ['"installationFailureReason": "NOT_FOUND"', 'platforms/android-installation-failure-not-found'],
])('%j is %s', (text, id) => {
  expect(idsIn(text)).toEqual([id])
})

test.each(['404 Not Found', 'The update is in progress.', 'Ticket 80180014 was closed.', 'pending'])(
  '%j is none of them',
  (text) => {
    expect(idsIn(text)).toEqual([])
  },
)

test.each(['8O180018', '0x8O180018'])('%s is like the only code that it can be', (code) => {
  expect(recogniser.byCode(code)).toMatchObject([
    { id: 'platforms/windows-mdm-80180018', certainty: 'similar' },
  ])
})

test.each(['0x80180014', '80180014', '-2145910764', '2149056532', '0x80180014L'])(
  'the code %s is found by itself',
  (code) => {
    expect(recogniser.byCode(code).map(({ id }) => id)).toEqual(['platforms/windows-mdm-80180014'])
  },
)

test.each(['0x8018002B', '8018002b', '-2145910741'])('%s is not 0x80180028', (code) => {
  expect(recogniser.byCode(code).map(({ id }) => id)).toEqual(['platforms/windows-mdm-8018002b'])
})
