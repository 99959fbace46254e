import { join } from 'node:path'
import { createKit } from '@shindan/core'
import { expect, test } from 'vitest'
import { packagesOf, repository } from '../bootstrap/workspace.mjs'
import { vendorsOf } from '../generate/vendor.ts'
import { deviations, filesOf } from './layout.ts'

const cybertrust = (await vendorsOf(repository)).find(({ plugin }) => plugin.name === 'cybertrust')
const files = filesOf(join(repository, 'packages', 'cybertrust', 'src'))

/** What is found of the layout of cybertrust with other files, or another version. */
function found(change: { readonly files?: readonly string[]; readonly version?: string }) {
  if (!cybertrust) throw new Error('there is no cybertrust')
  const { plugin } = cybertrust
  return deviations({ plugin, version: plugin.version, files, ...change })
}

test.each([
  'kit.ts',
  'plugin.ts',
  'version.ts',
  'index.ts',
  'causes.ts',
  'notes.ts',
  'facts/index.ts',
  'sources/index.ts',
  'errors/index.ts',
  'rules/index.ts',
  'lifecycles/index.ts',
])('%s is missed', (file) => {
  expect(found({ files: files.filter((each) => each !== file) })).toEqual([`src/${file} is missing`])
})

test.each([
  ['policies/index.ts', 'lifecycles/'],
  ['derive.ts', 'facts/computed.ts'],
  ['facts.ts', 'facts/index.ts'],
  ['rules/kit.ts', 'kit.ts'],
])('%s belongs in %s', (file, home) => {
  expect(found({ files: [...files, file] })).toEqual([`src/${file} belongs in src/${home}`])
})

test('a version that is not the one of its package is found', () => {
  expect(found({ version: '9.9.9' })).toEqual([
    `src/version.ts says ${cybertrust?.plugin.version}, package.json 9.9.9`,
  ])
})

test('a plugin of tables alone needs no rooms', () => {
  const plugin = createKit({ plugin: 'acme', facts: {}, sources: {} }).definePlugin({
    title: { ja: 'アクメ', en: 'Acme' },
    version: '1.0.0',
    errors: [],
    rules: [],
  })
  const own = ['index.ts', 'kit.ts', 'plugin.ts', 'version.ts', 'tables/rows.ts']
  expect(deviations({ plugin, version: '1.0.0', files: own })).toEqual([])
})

const packages = packagesOf(repository)

test.each(await vendorsOf(repository))('$plugin.name is laid out as every vendor package', ({ plugin }) => {
  const own = packages.find(({ name }) => name === `@shindan/${plugin.name}`)
  if (!own) throw new Error(`there is no package of ${plugin.name}`)
  const { directory, manifest } = own
  expect(deviations({ plugin, version: manifest.version, files: filesOf(join(directory, 'src')) })).toEqual(
    [],
  )
})
