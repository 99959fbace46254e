import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packagesOf, repository } from '../bootstrap/workspace.mjs'

const plugins = packagesOf(repository).filter(({ directory }) =>
  existsSync(join(directory, 'src', 'plugin.ts')),
)

test('there are plugins to look at', () => {
  expect(plugins.map(({ name }) => name)).toContain('@shindan/cybertrust')
})

test.each(plugins)('$name is held to checkPlugin by its own test', ({ directory }) => {
  const file = join(directory, 'src', 'plugin.test.ts')
  expect(existsSync(file) ? readFileSync(file, 'utf8') : 'no plugin.test.ts').toMatch(
    /expect\(checkPlugin\(\w+/,
  )
})
