import { expect, test } from 'vitest'
import { acme, install } from '../../test/acme.ts'
import type { Operation } from '../operation/operation.ts'
import { compose } from '../plugin/compose.ts'
import type { AnyPlugin } from '../plugin/plugin.ts'
import { checkCitations } from './check-citations.ts'
import { checkOperation } from './check-operation.ts'
import { checkPlugin } from './check-plugin.ts'

const composition = compose([acme])._unsafeUnwrap()
const messages = (operation: Operation) =>
  checkOperation(operation, composition).map(({ message }) => message)
const [example] = install.examples

test('a sound operation has no problems', () => {
  expect(checkOperation(install, composition)).toEqual([])
})

test('an example that does not hold', () => {
  const expecting = (expect: Operation['examples'][number]['expect']) =>
    messages({ ...install, examples: [{ name: 'x', facts: example?.facts ?? {}, expect }] })
  expect(expecting({ ready: 'silent' })).toEqual([])
  expect(expecting({ ready: 'manual' })).toEqual(['expected ready (manual), came out ready (silent)'])
  expect(expecting({ blocked: ['enrolled'] })).toEqual([
    'expected blocked (enrolled), came out ready (silent)',
  ])
  expect(expecting({ ask: [] })).toEqual(['expected undecided (), came out ready (silent)'])
})

test('an example with facts that cannot be', () => {
  const [problem] = messages({
    ...install,
    examples: [{ name: 'x', facts: { 'acme.system': 'car' }, expect: { ask: [] } }],
  })
  expect(problem).toBe('acme.system: wrong-type')
})

test('a text that quotes what may be unknown, or what is sensitive', () => {
  const quoting = (fact: string) =>
    messages({
      ...install,
      effects: [{ ...install.effects[0], text: { ja: `{${fact}} です。`, en: `It is {${fact}}.` } } as never],
    })
  expect(quoting('acme.osVersion')).toEqual(['quotes {acme.osVersion}, which may be unknown'])
  expect(quoting('acme.serial')).toEqual(['quotes {acme.serial}, which is sensitive'])
})

test('a language that loses a slot', () => {
  const steps = [
    { ...install.methods[0]?.steps[0], do: { ja: '{acme.osVersion} です。', en: 'It is so.' } } as never,
  ]
  const [first, ...others] = install.methods
  expect(messages({ ...install, methods: [{ ...first, steps } as never, ...others] })).toEqual([
    'has different slots in its languages: {acme.osVersion} です。',
  ])
})

test('a source that nobody has, a half sentence, a method without steps, an id used twice', () => {
  expect(messages({ ...install, source: ['B-1'] })).toEqual(['cites the source B-1, which no plugin has'])
  expect(
    messages({
      ...install,
      effects: [{ ...install.effects[0], text: { ja: '未完', en: 'It is.' } } as never],
    }),
  ).toEqual(['ja is no full sentence: 未完'])
  const [silent, manual] = install.methods
  expect(messages({ ...install, methods: [silent, { ...manual, steps: [] }] as never })).toContain(
    'manual has no steps',
  )
  expect(
    messages({ ...install, methods: [silent, manual, { ...manual, id: 'enrolled' }] as never }),
  ).toContain('uses the id enrolled twice')
})

test('facts that only an operation reads are not left over, and rows that only it cites are cited', () => {
  const row = {
    'A-1': { title: { ja: '資料', en: 'Document' }, line: '1', kinds: ['PRE'], checkedOn: '2026-01-01' },
  } as const
  const plugin: AnyPlugin = { ...acme, sources: row }
  expect(checkPlugin(plugin).map(({ path }) => path)).toEqual(['acme.serial', 'acme.broken'])
  expect(checkCitations([plugin])).toEqual([])
  expect(checkCitations([{ ...plugin, operations: [] }])).toHaveLength(1)
})

test('rows that only a fallback or a contact cites are cited', () => {
  const row = {
    'A-1': { title: { ja: '資料', en: 'Document' }, line: '1', kinds: ['FIX'], checkedOn: '2026-01-01' },
  } as const
  const text = { ja: '文です。', en: 'A sentence.' }
  const bare: AnyPlugin = { ...acme, sources: row, operations: [] }
  const contact = { id: 'acme/support', role: 'vendor', name: text, source: ['A-1'] } as const
  const fallback = {
    id: 'acme/replace',
    about: [],
    when: { op: 'all', of: [] },
    why: text,
    remedy: [],
    source: ['A-1'],
  } as const
  expect(checkCitations([bare])).toHaveLength(1)
  expect(checkCitations([{ ...bare, contacts: [contact] }])).toEqual([])
  expect(checkCitations([{ ...bare, fallbacks: [fallback] }])).toEqual([])
})
