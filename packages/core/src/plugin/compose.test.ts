import { describe, expect, test } from 'vitest'
import { computingFrom, type FactSet, instant } from '../fact/index.ts'
import { boolean, openChoice } from '../fact/kinds.ts'
import { type AnyLifecycle, factsSupplied, lifecyclesOn } from '../lifecycle/index.ts'
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

test('a plugin that is given stands in for one of its name that others bring along', () => {
  const [brought, given] = [plugin('apns'), plugin('apns', { version: '1.0.1' })]
  const composed = compose([plugin('clomo', { uses: [brought] }), given])._unsafeUnwrap()
  expect(composed.plugins.map(({ name, version }) => `${name} ${version}`)).toEqual([
    'apns 1.0.1',
    'clomo 1.0.0',
  ])
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
    compose([plugin('rules', { rules }), ...of]).map((composition) => {
      const { by = [], ...rest } = composition.causes.get('c/refused') ?? {}
      return { ...rest, rules: [...new Set(by.flatMap(({ rules }) => rules))] }
    })

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
    { kind: 'cycle', path: 'a.p', found: ['a.p', 'a.q', 'a.p'] },
    { kind: 'malformed', path: 'plugins[0].name', found: ['undefined'] },
  ])
  expect(message.split('\n')).toEqual([
    'These plugins do not go together:',
    '- a.x is defined twice, by a, b',
    '- a/refused names what nobody defines: b/gone, b/lost',
    '- c/refused has causes in order, to which nothing can be added by a',
    '- a.p rests on itself: a.p, a.q, a.p',
    '- plugins[0].name is not what belongs there: undefined',
  ])
  expect(problems).toHaveLength(5)
})

const problemsOf = (...plugins: readonly AnyPlugin[]) => compose(plugins)._unsafeUnwrapErr()
const { computed } = computingFrom<FactSet>({})
const from = (...inputs: readonly string[]) =>
  computed({ type: 'boolean', label: texts.label, from: inputs, compute: () => true })

describe('what rests on itself', () => {
  test('is a fact that is computed from itself, straight or by way of others', () => {
    expect(problemsOf(plugin('a', { facts: { 'a.p': from('a.p') } }))).toEqual([
      { kind: 'cycle', path: 'a.p', found: ['a.p', 'a.p'] },
    ])
    expect(
      problemsOf(
        plugin('a', { facts: { 'a.o': from('a.p'), 'a.p': from('a.q'), 'a.q': from('a.p') } }),
        plugin('b', { facts: { 'b.p': from('a.p') } }),
      ),
    ).toEqual([{ kind: 'cycle', path: 'a.p', found: ['a.p', 'a.q', 'a.p'] }])
  })

  test('is a fact that merely takes into account what is computed from it', () => {
    const p = computed({ type: 'boolean', label: texts.label, from: [], with: ['a.q'], compute: () => true })
    expect(problemsOf(plugin('a', { facts: { 'a.p': p, 'a.q': from('a.p') } }))).toMatchObject([
      { kind: 'cycle', path: 'a.p' },
    ])
  })

  test('is a plugin that uses itself, straight or by way of others', () => {
    const uses: AnyPlugin[] = []
    const own = plugin('a', { uses })
    uses.push(own)
    expect(problemsOf(own)).toEqual([{ kind: 'cycle', path: 'a', found: ['a', 'a'] }])
    uses[0] = plugin('b', { uses: [own] })
    expect(problemsOf(own)).toEqual([{ kind: 'cycle', path: 'a', found: ['a', 'b', 'a'] }])
  })
})

