import { expect, test } from 'vitest'
import { fnv1a, mixed, shareOf } from './spread.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test('the hash is FNV-1a of 32 bits, by the test vectors of its authors', () => {
  expect(['', 'a', 'foobar'].map((text) => fnv1a(bytes(text)))).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968])
})

test('it is mixed by the finaliser of MurmurHash3', () => {
  // MurmurHash3_x86_32 of nothing is its finaliser applied to the seed.
  expect([0, 1, 0xffffffff].map(mixed)).toEqual([0, 0x514e28b7, 0x81f16f39])
})

test('names that differ in little are spread evenly over the days of a window', () => {
  const subjects = 100_000
  const days = 15
  const namings: readonly ((i: number) => string)[] = [
    (i) => `iPad-${i}`,
    (i) => String(i).padStart(8, '0'),
    (i) => `店舗${i % 400}の端末${i}`,
  ]
  for (const naming of namings) {
    const perDay = Array.from({ length: days }, () => 0)
    for (let i = 0; i < subjects; i++) {
      const day = Math.floor(shareOf(naming(i)) * days)
      perDay[day] = (perDay[day] ?? 0) + 1
    }
    expect(Math.max(...perDay)).toBeLessThan((1.1 * subjects) / days)
    expect(Math.min(...perDay)).toBeGreaterThan((0.9 * subjects) / days)
  }
})

test('names that differ in their last character alone are not near to each other', () => {
  const shares = [...'0123456789'].map((digit) => shareOf(`iPad-${digit}`))
  expect(Math.max(...shares) - Math.min(...shares)).toBeGreaterThan(0.5)
})
