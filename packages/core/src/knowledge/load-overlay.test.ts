import { describe, expect, test } from 'vitest'
import { vendor } from '../../test/vendor.ts'
import { createDiagnoser } from '../diagnoser/diagnoser.ts'
import { checkPlugin } from '../testing/index.ts'
import { changesOf } from './customise.ts'
import { exportPlugin } from './export-plugin.ts'
import { knowledgeSchema } from './knowledge-schema.ts'
import { loadOverlay } from './load-overlay.ts'
import { loadPlugin } from './load-plugin.ts'

const text = (ja: string, en: string) => ({ ja, en })
const overlay = {
  schemaVersion: 2,
  kind: 'overlay',
  of: 'vendor',
  disable: { rules: ['vendor/offline'] },
  replace: { contacts: { 'vendor/desk': { name: text('社内窓口', 'Our desk'), url: 'tel:100' } } },
  add: {
    facts: {
      'ours.proxy': {
        type: 'boolean',
        label: text('社内プロキシ', 'company proxy'),
        ask: text('社内ですか。', 'Are you in the office?'),
        where: text('窓の外', 'the window'),
        difficulty: 'on-screen',
      },
    },
    sources: { O1: { title: text('手順書', 'Runbook'), checkedOn: '2026-01-01' } },
    rules: [
      {
        id: 'vendor/proxy-blocked',
        when: { op: 'is', fact: 'ours.proxy', value: true },
        what: text('社内プロキシが止めています。', 'The company proxy blocks it.'),
        why: text('許可されていません。', 'It is not allowed there.'),
        remedy: [{ id: 'call', actor: 'user', do: text('内線 100 に電話します。', 'Call extension 100.') }],
        source: ['O1'],
      },
    ],
    causes: { 'vendor/stopped': [{ cause: 'vendor/proxy-blocked', at: { before: 'vendor/unlicensed' } }] },
  },
}
const [rule] = overlay.add.rules
const problemsOf = (document: unknown) =>
  loadOverlay(document, vendor).match(
    () => [],
    (problems) => problems.map(({ kind, path }) => `${kind} ${path}`),
  )
const adding = (add: object) => problemsOf({ ...overlay, add: { ...overlay.add, ...add } })

test('a vendor’s plugin is customised by data: a cause less, one more at its place, other words', () => {
  const ours = loadOverlay(JSON.stringify(overlay), vendor)._unsafeUnwrap()
  expect(checkPlugin(ours)).toEqual([])
  expect(changesOf(ours).map(({ change, id }) => `${change} ${id}`)).toEqual([
    'disabled vendor/offline',
    'taken-along vendor/radio',
    'taken-along vendor/no-signal',
    'reworded vendor/desk',
    'reworded vendor/desk',
    'added vendor/proxy-blocked',
    'added ours.proxy',
    'added O1',
    'added vendor/stopped',
  ])
  const { diagnose } = createDiagnoser({ plugins: [ours] })
  const { findings } = diagnose({
    text: '端末の導入処理が途中で停止しました。',
    facts: { 'ours.proxy': true },
    now: '2026-01-01T00:00:00Z',
  })._unsafeUnwrap()
  expect(findings[0]).toMatchObject({ rule: 'vendor/proxy-blocked', verdict: 'confirmed' })
})

test('a customised plugin that is exported and loaded is still known to be customised', () => {
  const ours = loadOverlay(overlay, vendor)._unsafeUnwrap()
  const { plugin } = loadPlugin(exportPlugin(ours))._unsafeUnwrap()
  expect(changesOf(plugin)).toEqual(changesOf(ours))
  expect(plugin.version).toBe(ours.version)
})

describe('refused is', () => {
  test.each<[string, unknown, string]>([
    ['one of another plugin', { ...overlay, of: 'vendr' }, 'unknown-id of'],
    ['a plugin', { ...overlay, kind: 'plugin' }, 'not-a-choice kind'],
    ['a field that there is not', { ...overlay, remove: {} }, 'unknown-field remove'],
    ['a list that there is not', { ...overlay, disable: { facts: [] } }, 'unknown-field disable.facts'],
    [
      'a place for words that there is not',
      { ...overlay, replace: { rules: { 'vendor/unlicensed': { when: {} } } } },
      'unknown-field replace.rules.vendor/unlicensed.when',
    ],
    [
      'a rule that there is not',
      { ...overlay, disable: { rules: ['vendor/lost'] } },
      'unknown-id disable.rules[0]',
    ],
    [
      'new words that turn around',
      { ...overlay, replace: { title: text('社内\u202e', 'Ours') } },
      'wrong-type replace.title.ja',
    ],
    [
      'new words that are too long',
      { ...overlay, replace: { title: text('社内', 'x'.repeat(10_001)) } },
      'limit-exceeded replace.title.en',
    ],
  ])('%s', (_, document, problem) => {
    expect(problemsOf(document)).toEqual([problem])
  })

  test.each<[string, object, string]>([
    [
      'a choice of nothing',
      { facts: { 'ours.x': { type: 'choice', label: text('選択', 'choice') } } },
      'wrong-type add.facts.ours.x',
    ],
    [
      'a fact of the vendor’s name',
      { facts: { 'vendor.x': overlay.add.facts['ours.proxy'] } },
      'foreign-id add.facts.vendor.x',
    ],
    [
      'a fact of a device',
      { facts: { 'device.x': overlay.add.facts['ours.proxy'] } },
      'foreign-id add.facts.device.x',
    ],
    ['a field of a rule', { rules: [{ ...rule, whem: 1 }] }, 'unknown-field add.rules[0].whem'],
    [
      'a value that a fact of the vendor cannot have',
      { rules: [{ ...rule, when: { op: 'is', fact: 'vendor.mode', value: 'kisok' } }] },
      'wrong-type vendor/proxy-blocked.when',
    ],
    [
      'a slot in one language',
      { rules: [{ ...rule, why: text('{vendor.mode}。', 'So.') }] },
      'wrong-slot add.rules[0].why',
    ],
    ['no sentence', { rules: [{ ...rule, why: text('圏外', 'no') }] }, 'unsound vendor/proxy-blocked'],
    [
      'a day that there is not',
      { sources: { O1: { ...overlay.add.sources.O1, checkedOn: '2026-02-30' } } },
      'impossible-date add.sources.O1.checkedOn',
    ],
    [
      'a place beside nothing',
      { causes: { 'vendor/stopped': [{ cause: 'vendor/proxy-blocked', at: { after: 'vendor/offline' } }] } },
      'unknown-id add.causes.vendor/stopped[0].at',
    ],
  ])('%s', (_, add, problem) => {
    expect(adding(add)).toContain(problem)
  })
})

test('the schema that editors read is the one that checks: strict, with every part', () => {
  const { properties, additionalProperties } = knowledgeSchema('overlay')
  expect(Object.keys(properties ?? {})).toEqual(['schemaVersion', 'kind', 'of', 'disable', 'replace', 'add'])
  expect(additionalProperties).toBe(false)
  expect(Object.keys(knowledgeSchema('plugin').properties ?? {})).toContain('lifecycles')
  expect(JSON.stringify(knowledgeSchema('plugin'))).not.toContain('computation')
})
