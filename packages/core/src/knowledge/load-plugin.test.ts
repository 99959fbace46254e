import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { vendor } from '../../test/vendor.ts'
import { createDiagnoser } from '../diagnoser/diagnoser.ts'
import type { AnyPlugin } from '../plugin/plugin.ts'
import { checkPlugin } from '../testing/index.ts'
import { exportPlugin } from './export-plugin.ts'
import { type LoadOptions, loadPlugin } from './load-plugin.ts'

/** A help desk's own knowledge, as somebody writes it by hand: what is usual left out. */
const written = {
  schemaVersion: 2,
  kind: 'plugin',
  name: 'desk',
  version: '1',
  title: { ja: '社内', en: 'Our company' },
  facts: {
    'device.platform': 'device',
    'desk.vpn': {
      type: 'boolean',
      label: { ja: 'VPN', en: 'VPN' },
      ask: { ja: 'VPN につながっていますか。', en: 'Is the VPN connected?' },
      where: { ja: '画面右上', en: 'top right of the screen' },
      difficulty: 'on-screen',
    },
    'desk.joinedAt': { type: 'instant', label: { ja: '入社日', en: 'joined' } },
  },
  sources: { D1: { title: { ja: '手順書', en: 'Runbook' }, checkedOn: '2026-01-01' } },
  errors: [
    {
      id: 'desk/portal-down',
      platforms: ['windows'],
      stage: 'portal',
      summary: { ja: '社内ポータルに届きません。', en: 'The company portal cannot be reached.' },
      messages: [
        {
          ja: '社内ポータルに接続できませんでした。',
          en: 'The company portal could not be reached.',
          verbatim: ['ja'],
        },
      ],
      source: ['D1'],
    },
  ],
  rules: [
    {
      id: 'desk/vpn-off',
      when: { op: 'is', fact: 'desk.vpn', value: false },
      what: { ja: 'VPN につながっていません。', en: 'The VPN is not connected.' },
      why: { ja: 'ポータルは社内からだけ開けます。', en: 'The portal opens from within the company alone.' },
      remedy: [{ id: 'connect', actor: 'user', do: { ja: 'VPN につなぎます。', en: 'Connect the VPN.' } }],
      source: ['D1'],
    },
  ],
  causes: { 'desk/portal-down': ['desk/vpn-off'] },
  constraints: [],
  lifecycles: [
    {
      id: 'desk/onboarding',
      label: { ja: '導入期間', en: 'Onboarding' },
      timeZone: 'Asia/Tokyo',
      source: ['D1'],
      events: { joined: { fact: 'desk.joinedAt', label: { ja: '入社', en: 'Joined' } } },
      deadlines: {
        enrol: {
          fact: 'desk.enrolBy',
          label: { ja: '登録期限', en: 'Enrol by' },
          earliest: {
            joining: { label: { ja: '入社から 7 日', en: '7 days' }, from: 'joined', calendarDays: 7 },
          },
        },
      },
      phases: {
        open: { label: { ja: '登録できます', en: 'Open' } },
        over: { label: { ja: '期限切れ', en: 'Over' }, from: { passed: 'enrol' } },
      },
    },
  ],
} as const

type Changed = Readonly<Record<string, unknown>>
const problemsOf = (document: unknown, options?: LoadOptions) =>
  loadPlugin(document, options).match(
    () => [],
    (problems) => problems.map(({ kind, path }) => `${kind} ${path}`),
  )
const changed = (over: Changed) => problemsOf({ ...written, ...over })
const [rule] = written.rules
const [lifecycle] = written.lifecycles
const [error] = written.errors
const fact = written.facts['desk.vpn']

test('what a help desk writes by hand answers, passes the checks of authors, and keeps its dates', () => {
  const { plugin, requiresCode } = loadPlugin(JSON.stringify(written))._unsafeUnwrap()
  expect(requiresCode).toEqual([])
  expect(checkPlugin(plugin as AnyPlugin)).toEqual([])
  const { diagnose } = createDiagnoser({ plugins: [plugin as AnyPlugin] })
  const { findings } = diagnose({
    text: '社内ポータルに接続できませんでした。',
    facts: { 'desk.vpn': false },
    now: '2026-01-01T00:00:00Z',
  })._unsafeUnwrap()
  expect(findings).toMatchObject([{ rule: 'desk/vpn-off', verdict: 'confirmed', severity: 'error' }])
  expect(plugin.facts).toHaveProperty(['desk.enrolByState'])
  expect(plugin.rules[0]?.remedy[0]).toMatchObject({ id: 'desk/vpn-off#connect', destructive: false })
})

