import { expect, test } from 'vitest'
import { maskedCaptures } from './masked.ts'

test.each([
  ['00008030-001A2B3C4D5E802E', '••••••••-••••••••••••••••'],
  ['taro.yamada@example.co.jp', '••••.••••••@•••••••.••.••'],
  ['エラー 22013', 'エラー 22013'],
])('a slot that took in %s holds it masked', (held, masked) => {
  const text = `${held} 証明書の取得に失敗しました`
  expect(maskedCaptures({ name: held }, text, [0, text.length])).toEqual({ name: masked })
})

test('a PIN is told by the word before it, which the slot need not hold', () => {
  const text = 'PIN: 8429 証明書の取得に失敗しました'
  expect(maskedCaptures({ name: '8429' }, text, [5, text.length])).toEqual({ name: '••••' })
})
