import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { acme, facts, install, kit } from '../../test/acme.ts'
import { createDiagnoser } from '../diagnoser/index.ts'
import { compose } from '../plugin/compose.ts'
import { createKit } from '../plugin/index.ts'

const diagnoser = createDiagnoser({ plugins: [acme] })
const now = '2025-01-06T09:00:00+09:00'
const ask = (known: object, more: object = {}) =>
  diagnoser.operate(install, { facts: { ...known }, now, ...more })._unsafeUnwrap()

test('the first method that holds is taken, with its steps that apply', () => {
  const answer = ask({
    'acme.enrolled': true,
    'acme.system': 'phone',
    'acme.osVersion': '5.0',
    'acme.licensed': true,
  })
  expect(answer).toMatchObject({
    verdict: 'ready',
    method: 'silent',
    steps: ['acme/install.silent#send'],
    effects: ['acme/install#installed'],
    notes: ['acme/install#phones'],
  })
  expect(answer.facts).toEqual({ 'acme.osVersion': { value: '5.0', origin: 'given' } })
  expect(answer.checkedOn).toEqual({ 'A-1': '2026-01-01' })
  expect(answer.catalog).toEqual({ acme: '1.0.0' })
})

test('no method is taken behind one that is still open', () => {
  const answer = ask({ 'acme.enrolled': true, 'acme.system': 'phone' })
  expect(answer).toMatchObject({ verdict: 'undecided', method: null, steps: [] })
  expect(answer.questions).toEqual([{ kind: 'fact', fact: 'acme.osVersion', settles: ['silent'] }])
})

test('one failing requirement blocks whatever else is unknown, and nothing more is asked', () => {
  expect(ask({ 'acme.enrolled': false })).toMatchObject({
    verdict: 'blocked',
    requirements: [{ id: 'enrolled', result: 'fail', missing: [] }],
    method: null,
    steps: [],
    questions: [],
  })
})

test('what is presumed is not asked for, and blocks once it is known to fail', () => {
  expect(ask({}).requirements.map(({ id }) => id)).toEqual(['enrolled'])
  expect(ask({ 'acme.licensed': false }).verdict).toBe('blocked')
  expect(ask({ 'acme.licensed': true }).requirements).toContainEqual({
    id: 'licensed',
    result: 'pass',
    missing: [],
  })
})

test('what was asked for in vain is not asked for again', () => {
  const facts = ask({}, { unavailable: ['acme.osVersion'] }).questions.map(({ fact }) => fact)
  expect(facts).toEqual(['acme.enrolled', 'acme.system'])
})

test('a trace comes on request', () => {
  expect(ask({ 'acme.enrolled': true }, { trace: true }).requirements[0]?.trace).toEqual({
    op: 'is',
    truth: 'yes',
    fact: 'acme.enrolled',
    actual: true,
    expected: true,
  })
})

test('every problem of the input is told at once', () => {
  const problems = diagnoser.operate(install, {
    facts: { 'acme.enroled': true, 'acme.osVersion': 'x' } as never,
    now: 'soon',
  })
  expect(problems._unsafeUnwrapErr().map(({ path }) => path)).toEqual([
    'now',
    'acme.enroled',
    'acme.osVersion',
  ])
})

test('ready if, and only if, every listed requirement passes and there is a method; plain JSON throughout', () => {
  const maybe = <T>(values: readonly T[]) => fc.constantFrom(undefined, ...values)
  const given = fc.record({
    'acme.enrolled': maybe([true, false]),
    'acme.licensed': maybe([true, false]),
    'acme.system': maybe(['phone', 'desk']),
    'acme.osVersion': maybe(['4.4', '5', '5.0', '15.1']),
  })
  fc.assert(
    fc.property(given, (known) => {
      const answer = ask(known)
      const passes = answer.requirements.every(({ result }) => result === 'pass')
      expect(answer.verdict === 'ready').toBe(passes && answer.method !== null)
      expect(answer.verdict === 'undecided').toBe(answer.questions.length > 0)
      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
    }),
  )
})

test('knowing more never overturns an answer', () => {
  const whole = fc.record({
    'acme.enrolled': fc.boolean(),
    'acme.licensed': fc.constant(true),
    'acme.system': fc.constantFrom('phone', 'desk'),
    'acme.osVersion': fc.constantFrom('4.4', '5.0'),
  })
  fc.assert(
    fc.property(whole, fc.subarray(Object.keys(facts)), (known, hidden) => {
      const part = Object.fromEntries(Object.entries(known).filter(([id]) => !hidden.includes(id)))
      const { verdict, method } = ask(part)
      const full = ask(known)
      if (verdict !== 'undecided') expect(full.verdict).toBe(verdict)
      if (method !== null && full.verdict === 'ready') expect(full.method).toBe(method)
    }),
  )
})

