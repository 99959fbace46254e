import { expect, it } from 'vitest'
import { packagesOf, repository } from '../../../scripts/bootstrap/workspace.mjs'
import { vendorsOf } from '../../../scripts/generate/vendor.ts'
import { problemOfName, taken } from './plugin-name.ts'

it.each(['acme', 'a', 'acme-2', 'my-mdm'])('takes %s', (name) => {
  expect(problemOfName(name)).toBeUndefined()
})

it.each(['', 'Acme', '2acme', '-acme', 'ac me', 'acme/x', '../acme', 'acme.x', 'アクメ', 'acme\n', '--help'])(
  'refuses %j',
  (name) => {
    expect(problemOfName(name)?.en).toContain('cannot be the name of a plugin')
  },
)

it.each(['clomo', 'system', 'now'])('refuses %s, with which ids of shindan begin', (name) => {
  expect(problemOfName(name)?.en).toContain('uses itself')
})

it('knows every package of shindan, and what its facts begin with', async () => {
  const packages = packagesOf(repository).map(({ name }) => name.replace('@shindan/', ''))
  const vendors = await vendorsOf(repository)
  const facts = vendors.flatMap(({ composition }) => Object.keys(composition.facts))
  const names = [...packages, ...facts.map((id) => id.replace(/\..*/, ''))]
  expect([...new Set(names)].filter((name) => !taken.has(name))).toEqual([])
})
