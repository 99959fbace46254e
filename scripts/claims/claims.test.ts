import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repository } from '../bootstrap/workspace.mjs'

const security = readFileSync(join(repository, 'SECURITY.md'), 'utf8')
const { scripts } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'))

/** The rows of the table, each a claim with what holds it and the command that repeats it. */
const rows = security
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| boundary') && !line.startsWith('| ---'))
  .map((line) => line.split(' | '))

test('every claim names what holds it, and a command', () => {
  expect(rows.length).toBeGreaterThan(8)
  expect(rows.filter((cells) => cells.length !== 4)).toEqual([])
})

const named = [
  ...security.matchAll(/`((?:packages|scripts|docs)\/[\w./-]+)`|\]\(((?:docs|packages)[\w./-]+)\)/g),
]

test.each(named.map(([, code, link]) => code ?? link ?? ''))('%s is there', (path) => {
  expect(existsSync(join(repository, path))).toBe(true)
})

const commands = rows.map((cells) => cells[3]?.match(/`(.+)`/)?.[1] ?? '')

test.each(commands)('%s can be run', (command) => {
  const [program, ...words] = command.split(' ')
  const [word, ...paths] = words[0] === 'vitest' ? words.slice(1) : words.slice(1, 2)
  if (program === 'npm') expect(scripts).toHaveProperty([word as string])
  else for (const path of paths) expect(existsSync(join(repository, path))).toBe(true)
})