test('a text, its bytes and its value are the same', () => {
  const text = JSON.stringify(written)
  const plugins = [text, `\uFEFF${text}`, new TextEncoder().encode(text), written].map((document) =>
    JSON.stringify(loadPlugin(document)._unsafeUnwrap()),
  )
  expect(new Set(plugins).size).toBe(1)
})

test('a vendor’s plugin that is exported, loaded and exported is the same, and lists what requires code', () => {
  const text = JSON.stringify(exportPlugin(vendor))
  const { plugin, requiresCode } = loadPlugin(text)._unsafeUnwrap()
  expect(JSON.stringify(exportPlugin(plugin as AnyPlugin))).toBe(text)
  expect(requiresCode).toEqual(['vendor.ready'])
})

test('what requires code can be given, and nobody is asked for it', () => {
  const { plugin } = loadPlugin(exportPlugin(vendor))._unsafeUnwrap()
  const { diagnose } = createDiagnoser({ plugins: [plugin as AnyPlugin] })
  const now = '2026-01-01T00:00:00Z'
  const text = 'この端末の登録は拒否されています。'
  const verdictOf = (facts: object) =>
    diagnose({ text, facts, now })
      ._unsafeUnwrap()
      .findings.find(({ rule }) => rule === 'vendor/not-ready')
  expect(verdictOf({ 'vendor.ready': false })).toMatchObject({ verdict: 'confirmed' })
  expect(verdictOf({})).toMatchObject({ verdict: 'possible', missing: [] })
})

