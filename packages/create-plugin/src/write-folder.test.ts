import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeFolder } from './write-folder.ts'

const files = new Map([
  ['package.json', '{}'],
  ['src/index.ts', 'export {}'],
])
let here: string

beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), 'create-plugin-'))
})
afterEach(() => rmSync(here, { recursive: true, force: true }))

it('writes a new folder', () => {
  expect(writeFolder(join(here, 'acme'), files)).toBe(true)
  expect(readFileSync(join(here, 'acme', 'src', 'index.ts'), 'utf8')).toBe('export {}')
  expect(readdirSync(here)).toEqual(['acme'])
})

it('writes into a folder that is empty', () => {
  mkdirSync(join(here, 'acme'))
  expect(writeFolder(join(here, 'acme'), files)).toBe(true)
  expect(readdirSync(join(here, 'acme'))).toEqual(['package.json', 'src'])
})

it('leaves a folder that holds something, and a file of this name, as they are', () => {
  mkdirSync(join(here, 'acme'))
  writeFileSync(join(here, 'acme', 'mine.txt'), 'mine')
  writeFileSync(join(here, 'file'), 'mine')
  expect(writeFolder(join(here, 'acme'), files)).toBe(false)
  expect(writeFolder(join(here, 'file'), files)).toBe(false)
  expect(readdirSync(here, { recursive: true })).toEqual(['acme', 'file', 'acme/mine.txt'])
})

it('leaves nothing where one of the files cannot be written', () => {
  const impossible = new Map([...files, ['package.json/src', '']])
  expect(() => writeFolder(join(here, 'acme'), impossible)).toThrow()
  expect(readdirSync(here)).toEqual([])
})
