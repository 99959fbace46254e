import { expect, it } from 'vitest'
import { packagesOf, repository } from '../../../scripts/bootstrap/workspace.mjs'
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

it('knows every package of shindan', () => {
  const names = packagesOf(repository).map(({ name }) => name.replace('@shindan/', ''))
  expect(names.filter((name) => !taken.has(name))).toEqual([])
})
