import { expect, test } from 'vitest'
import { templateOf } from './template.ts'

test('the same message of two devices is one template, and its code stays', () => {
  const of = (device: string, at: string) =>
    templateOf(`Error 0x80180014: device ${device} refused at ${at}, request 20250108123\n`)
  expect(of('C02XK1ABJG5H', '2025-01-08 10:11:12')).toBe(of('C02YL2CDKH6J', '2025/1/9 8:00'))
  expect(of('C02XK1ABJG5H', '10:11')).toContain('Error 0x80180014')
})

test.each([
  ['taro.yamada@example.jp', 'taro'],
  ['00008030-001A2B3C4D5E802E', '001A2B3C'],
  ['090-1234-5678', '1234'],
])('%s is told to nobody', (personal, part) => {
  expect(templateOf(`登録できませんでした ${personal}`)).not.toContain(part)
})

test('of a long log it is the beginning, masked before it is cut', () => {
  const template = templateOf(`${'x '.repeat(190)}taro.yamada@example.jp ${'y'.repeat(1_000_000)}`)
  expect(template.length).toBeLessThanOrEqual(400)
  expect(template).not.toContain('taro')
})