describe('refused is', () => {
  const circle: Record<string, unknown> = { ...written }
  circle.self = circle
  test.each<[string, unknown, string]>([
    ['no JSON', '{ "kind": ', 'not-json '],
    ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x00]), 'not-a-text '],
    ['a list', [], 'wrong-type '],
    ['nothing', null, 'wrong-type '],
    ['another version', { ...written, schemaVersion: 3 }, 'unknown-version schemaVersion'],
    ['another kind', { ...written, kind: 'overlay' }, 'not-a-choice kind'],
    ['a text of 50 MB', ' '.repeat(50_000_000), 'limit-exceeded '],
    ['bytes of 50 MB', new Uint8Array(50_000_000), 'limit-exceeded '],
    ['a million rules', { ...written, rules: Array(1_000_000).fill(rule) }, 'limit-exceeded '],
    ['what has no end', circle, 'limit-exceeded '],
    [
      'a list with more gaps than it has entries',
      { ...written, rules: new Array(20_000_000) },
      'limit-exceeded ',
    ],
    [
      'one long text in many places',
      { ...written, rules: Array(100).fill('x'.repeat(4_000_000)) },
      'limit-exceeded ',
    ],
    [
      'a key that is the prototype of all',
      JSON.stringify(written).replace('"name"', '"__proto__"'),
      'unknown-field ',
    ],
  ])('%s', (_, document, problem) => {
    expect(problemsOf(document)).toEqual([problem])
  })

  test('a condition that is 100,000 deep, in JSON and as a value', () => {
    const depth = 100_000
    const leaf = JSON.stringify(rule.when)
    const when = `${'{"op":"not","of":'.repeat(depth)}${leaf}${'}'.repeat(depth)}`
    const text = JSON.stringify(written).replace(leaf, when)
    expect(problemsOf(text)).toEqual(['limit-exceeded '])
    expect(problemsOf(JSON.parse(text))).toEqual(['limit-exceeded '])
  })

  test.each<[string, Changed, string]>([
    ['a field that there is not', { rulez: [] }, 'unknown-field rulez'],
    ['a field of a rule', { rules: [{ ...rule, whem: 1 }] }, 'unknown-field rules[0].whem'],
    [
      'code',
      { facts: { 'desk.x': { ...fact, computation: { compute: 'alert(1)' } } } },
      'unknown-field facts.desk.x.computation',
    ],
    ['a language that is missing', { title: { en: 'x' } }, 'missing-field title.ja'],
    ['an empty text', { title: { ja: '', en: 'x' } }, 'wrong-type title.ja'],
    ['an id without its plugin', { rules: [{ ...rule, id: 'vpn-off' }] }, 'wrong-type rules[0].id'],
    ['an id of another', { rules: [{ ...rule, id: 'other/vpn-off' }] }, 'foreign-id rules[0].id'],
    ['a fact of another', { facts: { ...written.facts, 'other.x': fact } }, 'foreign-id facts.other.x'],
    [
      'a fact of a device that there is not',
      { facts: { ...written.facts, 'device.colour': 'device' } },
      'unknown-id facts.device.colour',
    ],
    [
      'a question without a place',
      { facts: { ...written.facts, 'desk.vpn': { ...fact, where: undefined } } },
      'wrong-type facts.desk.vpn',
    ],
    [
      'an operator that there is not',
      { rules: [{ ...rule, when: { op: 'eval', of: 'x' } }] },
      'wrong-type rules[0].when.op',
    ],
    [
      'a value that a fact cannot have',
      { rules: [{ ...rule, when: { op: 'is', fact: 'desk.vpn', value: 'off' } }] },
      'wrong-type desk/vpn-off.when',
    ],
    [
      'a choice that there is not',
      { rules: [{ ...rule, when: { op: 'is', fact: 'device.platform', value: 'windws' } }] },
      'wrong-type desk/vpn-off.when',
    ],
    [
      'an order of what has none',
      { rules: [{ ...rule, when: { op: 'at-least', fact: 'desk.vpn', value: 1 } }] },
      'wrong-type desk/vpn-off.when',
    ],
    [
      'a fact that nobody declares',
      { rules: [{ ...rule, when: { op: 'is', fact: 'desk.vpm', value: true } }] },
      'unknown-id desk/vpn-off',
    ],
    [
      'a slot of what nobody declares',
      { rules: [{ ...rule, why: { ja: '{desk.x} です。', en: 'It is {desk.x}.' } }] },
      'unknown-id desk/vpn-off',
    ],
    [
      'a slot of what may be unknown',
      { rules: [{ ...rule, why: { ja: '{desk.vpn} です。', en: 'It is {desk.vpn}.' } }] },
      'unsound desk/vpn-off',
    ],
    [
      'a slot in one language',
      { rules: [{ ...rule, why: { ja: '{desk.vpn} です。', en: 'It is so.' } }] },
      'wrong-slot rules[0].why',
    ],
    ['no sentence', { rules: [{ ...rule, why: { ja: '圏外', en: 'no' } }] }, 'unsound desk/vpn-off'],
    ['a source that there is not', { rules: [{ ...rule, source: ['D2'] }] }, 'unsound desk/vpn-off'],
    [
      'a day that there is not',
      { sources: { D1: { ...written.sources.D1, checkedOn: '2026-02-30' } } },
      'impossible-date sources.D1.checkedOn',
    ],
    [
      'an address that runs something',
      {
        contacts: [
          { id: 'desk/us', role: 'vendor', name: fact.label, url: 'javascript:alert(1)', source: [] },
        ],
      },
      'wrong-type contacts[0].url',
    ],
    [
      'a reading beyond the closed list',
      { readings: [{ fact: 'desk.vpn', pattern: '(a+)+$' }] },
      'unknown-field readings[0].pattern',
    ],
    [
      'a reading of no value of the fact',
      { readings: [{ fact: 'desk.vpn', says: ['VPN'], value: 'on' }] },
      'wrong-type readings[0]',
    ],
    ['a plugin to use that is not at hand', { uses: ['vendor'] }, 'unknown-id uses[0]'],
    ['a name that is taken', { name: 'device' }, 'id-taken name'],
    [
      'an event that there is not',
      {
        lifecycles: [{ ...lifecycle, events: { joined: { ...lifecycle.events.joined, notBefore: 'born' } } }],
      },
      'unknown-id lifecycles[0].events.joined.notBefore',
    ],
    [
      'a zone that there is not',
      { lifecycles: [{ ...lifecycle, timeZone: 'Asia/Tokio' }] },
      'unknown-time-zone lifecycles[0].timeZone',
    ],
    ['an error twice', { errors: [error, error] }, 'id-taken desk/portal-down'],
    [
      'a slot in what is no sentence about facts',
      { errors: [{ ...error, summary: { ja: '{desk.vpn} です。', en: 'It is {desk.vpn}.' } }] },
      'wrong-slot errors[0].summary',
    ],
    [
      'a slot in a label',
      { facts: { ...written.facts, 'desk.vpn': { ...fact, label: { ja: '{desk.vpn}', en: '{desk.vpn}' } } } },
      'wrong-slot facts.desk.vpn.label',
    ],
    ['a text that turns around', { title: { ja: '社内\u202e', en: 'x' } }, 'wrong-type title.ja'],
    ['a text that a terminal obeys', { title: { ja: '社内', en: 'x\u001b[2J' } }, 'wrong-type title.en'],
    ['a text that is too long', { title: { ja: '社内', en: 'x'.repeat(10_001) } }, 'limit-exceeded title.en'],
    [
      'an address that hides whose it is',
      {
        contacts: [
          {
            id: 'desk/us',
            role: 'vendor',
            name: fact.label,
            url: 'https://apple.com@evil.example/',
            source: [],
          },
        ],
      },
      'wrong-type contacts[0].url',
    ],
    [
      'a zone of a fact that there is not',
      {
        facts: {
          ...written.facts,
          'desk.seenAt': { type: 'instant', label: fact.label, timeZone: 'Asia/Tokio' },
        },
      },
      'unknown-time-zone facts.desk.seenAt.timeZone',
    ],
    [
      'a least value of what is no number',
      { facts: { ...written.facts, 'desk.vpn': { ...fact, minimum: 1 } } },
      'wrong-type facts.desk.vpn',
    ],
    [
      'an open yes or no',
      { facts: { ...written.facts, 'desk.vpn': { ...fact, open: true } } },
      'wrong-type facts.desk.vpn',
    ],
    [
      'a number read for what is none',
      { readings: [{ fact: 'desk.vpn', number: ['VPN'] }] },
      'wrong-type readings[0].fact',
    ],
    [
      'a reading of nothing',
      { readings: [{ fact: 'desk.vpn', says: [''], value: true }] },
      'wrong-type readings[0].says[0]',
    ],
    [
      'an event at no time',
      {
        lifecycles: [{ ...lifecycle, events: { joined: { ...lifecycle.events.joined, fact: 'desk.vpn' } } }],
      },
      'wrong-type desk/onboarding.events.joined.fact',
    ],
    [
      'further values of a choice that is closed',
      { choices: { 'device.platform': { beos: { ja: 'BeOS', en: 'BeOS' } } } },
      'wrong-type choices.device.platform',
    ],
    [
      'a cause twice',
      { causes: { 'desk/portal-down': ['desk/vpn-off', 'desk/vpn-off'] } },
      'id-taken causes.desk/portal-down',
    ],
    [
      'two causes by exclusion',
      {
        rules: [rule, { ...rule, id: 'desk/other' }],
        causes: { 'desk/portal-down': [{ byExclusion: 'desk/vpn-off' }, { byExclusion: 'desk/other' }] },
      },
      'id-taken causes.desk/portal-down',
    ],
    [
      'a part of a condition, named by its place',
      {
        rules: [
          {
            ...rule,
            when: { op: 'all', of: [rule.when, { op: 'not', of: { op: 'is', fact: 'desk.vpn', value: 5 } }] },
          },
        ],
      },
      'wrong-type desk/vpn-off.when.of[1].of',
    ],
    [
      'an example that does not hold',
      { rules: [{ ...rule, examples: [{ name: 'x', facts: { 'desk.vpn': true }, expect: 'confirmed' }] }] },
      'unsound desk/vpn-off, example "x"',
    ],
  ])('%s', (_, over, problem) => {
    expect(changed(over)).toContain(problem)
  })

  test('every problem at once, with what was found, what is expected and what was probably meant', () => {
    const [error] = loadPlugin({ ...written, rules: [{ ...rule, remedi: [], remedy: 5 }] })
      ._unsafeUnwrapErr()
      .filter(({ kind }) => kind === 'unknown-field')
    expect(error).toMatchObject({ path: 'rules[0].remedi', found: 'remedi' })
    expect(error?.expected.en).toContain('did you mean remedy?')
    expect(changed({ title: 5, rules: 5, errors: [{}] }).length).toBeGreaterThan(5)
  })
})

test('of more problems than somebody reads the first are told, and how many there are', () => {
  const problems = loadPlugin({ ...written, rules: Array(50_000).fill(0) })._unsafeUnwrapErr()
  expect(problems).toHaveLength(1_001)
  expect(problems.at(-1)).toMatchObject({ kind: 'limit-exceeded', found: '50000' })
})

test('any JSON is answered', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(...Object.keys(written)), (json, key) => {
      expect(loadPlugin(json).isErr()).toBe(true)
      const result = loadPlugin({ ...written, [key]: JSON.parse(json) })
      if (result.isErr()) expect(result.error.length).toBeGreaterThan(0)
    }),
    { numRuns: 200 },
  )
})