describe('a fact that nobody defines is reported', () => {
  const lost = { op: 'is', fact: 'a.lost', value: true } as const
  const quoting = { ja: '{a.quoted} です。', en: 'It is {a.quoted}.' }
  const step = { id: 's', do: texts.label, actor: 'user', destructive: false, affects: 'none' } as const
  const operation = {
    id: 'a/install',
    title: texts.label,
    requirements: [],
    methods: [],
    effects: [],
    notes: [],
    source: [],
    examples: [],
  } as const

  test.each<[string, Partial<AnyPlugin>, readonly string[]]>([
    ['a/r', { rules: [{ ...rule('a/r'), when: lost }] }, ['a.lost']],
    ['a/r', { rules: [{ ...rule('a/r'), leans: { for: lost } }] }, ['a.lost']],
    ['a/r', { rules: [{ ...rule('a/r'), remedy: [{ ...step, when: lost }] }] }, ['a.lost']],
    ['a/r', { rules: [{ ...rule('a/r'), when: lost, evidence: quoting }] }, ['a.lost', 'a.quoted']],
    [
      'a/n',
      { notes: [{ id: 'a/n', kind: 'info', about: [], when: lost, text: quoting, source: [] }] },
      ['a.lost', 'a.quoted'],
    ],
    [
      'a/c',
      { constraints: [{ id: 'a/c', facts: [], when: lost, expected: texts.label, source: [] }] },
      ['a.lost'],
    ],
    [
      'a/install',
      {
        operations: [
          {
            ...operation,
            requirements: [
              {
                id: 'r',
                presumed: false,
                when: lost,
                what: texts.label,
                why: texts.label,
                failed: quoting,
                fix: quoting,
                because: 'a.why',
                source: [],
              },
            ],
          },
        ],
      },
      ['a.lost', 'a.quoted', 'a.why'],
    ],
    ['a.x', { facts: { 'a.x': from('a.lost') } }, ['a.lost']],
  ])('%s, %#', (path, over, found) => {
    expect(problemsOf(plugin('a', over))).toEqual([{ kind: 'dangling', path, found }])
  })

  test('also one that a lifecycle counts from', () => {
    const { defineLifecycle } = lifecyclesOn({ 'a.at': instant(texts) })
    const lifecycle = defineLifecycle({
      id: 'a/lease',
      label: texts.label,
      timeZone: 'Asia/Tokyo',
      source: [],
      events: { begun: { fact: 'a.at', label: texts.label } },
    })
    const using = (over: Partial<AnyPlugin>) => plugin('a', { lifecycles: [lifecycle], ...over })
    expect(problemsOf(using({}))).toEqual([{ kind: 'dangling', path: 'a/lease', found: ['a.at'] }])
    expect(compose([using({ facts: { 'a.at': instant(texts) } })]).isOk()).toBe(true)
  })

  test('but not the moment of the question, nor a fact of a plugin beside it', () => {
    const when = { op: 'before', fact: 'now', other: 'b.at' } as const
    const reading = plugin('a', { rules: [{ ...rule('a/r'), when }] })
    expect(compose([reading, plugin('b', { facts: { 'b.at': instant(texts) } })]).isOk()).toBe(true)
  })
})

test('the moment of the question is not for a plugin to define', () => {
  expect(problemsOf(plugin('a', { facts: { now: instant(texts) } }))).toEqual([
    { kind: 'collision', path: 'now', found: ['shindan', 'a'] },
  ])
})

test('plugins may share what they compute, but not compute one fact in two ways', () => {
  const computing = (compute: () => boolean) => ({
    facts: { x: computed({ type: 'boolean', label: texts.label, from: [], compute }) },
  })
  const a = plugin(
    'a',
    computing(() => true),
  )
  expect(
    compose([
      a,
      plugin(
        'b',
        computing(() => true),
      ),
    ]).isOk(),
  ).toBe(true)
  expect(
    problemsOf(
      a,
      plugin(
        'b',
        computing(() => false),
      ),
    ),
  ).toEqual([{ kind: 'collision', path: 'x', found: ['a', 'b'] }])
})

describe('a deadline that two lifecycles supply', () => {
  const facts = { 'a.at': instant(texts) }
  const { defineLifecycle } = lifecyclesOn(facts)
  const lifecycle = (id: string, calendarDays: number, timeZone = 'Asia/Tokyo'): AnyLifecycle =>
    defineLifecycle({
      id,
      label: texts.label,
      timeZone,
      source: [],
      events: { begun: { fact: 'a.at', label: texts.label } },
      deadlines: {
        end: {
          fact: 'a.end',
          label: texts.label,
          earliest: { begin: { label: texts.label, from: 'begun', calendarDays } },
        },
      },
    })
  const one = lifecycle('a/one', 7)
  const supplying = (name: string, ...lifecycles: readonly AnyLifecycle[]) =>
    plugin(name, { lifecycles, facts: { ...facts, ...factsSupplied(lifecycles) } })

  test('must end at the same time, in one plugin and in two', () => {
    for (const other of [lifecycle('a/other', 30), lifecycle('a/other', 7, 'UTC')]) {
      const collisions = ['a.end', 'a.endState'].map((path) => ({
        kind: 'collision',
        path,
        found: ['a/one', 'a/other'],
      }))
      expect(problemsOf(supplying('a', one, other))).toEqual(collisions)
      expect(problemsOf(supplying('a', one), supplying('b', other))).toEqual(collisions)
    }
    expect(compose([supplying('a', one, lifecycle('a/other', 7))]).isOk()).toBe(true)
  })
})
