import { describe, expect, test } from 'vitest'
import { compose, createKit, currentId } from './index.ts'

const label = { ja: '名前', en: 'name' }
const plugin = (name: string, ids: readonly string[], renamed: { readonly [old: string]: string } = {}) => ({
  ...createKit({ plugin: name, facts: {}, sources: {} }).definePlugin({
    title: label,
    version: '1.0.0',
    errors: [],
    rules: [],
  }),
  errors: ids.map((id) => ({
    id,
    platforms: [],
    stage: 'install' as const,
    severity: 'error' as const,
    summary: label,
    messages: [],
    source: [],
  })),
  renamed,
})

test('an old id of a note leads to the note that took its place', () => {
  const note = {
    id: 'a/screen-open',
    kind: 'info',
    about: [],
    when: { op: 'unprovable' },
    text: label,
    source: [],
  } as const
  const noting = { ...plugin('a', [], { 'a/dialog-open': 'a/screen-open' }), notes: [note] }
  expect(currentId('a/dialog-open', compose([noting])._unsafeUnwrap())).toBe('a/screen-open')
})

test('old ids of all plugins lead to the new ones, steps with what they belong to', () => {
  const composition = compose([
    plugin('a', ['a/refused'], { 'a/denied': 'a/refused' }),
    plugin('b', [], { 'b/refused': 'a/refused' }),
  ])._unsafeUnwrap()
  expect([...composition.renamed]).toEqual([
    ['a/denied', 'a/refused'],
    ['b/refused', 'a/refused'],
  ])
  const current = (id: string) => currentId(id, composition)
  expect(current('b/refused')).toBe('a/refused')
  expect(current('b/refused#restart')).toBe('a/refused#restart')
  expect(current('a/refused')).toBe('a/refused')
  expect(current('c/unheard-of')).toBe('c/unheard-of')
})

describe('what does not go together', () => {
  const problems = (...plugins: readonly ReturnType<typeof plugin>[]) => compose(plugins)._unsafeUnwrapErr()

  test('an old id that is still one', () => {
    expect(problems(plugin('a', ['a/refused', 'a/denied'], { 'a/denied': 'a/refused' }))).toEqual([
      { kind: 'collision', path: 'a/denied', found: ['a'] },
    ])
  })

  test('an old id that leads to two', () => {
    const other = plugin('b', ['b/refused'], { 'a/denied': 'b/refused' })
    expect(problems(plugin('a', ['a/refused'], { 'a/denied': 'a/refused' }), other)).toEqual([
      { kind: 'collision', path: 'a/denied', found: ['b'] },
    ])
  })

  test('an old id that leads to nothing, or to another old one', () => {
    const renamed = { 'a/first': 'a/second', 'a/second': 'a/refused', 'a/lost': 'a/gone' }
    expect(problems(plugin('a', ['a/refused'], renamed))).toEqual([
      { kind: 'dangling', path: 'a/first', found: ['a/second'] },
      { kind: 'dangling', path: 'a/lost', found: ['a/gone'] },
    ])
  })
})
