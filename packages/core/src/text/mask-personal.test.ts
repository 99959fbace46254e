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
  '09012345678',
  '192.168.10.20',
  '+819012345678',
  '(03)1234-5678',
  'acbc.3278.9012',
  'ACBC32789012',
  '３５２０９９００１７６１４８１',
  'ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ',
  'e3a1c0de-1111-2222-3333-444455556666',
])('%s is masked, in its length', (secret) => {
  const text = `端末 ${secret} で 503 が出ました`
  const masked = maskPersonal(text)
  expect(masked).not.toContain(secret)
  expect(masked.replace('503', '')).not.toMatch(/[a-f0-9０-９ａ-ｆ]{3}/i)
  expect(masked).toContain('で 503 が出ました')
  expect(masked).toHaveLength(text.length)
})

test.each([
  'パスワード: hunter2',
  'PIN：8429',
  'Serial number: C02XG2JHJG5J',
  'シリアル C02XG2JHJG5J',
  'Serial # F2LX12ABCD',
])('the value of %s is masked', (text) => {
  expect(maskPersonal(text)).toMatch(/•+[」"]*$/)
})

test('what an error is recognised by stays', () => {
  const text =
    '0x80180014 com.apple.mgmt.External.e3a1c0de-1111-2222-3333-444455556666 MCSCEPErrorDomain 22013 2025-01-05 09:00 iOS 17.5.1'
  expect(maskPersonal(text)).toBe(text)
})

test('what is told to be secret is masked wherever it stands', () => {
  expect(maskPersonal('識別子 AB-12、AB-12 です', ['AB-12'])).toBe('識別子 ••-••、••-•• です')
})

test.each([
  'パスワードは正しくありません。',
  'The password is incorrect',
  '05-01-2025 に発行',
  'エラー 123456789012345',
  '/Library/Application Support/com.example.management.agent/log',
])('%s says nothing personal', (text) => {
  expect(maskPersonal(text)).toBe(text)
})

test('a secret is masked in any case and width, a longer one before one that it begins with', () => {
  expect(maskPersonal('ab-12 ＡＢ－１２ AB-12-TAIL99', ['AB-12', 'AB-12-TAIL99'])).toBe(
    '••-•• ••－•• ••-••-••••••',
  )
})

test('a long text costs no more than its length', () => {
  const long = 'a'.repeat(400_000)
  expect(maskPersonal(`${long} ${'0'.repeat(400_000)}`)).toHaveLength(800_001)
})
