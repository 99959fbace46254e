import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compose } from '../plugin/compose.ts'
import { definePlugin } from '../plugin/plugin.ts'
import { acme, derived, facts, install, kit, sources } from './acme.fixture.ts'
import { evaluateOperation } from './evaluate.ts'

const composition = compose([acme])._unsafeUnwrap()
const now = '2025-01-06T09:00:00+09:00'
const ask = (known: object, more: object = {}) =>
  evaluateOperation(install, composition, { facts: { ...known }, now, ...more })._unsafeUnwrap()

test('the first method that holds is taken, with its steps that apply', () => {
  const answer = ask({
    'acme.enrolled': true,
    'acme.system': 'phone',
    'acme.osVersion': '5.0',
    'acme.licensed': true,
  })
  expect(answer).toMatchObject({
    verdict: 'possible',
    method: 'silent',
    steps: [0],
    effects: [0],
    notes: [0],
  })
  expect(answer.values).toEqual({ 'acme.osVersion': '5.0' })
})

test('no method is taken behind one that is still open', () => {
  const answer = ask({ 'acme.enrolled': true, 'acme.system': 'phone' })
  expect(answer).toMatchObject({ verdict: 'undecided', method: null, steps: [] })
  expect(answer.questions).toEqual([{ fact: 'acme.osVersion', settles: ['silent'] }])
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
    verdict: 'yes',
    fact: 'acme.enrolled',
    actual: true,
    expected: true,
  })
})

test('every problem of the input is told at once', () => {
  const problems = evaluateOperation(install, composition, {
    facts: { 'acme.enroled': true, 'acme.osVersion': 'x' },
    now: 'soon',
  })
  expect(problems._unsafeUnwrapErr().map(({ path }) => path)).toEqual([
    'now',
    'acme.enroled',
    'acme.osVersion',
  ])
})

test('possible if, and only if, every listed requirement passes and there is a method; plain JSON throughout', () => {
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
      expect(answer.verdict === 'possible').toBe(passes && answer.method !== null)
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
      if (method !== null && full.verdict === 'possible') expect(full.method).toBe(method)
    }),
  )
})

test('a fact that cannot be computed is named and leaves its requirement open', () => {
  const fragile = kit.defineOperation({
    id: 'fragile',
    title: { ja: '壊れ物', en: 'Fragile' },
    requirements: [
      {
        id: 'whole',
        when: (w) => w.is('acme.broken', false),
        what: { ja: '文です。', en: 'A sentence.' },
        why: { ja: '文です。', en: 'A sentence.' },
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
  const plugin = definePlugin({
    name: 'acme',
    title: acme.title,
    facts,
    derived,
    sources,
    errors: [],
    rules: [],
    operations: [fragile],
  })
  const answer = evaluateOperation(fragile, compose([plugin])._unsafeUnwrap(), {
    facts: { 'acme.odd': true },
    now,
  })
  expect(answer._unsafeUnwrap()).toMatchObject({
    verdict: 'undecided',
    requirements: [{ id: 'whole', result: 'unknown', crashed: 'out of order' }],
  })
})

test('two operations under one id do not go together', () => {
  const twice = definePlugin({
    name: 'acme',
    title: acme.title,
    facts,
    derived,
    sources,
    errors: [],
    rules: [],
    operations: [install, install],
  })
  expect(compose([twice])._unsafeUnwrapErr()).toContainEqual({
    kind: 'collision',
    path: 'acme/install',
    found: ['acme'],
  })
})
