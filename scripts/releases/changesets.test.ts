import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packagesOf, repository } from '../bootstrap/workspace.mjs'

const folder = join(repository, '.changeset')
const packages = new Set(packagesOf(repository).map(({ name }) => name))
const command = packagesOf(repository).find(({ name }) => name === '@shindan/cli')
const held = new Set(Object.keys(command?.manifest.devDependencies ?? {}))

/** Each change with the packages that it releases. */
const changesets = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .map((file) => ({ file, released: releasedBy(readFileSync(join(folder, file), 'utf8')) }))

test('the command is released with every library that it holds, as it was when the command was built', () => {
  const isHeld = (name: string) => name !== '@shindan/cli' && held.has(name)
  const without = changesets.filter(
    ({ released }) => released.some(isHeld) && !released.includes('@shindan/cli'),
  )
  expect(without.map(({ file }) => file)).toEqual([])
})

test('what writes plugins is released with the core, whose version it writes into them', () => {
  const released = changesets.flatMap((change) => change.released)
  expect(released.includes('@shindan/core') && !released.includes('@shindan/create-plugin')).toBe(false)
})

test('every package that a change releases is one of ours', () => {
  const others = changesets.flatMap(({ released }) => released.filter((name) => !packages.has(name)))
  expect(others).toEqual([])
})

test('what a change releases is read from its head', () => {
  expect(
    releasedBy("---\n'@shindan/cli': patch\n'@shindan/core': minor\n---\n\n'@shindan/apns': none.\n"),
  ).toEqual(['@shindan/cli', '@shindan/core'])
})

function releasedBy(changeset: string): readonly string[] {
  const [, head = ''] = changeset.split(/^---$/m)
  return [...head.matchAll(/^['"](.+)['"]: (?:patch|minor|major)$/gm)].map(([, name = '']) => name)
}
