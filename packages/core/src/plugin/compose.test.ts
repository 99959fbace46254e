import { describe, expect, test } from 'vitest'
import { boolean, openChoice } from '../fact/kinds.ts'
import { byExclusion } from '../rule/causes.ts'
import { compose } from './compose.ts'
import { type AnyPlugin, CompositionError, createKit } from './index.ts'

const texts = {
  label: { ja: '名前', en: 'name' },
  ask: { ja: '質問', en: 'question' },
  where: { ja: '場所', en: 'place' },
  difficulty: 'console',
} as const
const plugin = (name: string, over: Partial<AnyPlugin> = {}): AnyPlugin => ({
  ...createKit({ plugin: name, facts: {}, sources: {} }).definePlugin({
    title: texts.label,
    version: '1.0.0',
    errors: [],
    rules: [],
  }),
  ...over,
})

test('a plugin brings those that it uses along, each once', () => {
  const apns = plugin('apns')
  const composed = compose([plugin('clomo', { uses: [apns] }), plugin('lanscope', { uses: [apns] }), apns])
  expect(composed._unsafeUnwrap().plugins.map(({ name }) => name)).toEqual(['apns', 'clomo', 'lanscope'])
})

test('plugins may share a fact, but not define one id in two ways', () => {
  const shared = boolean(texts)
  const other = boolean({ ...texts, label: { ja: '別名', en: 'another name' } })
  expect(compose([plugin('a', { facts: { x: shared } }), plugin('b', { facts: { x: shared } })]).isOk()).toBe(
    true,
  )
  expect(
    compose([plugin('a', { facts: { x: shared } }), plugin('b', { facts: { x: other } })])._unsafeUnwrapErr(),
  ).toEqual([{ kind: 'collision', path: 'x', found: ['a', 'b'] }])
})

test('two plugins of one name collide', () => {
  expect(compose([plugin('a'), plugin('a')])._unsafeUnwrapErr()).toContainEqual({
    kind: 'collision',
    path: 'a',
    found: ['a', 'a'],
  })
})

const error = (id: string) =>
  ({
    id,
    platforms: [],
    stage: 'install',
    severity: 'error',
    summary: texts.label,
    messages: [],
    source: [],
  }) as const
const rule = (id: string) =>
  ({
    id,
    severity: 'error',
    when: { op: 'unprovable' },
    what: texts.label,
    why: texts.label,
    remedy: [],
    source: [],
    examples: [],
  }) as const

test('an id that nobody defines is reported', () => {
  const note = {
    id: 'a/note',
    kind: 'info',
    about: ['a/lost'],
    when: { op: 'unprovable' },
    text: texts.label,
    source: [],
  } as const
  const method = { operation: 'b/install', method: { id: 'm', title: texts.label, steps: [] } }
  const problems = compose([
    plugin('a', {
      errors: [error('a/refused')],
      causes: { 'a/refused': ['b/gone'], 'b/refused': { inOrder: [byExclusion('a/gone')] } },
      notes: [note],
      methods: [method],
      choices: { 'b.console': {} },
    }),
  ])._unsafeUnwrapErr()
  expect(problems).toHaveLength(6)
  expect(problems).toEqual(
    expect.arrayContaining([
      { kind: 'dangling', path: 'a/refused', found: ['b/gone'] },
      { kind: 'dangling', path: 'b/refused', found: ['b/refused'] },
      { kind: 'dangling', path: 'b/refused', found: ['a/gone'] },
      { kind: 'dangling', path: 'a/note', found: ['a/lost'] },
      { kind: 'dangling', path: 'b/install', found: ['b/install'] },
      { kind: 'dangling', path: 'a', found: ['b.console'] },
    ]),
  )
})

