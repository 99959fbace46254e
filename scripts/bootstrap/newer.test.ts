import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { isNewer, noteMade } from './newer.mjs'

const yesterday = new Date(Date.now() - 86_400_000)
let root: string
const at = (path: string) => join(root, path)
const isFresh = () => isNewer(at('made/main.js'), [at('src'), at('package.json'), at('not-there')])

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'shindan-newer-'))
  mkdirSync(at('src/text'), { recursive: true })
  for (const file of ['package.json', 'src/index.ts', 'src/text/locale.ts']) writeFileSync(at(file), '')
  for (const path of ['package.json', 'src/index.ts', 'src/text/locale.ts', 'src/text', 'src']) {
    utimesSync(at(path), yesterday, yesterday)
  }
})

test('what is not there is not newer; once made, it is', () => {
  expect(isFresh()).toBe(false)
  noteMade(at('made/main.js'), new Date())
  expect(isFresh()).toBe(true)
})

test.each([
  ['a file changes', () => writeFileSync(at('package.json'), '{}')],
  ['a file deep in a folder changes', () => writeFileSync(at('src/text/locale.ts'), 'ja')],
  ['a file comes', () => writeFileSync(at('src/text/more.ts'), '')],
  ['a file goes', () => rmSync(at('src/text/locale.ts'))],
  ['a file that was not there comes', () => writeFileSync(at('not-there'), '')],
])('it is no longer when %s', (_, change) => {
  noteMade(at('made/main.js'), new Date(yesterday.getTime() + 1000))
  expect(isFresh()).toBe(true)
  change()
  expect(isFresh()).toBe(false)
})

test('a change while it was being made counts as a later one', () => {
  const begun = new Date(Date.now() - 1000)
  writeFileSync(at('src/index.ts'), 'changed')
  noteMade(at('made/main.js'), begun)
  expect(isFresh()).toBe(false)
})
