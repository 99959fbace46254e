import { expect, test } from 'vitest'
import { sourceLine } from './source-line.ts'

const guide = { title: { ja: '手引き', en: 'Guide' }, checkedOn: '2026-01-01' }

test('a source is told by its title and address', () => {
  expect(sourceLine({ ...guide, url: 'https://acme.example' }, { locale: 'en' })).toBe(
    'Guide https://acme.example',
  )
})

test('an old one is told to be old, and one that was looked at long ago when that was', () => {
  const old = { ...guide, writtenIn: 2016 }
  const within = { locale: 'ja', now: '2026-12-01T00:00:00Z' } as const
  const after = { locale: 'ja', now: '2027-01-02T00:00:00Z' } as const
  expect(sourceLine(old, within)).toBe('手引き（2016 年の資料）')
  expect(sourceLine(old, after)).toBe('手引き（2016 年の資料、最終確認 2026-01-01）')
})
