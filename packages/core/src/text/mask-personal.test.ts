import { expect, test } from 'vitest'
import { maskPersonal } from './mask-personal.ts'

test.each([
  'taro.yamada@example.co.jp',
  '352099001761481',
  '35-209900-176148-1',
  '00008030-001A2B3C4D5E802E',
  'a1b2c3d4e5f6a1b2c3d4e5f6a1b2c3d4e5f6a1b2',
  'AC:BC:32:78:90:12',
  'ac-bc-32-78-90-12',
  '03-1234-5678',
  '+81 90-1234-5678',
  'e3a1c0de-1111-2222-3333-444455556666',
])('%s is masked, in its length', (secret) => {
  const text = `端末 ${secret} で 503 が出ました`
  const masked = maskPersonal(text)
  expect(masked).not.toContain(secret)
  expect(masked).not.toMatch(/[a-f0-9]{4}/i)
  expect(masked).toContain('で 503 が出ました')
  expect(masked).toHaveLength(text.length)
})

test.each(['パスワード: hunter2', 'PIN：8429', 'Serial number: C02XG2JHJG5J'])(
  'the value of %s is masked',
  (text) => {
    expect(maskPersonal(text)).toMatch(/[:：] ?•+$/)
  },
)

test('what an error is recognised by stays', () => {
  const text =
    '0x80180014 com.apple.mgmt.External.e3a1c0de-1111-2222-3333-444455556666 MCSCEPErrorDomain 22013 2025-01-05 09:00'
  expect(maskPersonal(text)).toBe(text)
})

test('what is told to be secret is masked wherever it stands', () => {
  expect(maskPersonal('識別子 AB-12、AB-12 です', ['AB-12'])).toBe('識別子 ••-••、••-•• です')
})
