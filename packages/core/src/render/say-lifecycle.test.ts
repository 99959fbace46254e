import { expect, test } from 'vitest'
import type { DeadlineDefinition } from '../lifecycle/index.ts'
import { sayConsequence } from './say-lifecycle.ts'

const label = { ja: '期限', en: 'Expiry' }
const deadline: DeadlineDefinition = {
  label,
  fact: 'acme.expiry',
  earliest: { validity: { label, from: 'expires' } },
}
const consequence = { ja: '通信できません。', en: 'It cannot be reached.' }

test('what a missed deadline costs is told with the fleet that it hits, and of one device as it is', () => {
  const wide = { ...deadline, consequence, affects: 'all-managed-devices' } as const
  expect(sayConsequence(wide, 'en')).toBe('It cannot be reached. This affects all managed devices.')
  expect(sayConsequence(wide, 'ja')).toBe('通信できません。管理下の全デバイスに影響します。')
  expect(sayConsequence({ ...deadline, consequence }, 'en')).toBe(consequence.en)
  expect(sayConsequence(deadline, 'en')).toBeUndefined()
})
