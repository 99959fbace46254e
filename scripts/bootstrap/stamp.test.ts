import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { digestOf, readStamp, writeStamp } from './stamp.mjs'

let root: string
const digest = () => digestOf(root, ['package.json', 'src', 'not-there'], /\.test\.ts$/)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'shindan-stamp-'))
  mkdirSync(join(root, 'src', 'text'), { recursive: true })
  writeFileSync(join(root, 'package.json'), '{}')
  writeFileSync(join(root, 'src', 'text', 'locale.ts'), 'ja')
})

test.each([
  ['a file changes, in the same length', () => writeFileSync(join(root, 'src/text/locale.ts'), 'en')],
  ['a file comes', () => writeFileSync(join(root, 'src/index.ts'), '')],
  ['a file goes', () => rmSync(join(root, 'src/text/locale.ts'))],
  [
    'a file is renamed',
    () => renameSync(join(root, 'src/text/locale.ts'), join(root, 'src/text/language.ts')),
  ],
  ['a file that was not there comes', () => writeFileSync(join(root, 'not-there'), '')],
])('the digest changes when %s', (_, change) => {
  const before = digest()
  change()
  expect(digest()).not.toBe(before)
})

test.each([
  ['times', () => utimesSync(join(root, 'src/text/locale.ts'), 1, 1)],
  ['files left out', () => writeFileSync(join(root, 'src/text/locale.test.ts'), 'test')],
  ['other files', () => writeFileSync(join(root, 'README.md'), 'text')],
])('the digest does not depend on %s', (_, change) => {
  const before = digest()
  change()
  expect(digest()).toBe(before)
})

test('a stamp is read as it was written; none is none', () => {
  const file = join(root, 'stamps', 'core')
  expect(readStamp(file)).toBeUndefined()
  writeStamp(file, 'abc')
  expect(readStamp(file)).toBe('abc')
})
