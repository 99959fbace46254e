import { expect, test } from 'vitest'

test('a server may import the elements: it has no page, and nothing happens there', async () => {
  const { ShindanDiagnosis, ShindanRenewalCheck } = await import('./index.ts')
  expect([ShindanDiagnosis.name, ShindanRenewalCheck.name]).toEqual([
    'ShindanDiagnosis',
    'ShindanRenewalCheck',
  ])
})
