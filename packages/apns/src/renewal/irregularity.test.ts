import { expect, test } from 'vitest'
import type { MdmPushCertificate } from '../parse/push-file.ts'
import { irregularityOf } from './irregularity.ts'

const certificate = (parts: Partial<MdmPushCertificate>) =>
  irregularityOf({ isCa: false, userIds: ['topic'], flaws: [], ...parts } as unknown as MdmPushCertificate)
const malformed = (field: string) => ({ kind: 'field-malformed', field }) as never

test('a field that is malformed is a date or another', () => {
  expect(certificate({ flaws: [malformed('notBefore')] })).toBe('date-malformed')
  expect(certificate({ flaws: [malformed('notAfter')] })).toBe('date-malformed')
  expect(certificate({ flaws: [malformed('issuer')] })).toBe('field-malformed')
  expect(certificate({ flaws: [malformed('notAfterwards')] })).toBe('field-malformed')
  expect(certificate({ flaws: [malformed('cannotBefore')] })).toBe('field-malformed')
})

test('the first counts that is more than odd', () => {
  const odd = { kind: 'serial-not-positive' } as never
  const repeated = { kind: 'extension-repeated', oid: 'notAfter' } as never
  expect(certificate({ flaws: [odd] })).toBe('none')
  expect(certificate({ flaws: [odd, repeated, malformed('notAfter')] })).toBe('extension-repeated')
  expect(certificate({ isCa: true, userIds: ['a', 'b'], flaws: [repeated] })).toBe('authority')
  expect(certificate({ userIds: ['a', 'b'], flaws: [repeated] })).toBe('several-user-ids')
})
