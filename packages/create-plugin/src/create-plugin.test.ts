import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createPlugin } from './create-plugin.ts'

let here: string

beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), 'create-plugin-'))
})
afterEach(() => rmSync(here, { recursive: true, force: true }))

it('writes a package, and says how to go on', () => {
  const { isWritten, said } = createPlugin(['acme'], here)
  expect(isWritten).toBe(true)
  expect(said.en).toContain('cd acme\n  npm install\n  npm test')
  expect(said.ja).toContain('cd acme\n  npm install\n  npm test')
  expect(readdirSync(join(here, 'acme'))).toContain('package.json')
})

it.each([[[]], [['acme', 'globex']], [['--help']], [['../acme']], [['clomo']]])(
  'writes nothing for %j, and says why',
  (args) => {
    const { isWritten, said } = createPlugin(args, here)
    expect(isWritten).toBe(false)
    expect(said.en).not.toBe('')
    expect(readdirSync(here)).toEqual([])
  },
)

it('writes nothing into a folder that holds something', () => {
  mkdirSync(join(here, 'acme'))
  writeFileSync(join(here, 'acme', 'mine.txt'), '')
  expect(createPlugin(['acme'], here)).toMatchObject({
    isWritten: false,
    said: { en: expect.stringContaining('no empty folder') },
  })
  expect(readdirSync(join(here, 'acme'))).toEqual(['mine.txt'])
})

it('says what a disk refuses', () => {
  const { isWritten, said } = createPlugin(['acme'], join(here, 'none'))
  expect(isWritten).toBe(false)
  expect(said.en).toContain('ENOENT')
})
