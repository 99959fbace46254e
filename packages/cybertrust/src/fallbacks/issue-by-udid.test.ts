import { createDiagnoser } from '@shindan/core'
import { expect, test } from 'vitest'
import { cybertrust } from '../plugin.ts'

const diagnoser = createDiagnoser({ plugins: [cybertrust] })
const now = '2025-06-01T12:00:00+09:00'
const text = 'プロファイルをインストールできませんでした SCEP サーバは無効な応答を返しました。'
type Facts = NonNullable<Parameters<typeof diagnoser.diagnose>[0]['facts']>
const diagnose = (facts: Facts) => diagnoser.diagnose({ text, facts, now })._unsafeUnwrap()

const elsewhere = {
  'cybertrust.isDesignatedDevice': true,
  'cybertrust.networkStable': true,
  'cybertrust.ipAddressChanges': false,
  'cybertrust.simInsertedWhileOn': false,
  'cybertrust.hasSecondImei': false,
} as const
const udid = {
  id: 'cybertrust/issue-by-udid',
  steps: ['cybertrust/issue-by-udid#issue', 'cybertrust/issue-by-udid#install'],
}

test.each(['imei', 'imei2'] as const)(
  'issued for the %s: the UDID is left when every cause is ruled out (CT-55)',
  (kind) => {
    expect(diagnose({ ...elsewhere, 'cybertrust.identifierKind': kind })).toMatchObject({
      exhausted: true,
      fallbacks: [udid],
    })
  },
)

test('issued for the UDID: it is not advised again', () => {
  expect(diagnose({ ...elsewhere, 'cybertrust.identifierKind': 'udid' }).fallbacks).toEqual([])
})

test('it is said once, behind what the causes advise', () => {
  const { findings, fallbacks } = diagnose({
    'cybertrust.identifierKind': 'imei',
    'cybertrust.simInsertedWhileOn': true,
    'cybertrust.hasSecondImei': true,
  })
  expect(findings.flatMap(({ steps }) => steps).filter((step) => step.includes('udid'))).toEqual([])
  expect(fallbacks).toMatchObject([udid])
})