test('a fact that cannot be computed is named and leaves its requirement open', () => {
  const fragile = kit.defineOperation({
    id: 'acme/fragile',
    title: { ja: '壊れ物', en: 'Fragile' },
    requirements: [
      {
        id: 'whole',
        when: (w) => w.is('acme.broken', false),
        what: { ja: '文です。', en: 'A sentence.' },
        why: { ja: '文です。', en: 'A sentence.' },
        failed: { ja: '文です。', en: 'A sentence.' },
        fix: { ja: '文です。', en: 'A sentence.' },
        source: ['A-1'],
      },
    ],
    methods: [{ id: 'only', title: { ja: '唯一', en: 'only' }, steps: [] }],
    effects: [],
    source: ['A-1'],
    // @ts-expect-error no example can be given
    examples: [],
  })
  const plugin = kit.definePlugin({
    title: acme.title,
    version: '1.0.0',
    errors: [],
    rules: [],
    operations: [fragile],
  })
  const answer = createDiagnoser({ plugins: [plugin] }).operate(fragile, { facts: { 'acme.odd': true }, now })
  expect(answer._unsafeUnwrap()).toMatchObject({
    verdict: 'undecided',
    requirements: [{ id: 'whole', result: 'unknown', crashed: 'acme.broken: out of order' }],
  })
})

describe('a fact that cannot be computed is named with the answer, where it is read by', () => {
  const [silent, manual] = install.methods
  const [installed] = install.effects
  const broken = { op: 'is', fact: 'acme.broken', value: true } as const
  const facts = {
    'acme.enrolled': true,
    'acme.system': 'phone',
    'acme.osVersion': '5',
    'acme.odd': true,
  } as const
  const crashOf = (parts: object) =>
    createDiagnoser({ plugins: [{ ...acme, operations: [{ ...install, ...parts }] }] })
      .operate(install, { facts, now })
      ._unsafeUnwrap().crashed

  test.each<[string, object]>([
    ['a method that is tried', { methods: [{ ...silent, when: broken }, manual] }],
    ['a step of the method', { methods: [{ ...silent, steps: [{ ...silent?.steps[0], when: broken }] }] }],
    ['an effect', { effects: [{ ...installed, when: broken }] }],
    ['a note', { notes: [{ ...install.notes[0], when: broken }] }],
  ])('%s', (_, parts) => {
    expect(crashOf(parts)).toBe('acme.broken: out of order')
  })

  test('but not by a method that is not reached', () => {
    expect(crashOf({ methods: [silent, { ...manual, when: broken }] })).toBeUndefined()
  })
})

test('two operations under one id do not go together', () => {
  const twice = { ...acme, operations: [install, install] }
  expect(compose([twice])._unsafeUnwrapErr()).toContainEqual({
    kind: 'collision',
    path: 'acme/install',
    found: ['acme'],
  })
})

test('a method of a plugin above is taken first, with steps of its own', () => {
  const above = createKit({ plugin: 'globex', facts: {}, sources: {}, uses: [acme] })
  const sentence = { ja: '文です。', en: 'A sentence.' }
  const globex = above.definePlugin({
    title: sentence,
    version: '2.0.0',
    errors: [],
    rules: [],
    methods: [
      above.defineMethod({
        operation: 'acme/install',
        id: 'globex',
        title: sentence,
        when: (w) => w.is('acme.system', 'desk'),
        steps: [{ id: 'push', actor: 'administrator', do: sentence }],
      }),
    ],
  })
  const operate = (system: 'phone' | 'desk') =>
    createDiagnoser({ plugins: [globex] })
      .operate(install, {
        facts: { 'acme.enrolled': true, 'acme.system': system, 'acme.osVersion': '5' },
        now,
      })
      ._unsafeUnwrap()
  expect(operate('desk')).toMatchObject({
    verdict: 'ready',
    method: 'globex',
    steps: ['acme/install.globex#push'],
    catalog: { acme: '1.0.0', globex: '2.0.0' },
  })
  expect(operate('phone').method).toBe('silent')
})

test('a requirement that is about something else is none', () => {
  const operation = kit.defineOperation({
    id: 'acme/print',
    title: { ja: '印刷', en: 'Print' },
    requirements: [
      {
        id: 'desk-is-licensed',
        only: (w) => w.is('acme.system', 'desk'),
        when: (w) => w.is('acme.licensed', true),
        what: { ja: '文です。', en: 'A sentence.' },
        why: { ja: '文です。', en: 'A sentence.' },
        failed: { ja: '文です。', en: 'A sentence.' },
        fix: { ja: '文です。', en: 'A sentence.' },
        source: ['A-1'],
      },
    ],
    methods: [],
    effects: [],
    source: ['A-1'],
    examples: [] as never,
  })
  const results = (facts: object) =>
    diagnoser
      .operate(operation, { facts, now })
      ._unsafeUnwrap()
      .requirements.map(({ result }) => result)
  expect(results({ 'acme.system': 'phone', 'acme.licensed': false })).toEqual([])
  expect(results({ 'acme.system': 'desk', 'acme.licensed': false })).toEqual(['fail'])
  expect(results({ 'acme.licensed': true })).toEqual(['pass'])
  expect(results({ 'acme.licensed': false })).toEqual(['unknown'])
})