describe('causes of one error from several plugins', () => {
  const rules = ['a/r', 'b/r', 'c/r', 'd/r'].map(rule)
  const causes = (...of: readonly AnyPlugin[]) =>
    compose([plugin('rules', { rules }), ...of]).map((composition) => composition.causes.get('c/refused'))

  test('begin with those of its owner; the others follow by the names of their plugins', () => {
    const owner = plugin('c', { errors: [error('c/refused')], causes: { 'c/refused': ['c/r'] } })
    const first = plugin('a', { causes: { 'c/refused': ['a/r', 'c/r'] } })
    const other = plugin('b', { causes: { 'c/refused': [byExclusion('b/r')] } })
    const last = plugin('d', { causes: { 'c/refused': ['d/r'] } })
    for (const order of [
      [last, other, owner, first],
      [first, owner, other, last],
    ]) {
      expect(causes(...order)._unsafeUnwrap()).toEqual({
        rules: ['c/r', 'a/r', 'b/r', 'd/r'],
        inOrder: false,
        byExclusion: ['b/r'],
      })
    }
  })

  test('cannot be added to causes in order, nor put into an order', () => {
    const inOrder = plugin('c', {
      errors: [error('c/refused')],
      causes: { 'c/refused': { inOrder: ['c/r'] } },
    })
    const adding = plugin('a', { causes: { 'c/refused': ['a/r'] } })
    expect(causes(adding, inOrder)._unsafeUnwrapErr()).toEqual([
      { kind: 'in-order', path: 'c/refused', found: ['a'] },
    ])
    const plain = plugin('c', { errors: [error('c/refused')], causes: { 'c/refused': ['c/r'] } })
    const ordering = plugin('a', { causes: { 'c/refused': { inOrder: ['a/r'] } } })
    expect(causes(ordering, plain)._unsafeUnwrapErr()).toEqual([
      { kind: 'in-order', path: 'c/refused', found: ['a'] },
    ])
  })

  test('may be in order where another plugin names them alone', () => {
    const owner = plugin('c', { errors: [error('c/refused')] })
    const ordering = plugin('a', { causes: { 'c/refused': { inOrder: ['b/r', 'a/r'] } } })
    expect(causes(ordering, owner)._unsafeUnwrap()).toMatchObject({ inOrder: true, rules: ['b/r', 'a/r'] })
  })
})

test('an open choice gets the values that plugins add, and keeps its own words', () => {
  const own = openChoice({ other: texts.label }, texts)
  const words = { ja: '製品', en: 'product' }
  const composed = compose([
    plugin('a', { facts: { 'a.console': own } }),
    plugin('b', { choices: { 'a.console': { product: words, other: words } } }),
  ])
  expect(composed._unsafeUnwrap().facts['a.console']?.choices).toEqual({
    product: words,
    other: texts.label,
  })
})

test('a method that a plugin adds comes before those of the operation', () => {
  const method = (id: string) => ({ id, title: texts.label, steps: [] })
  const operation = {
    id: 'a/install',
    title: texts.label,
    requirements: [],
    methods: [method('own')],
    effects: [],
    notes: [],
    source: [],
    examples: [],
  } as const
  const composed = compose([
    plugin('a', { operations: [operation] }),
    plugin('b', { methods: [{ operation: 'a/install', method: method('added') }] }),
  ])
  const { methods = [] } = composed._unsafeUnwrap().operations.get('a/install') ?? {}
  expect(methods.map(({ id }) => id)).toEqual(['added', 'own'])
})

test('the message of a composition error is a list of sentences', () => {
  const { message, problems } = new CompositionError([
    { kind: 'collision', path: 'a.x', found: ['a', 'b'] },
    { kind: 'dangling', path: 'a/refused', found: ['b/gone', 'b/lost'] },
    { kind: 'in-order', path: 'c/refused', found: ['a'] },
  ])
  expect(message.split('\n')).toEqual([
    'These plugins do not go together:',
    '- a.x is defined twice, by a, b',
    '- a/refused names what nobody defines: b/gone, b/lost',
    '- c/refused has causes in order, to which nothing can be added by a',
  ])
  expect(problems).toHaveLength(3)
})
