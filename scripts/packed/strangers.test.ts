import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { repository } from '../bootstrap/workspace.mjs'
import { fromAnywhere } from './links.mjs'
import { problemsForStrangers } from './strangers.mjs'

const site = 'https://github.com/shindan/shindan'
const { dependencies: _, ...manifest } = JSON.parse(
  readFileSync(join(repository, 'packages/clomo/package.json'), 'utf8'),
)
const files = {
  'README.md': `[what it knows](${site}/blob/main/docs/reference/en/clomo.md)`,
  LICENSE: readFileSync(join(repository, 'LICENSE'), 'utf8'),
  'dist/index.js': 'export {}',
}

function problems(more: Record<string, string>, changed: object = {}, folder = 'clomo') {
  const packed = new Map(Object.entries({ ...files, ...more }))
  return problemsForStrangers({ folder, manifest: { ...manifest, ...changed }, files: packed })
}

it('finds nothing where everything is there', () => {
  expect(problems({})).toEqual([])
})

it.each([
  ['repository', undefined],
  ['repository', { ...manifest.repository, directory: 'packages/core' }],
  ['homepage', site],
  ['bugs', undefined],
  ['keywords', []],
  ['publishConfig', { access: 'public' }],
])('misses in the manifest %s, where it is %o', (key, value) => {
  expect(problems({}, { [key]: value })).toEqual([expect.stringMatching(`^package.json: ${key} `)])
})

it('takes no range that means something here alone', () => {
  expect(problems({}, { dependencies: { '@shindan/core': 'workspace:^' } })).toEqual([
    'package.json: nobody else has @shindan/core workspace:^',
  ])
})

it('misses licence and README, and takes no licence of somebody else', () => {
  expect(problems({ 'README.md': '' })).toEqual(['README.md is missing'])
  expect(problems({ LICENSE: 'Apache' })).toEqual(['LICENSE is not that of the repository'])
})

it('misses a guide in the core', () => {
  const guides = readdirSync(join(repository, 'docs/guides'))
  const { repository: _, homepage: __, ...core } = manifest
  const missing = problems({}, core, 'core').filter((problem) => problem.startsWith('guides/'))
  expect(missing).toEqual(guides.map((guide) => `guides/${guide} is missing`))
})

it('finds what does not belong in it', () => {
  expect(problems({ 'src/index.ts': '', 'dist/index.js.map': '' })).toEqual([
    'src/index.ts does not belong in it',
    'dist/index.js.map does not belong in it',
  ])
})

it('finds the template of a plugin in the package that writes it alone', () => {
  const stray = (folder: string) =>
    problems({ 'template/package.json': '{}' }, {}, folder).filter((problem) => problem.includes('belong'))
  expect(stray('create-plugin')).toEqual([])
  expect(stray('clomo')).toEqual(['template/package.json does not belong in it'])
})

it.each(['../../README.md', 'docs/guides/none.md', `${site}/blob/main/docs/none.md`])(
  'follows links: %s leads nowhere',
  (target) => {
    expect(problems({ 'README.md': `[there](${target})` })).toEqual([`README.md: ${target} leads nowhere`])
  },
)

it('leads from anywhere to what a guide stands beside, and to the repository for the rest', () => {
  const guide = '[one](other.md#here) [two](../../VERSIONING.md) [three](../reference/en/README.md#x)'
  expect(fromAnywhere(guide, 'docs/guides')).toBe(
    `[one](other.md#here) [two](${site}/blob/main/VERSIONING.md) [three](${site}/blob/main/docs/reference/en/README.md#x)`,
  )
})
