import fc from 'fast-check'
import { expect, test } from 'vitest'
import { widthOf, wrap } from './wrap.ts'

test('Japanese takes two columns a character, and breaks where it may', () => {
  expect(widthOf('証明書 A')).toBe(8)
  expect(wrap('証明書を発行します。', 10)).toEqual(['証明書を発', '行します。'])
})

test('no line begins with what must not begin one, nor ends with what must not end one', () => {
  const text = '確認（必須）してください。終わったら、「はい」を選びます。'
  for (let width = 8; width < 40; width++) {
    for (const line of wrap(text, width).slice(1)) expect(line).not.toMatch(/^[、。）」]/)
    for (const line of wrap(text, width).slice(0, -1)) expect(line).not.toMatch(/[（「]$/)
  }
})

test('Latin words stay whole', () => {
  expect(wrap('installation of the certificate', 14)).toEqual(['installation', 'of the', 'certificate'])
})

test('nothing but blanks is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 60 }), (text, width) => {
      expect(wrap(text, width).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
    }),
  )
})

test('a bracket goes down with what it opens, where that has no room', () => {
  expect(wrap('日付（2025-01-01）です', 12)).toEqual(['日付', '（2025-01-01）', 'です'])
})

test('what a screen says stays whole, so that it can be looked for', () => {
  const text = '設定を開き、「サイバートラスト クライアント」を押します。'
  for (let width = 34; width < 60; width++)
    expect(wrap(text, width).join('\n')).toContain('「サイバートラスト クライアント」')
  expect(wrap('Open "Certificates and keys" now', 28)).toEqual(['Open "Certificates and keys"', 'now'])
  expect(wrap('設定 > 一般と詳細 > 証明書', 18, ['設定', '一般と詳細', '証明書'])).toEqual([
    '設定 > 一般と詳細',
    '> 証明書',
  ])
})

test('a label stays whole with what is quoted in it, and so do those before and behind what is quoted', () => {
  const [first, last] = ['--fact "acme.at=2025-01-05 09:00"', '--fact acme.by=me']
  expect(wrap(`To answer: ${first}, or ${last}`, 36, [first, last])).toEqual([
    'To answer:',
    `${first},`,
    `or ${last}`,
  ])
})

test('what is longer than a line breaks all the same', () => {
  expect(wrap('「あいうえおかきくけこ」', 10).length).toBeGreaterThan(1)
})

test.each(['「', '。', 'a「', '「。', '“', '"', ' 「'])(
  'any number of %s comes to an end, as long as it is',
  (piece) => {
    const lines = wrap(piece.repeat(200_000), 80)
    expect(lines.join('').replace(/\s/g, '')).toBe(piece.repeat(200_000).replace(/\s/g, ''))
  },
)

test('punctuation takes what stands before it along, so that no line is wider than it may be', () => {
  expect(wrap('ですね。', 6)).toEqual(['です', 'ね。'])
  const text = '確認（必須）してください。終わったら、「はい」を選ぶ。サーバーに、エラーが表示されます。'
  for (let width = 12; width < 90; width++)
    for (const line of wrap(text, width)) expect(widthOf(line)).toBeLessThanOrEqual(width)
})

test('behind what fills a line by itself punctuation hangs out by two wide characters at most', () => {
  expect(wrap('です。。。。。。', 4)).toEqual(['で', 'す。。。', '。。。'])
})
