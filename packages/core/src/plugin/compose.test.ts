import { expect, test } from 'vitest'
import { boolean } from '../fact/kinds.ts'
import { compose } from './compose.ts'
import { type AnyPlugin, definePlugin } from './plugin.ts'

const texts = {
  label: { ja: '名前', en: 'name' },
  ask: { ja: '質問', en: 'question' },
  where: { ja: '場所', en: 'place' },
  difficulty: 'console',
} as const
const plugin = (name: string, over: Partial<AnyPlugin> = {}): AnyPlugin => ({
  ...definePlugin({ name, title: texts.label, facts: {}, sources: {}, errors: [], rules: [] }),
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

test('an id that nobody defines is reported', () => {
  const error = {
    id: 'a/refused',
    platforms: [],
    stage: 'install',
    severity: 'error',
    summary: texts.label,
    messages: [],
    causes: ['b/gone'],
    source: [],
  } as const
  expect(compose([plugin('a', { errors: [error] })])._unsafeUnwrapErr()).toEqual([
    { kind: 'dangling', path: 'a/refused', found: ['b/gone'] },
  ])
})

test('so is one that an isolation or a note names', () => {
  const unprovable = { op: 'unprovable' } as const
  const isolations = [{ id: 'a/walk', rules: ['a/gone'], stops: ['a/silent'], source: [] }]
  const note = {
    id: 'a/note',
    kind: 'info',
    about: ['a/lost'],
    when: unprovable,
    text: texts.label,
    source: [],
  } as const
  expect(compose([plugin('a', { isolations, notes: [note] })])._unsafeUnwrapErr()).toEqual([
    { kind: 'dangling', path: 'a/note', found: ['a/lost'] },
    { kind: 'dangling', path: 'a/walk', found: ['a/gone'] },
    { kind: 'dangling', path: 'a/walk', found: ['a/silent'] },
  ])
})
