import { expect, test } from 'vitest'
import { checkRenewal } from './check-renewal.ts'
import { checkText } from './check-text.ts'

test('a check that failed is said as it stands, not as what is required', () => {
  const { checks } = checkRenewal({ notes: '更新' }, { now: '2025-01-01T00:00:00Z' })
  const said = (id: string) =>
    checks.filter((check) => check.id === id).map((check) => checkText(check).what.en)
  expect(said('notes-alphanumeric')).toEqual(['The Notes field holds a character that is refused.'])
  expect(said('is-push-certificate')).toEqual(['The file to upload is an MDM push certificate.'])
})
