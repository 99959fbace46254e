import { expectTypeOf, test } from 'vitest'
import { acme, kit as acmeKit, install } from '../../test/acme.ts'
import type { When } from '../condition/index.ts'
import { createDiagnoser } from '../diagnoser/index.ts'
import {
  assumed,
  boolean,
  choice,
  computingFrom,
  defineFacts,
  instant,
  type Known,
  nullable,
  number,
  text,
  told,
  toldChoice,
  type ValueOf,
  version,
} from '../fact/index.ts'
import { lifecyclesOn } from '../lifecycle/index.ts'
import { byExclusion } from '../rule/index.ts'
import { createKit } from './index.ts'

const texts = {
  label: { ja: '名前', en: 'name' },
  ask: { ja: '質問', en: 'question' },
  where: { ja: '場所', en: 'place' },
  difficulty: 'console',
} as const
const given = defineFacts('acme', {
  'acme.enrolled': boolean(texts),
  'acme.mode': choice(
    { kiosk: { ja: 'キオスク', en: 'kiosk' }, shared: { ja: '共有', en: 'shared' } },
    texts,
  ),
  'acme.serial': text(texts),
  'acme.osVersion': version(texts),
  'acme.issuedAt': instant(texts),
  'acme.installedAt': nullable(instant(texts)),
})
const { computed, orComputed } = computingFrom(given)
const facts = {
  ...given,
  'acme.deadline': computed({
    type: 'instant',
    label: texts.label,
    from: ['acme.issuedAt'],
    compute: (known) => known['acme.issuedAt'],
  }),
}
const sources = { 'A-1': { title: texts.label, checkedOn: '2026-01-01' } }
const kit = createKit({ plugin: 'acme', facts, sources })
const { defineError, defineRule } = kit
const errorInput = {
  id: 'acme/refused',
  platforms: ['ios'],
  stage: 'install',
  summary: { ja: '拒否。', en: 'Refused.' },
  messages: [],
  source: ['A-1'],
} as const
const refused = defineError(errorInput)

const sentence = { ja: '文。', en: 'Sentence.' }
const remedy = [{ id: 'mend', actor: 'user', do: sentence }] as const
const examples = [
  { name: 'yes', facts: { 'acme.enrolled': true }, expect: 'confirmed' },
  { name: 'no', facts: { 'acme.enrolled': false }, expect: 'ruled-out' },
  { name: 'open', facts: {}, expect: { ask: ['acme.enrolled'] } },
] as const
const rule = {
  id: 'acme/r',
  what: sentence,
  why: sentence,
  remedy,
  source: ['A-1'],
  examples,
} as const

test('a sound rule compiles, and its id is a literal', () => {
  const sound = defineRule({
    ...rule,
    when: (w) =>
      w.all(
        w.is('acme.enrolled', true),
        w.oneOf('acme.mode', ['kiosk']),
        w.atLeast('acme.osVersion', '15.1'),
        w.present('acme.installedAt', (w) => w.after('acme.installedAt', 'acme.deadline')),
        w.before('acme.issuedAt', 'now'),
      ),
    evidence: { ja: '{acme.issuedAt}。', en: '{acme.issuedAt}.' },
  })
  expectTypeOf(sound.id).toEqualTypeOf<'acme/r'>()
})

test('texts', () => {
  const when = (w: When<typeof given>) => w.is('acme.enrolled', true)
  defineRule({ ...rule, when })
  // @ts-expect-error a language is missing
  defineRule({ ...rule, when, what: { ja: '文。' } })
  // @ts-expect-error a slot is lost in one language
  defineRule({ ...rule, when, why: { ja: '{acme.serial}。', en: 'Nothing.' } })
  // @ts-expect-error a slot is lost in the other language
  defineRule({ ...rule, when, why: { ja: '無し。', en: '{acme.serial}.' } })
  // @ts-expect-error a slot is no fact
  defineRule({ ...rule, when, why: { ja: '{acme.nothing}。', en: '{acme.nothing}.' } })
  defineRule({
    ...rule,
    when,
    // @ts-expect-error a slot is no fact, in a step
    remedy: [{ id: 'x', actor: 'user', do: { ja: '{acme.nothing}。', en: '{acme.nothing}.' } }],
  })
})

test('conditions', () => {
  // @ts-expect-error no such fact
  defineRule({ ...rule, when: (w) => w.is('acme.enroled', true) })
  // @ts-expect-error no such value
  defineRule({ ...rule, when: (w) => w.is('acme.mode', 'single-app') })
  // @ts-expect-error no such value in a list
  defineRule({ ...rule, when: (w) => w.oneOf('acme.mode', ['kiosk', 'single-app']) })
  // @ts-expect-error null of a fact that cannot be absent
  defineRule({ ...rule, when: (w) => w.is('acme.mode', null) })
  // @ts-expect-error a text has no order
  defineRule({ ...rule, when: (w) => w.atLeast('acme.serial', '15') })
  // @ts-expect-error a version is not compared with a word
  defineRule({ ...rule, when: (w) => w.atLeast('acme.osVersion', 'Sequoia') })
  // @ts-expect-error facts of different types
  defineRule({ ...rule, when: (w) => w.same('acme.serial', 'acme.issuedAt') })
  // @ts-expect-error a text is no instant
  defineRule({ ...rule, when: (w) => w.before('acme.issuedAt', 'acme.serial') })
  // @ts-expect-error a fact that may be absent has no order
  defineRule({ ...rule, when: (w) => w.before('acme.installedAt', 'acme.issuedAt') })
  // @ts-expect-error a fact that is always there is not narrowed
  defineRule({ ...rule, when: (w) => w.present('acme.issuedAt') })
})

test('references', () => {
  // @ts-expect-error the id is that of another plugin
  defineRule({ ...rule, id: 'globex/r', when: (w) => w.is('acme.enrolled', true) })
  // @ts-expect-error the id names no plugin
  defineRule({ ...rule, id: 'r', when: (w) => w.is('acme.enrolled', true) })
  // @ts-expect-error the id is that of another plugin
  defineError({ ...errorInput, id: 'globex/refused' })
  // @ts-expect-error no such source
  defineError({ ...errorInput, source: ['A-2'] })
  // @ts-expect-error no such source
  defineRule({ ...rule, source: ['A-2'], when: (w) => w.is('acme.enrolled', true) })
  // @ts-expect-error a rule without a source
  defineRule({ ...rule, source: [], when: (w) => w.is('acme.enrolled', true) })
})

test('examples', () => {
  const [confirmed, ruledOut, open] = examples
  // @ts-expect-error the rule can be unknown, so an example must ask
  defineRule({ ...rule, when: (w) => w.is('acme.enrolled', true), examples: [confirmed, ruledOut] })
  // @ts-expect-error no example is confirmed
  defineRule({ ...rule, when: (w) => w.is('acme.enrolled', true), examples: [ruledOut, open] })
  // @ts-expect-error no example is ruled out
  defineRule({ ...rule, when: (w) => w.is('acme.enrolled', true), examples: [confirmed, open] })
  defineRule({
    ...rule,
    when: (w) => w.is('acme.enrolled', true),
    // @ts-expect-error a wrong fact in an example
    examples: [...examples, { name: 'x', facts: { 'acme.enroled': true }, expect: 'confirmed' }],
  })
  defineRule({
    ...rule,
    when: (w) => w.is('acme.enrolled', true),
    // @ts-expect-error a wrong value in an example
    examples: [...examples, { name: 'x', facts: { 'acme.mode': 'single-app' }, expect: 'confirmed' }],
  })
  defineRule({
    ...rule,
    when: (w) => w.any(w.is('acme.enrolled', true), w.unprovable()),
    // a cause that cannot be ruled out needs no example of it
    examples: [confirmed, { name: 'open', facts: { 'acme.enrolled': false }, expect: { ask: [] } }],
  })
})

test('computed facts', () => {
  const input = { type: 'boolean', label: texts.label, from: ['acme.issuedAt'] } as const
  // @ts-expect-error reads a fact that it does not declare
  computed({ ...input, compute: (known) => known['acme.enrolled'] })
  // @ts-expect-error gives a value of another type
  computed({ ...input, compute: (known) => known['acme.issuedAt'] })
  // @ts-expect-error needs a fact that there is not
  computed({ ...input, from: ['acme.isuedAt'], compute: () => true })
  // @ts-expect-error takes a fact into account that there is not
  computed({ ...input, with: ['acme.isuedAt'], compute: () => true })
  const withSerial = computed({
    ...input,
    type: 'text',
    with: ['acme.serial'],
    compute: (known) => {
      expectTypeOf(known['acme.issuedAt']).toEqualTypeOf<string>()
      expectTypeOf(known['acme.serial']).toEqualTypeOf<string | undefined>()
      return known['acme.serial'] ?? null
    },
  })
  expectTypeOf<ValueOf<typeof withSerial>>().toEqualTypeOf<string | null>()
  // @ts-expect-error gives a value of another type than the fact that is given or else computed
  orComputed(boolean(texts), { from: ['acme.issuedAt'], compute: (known) => known['acme.issuedAt'] })
  // @ts-expect-error assumes a value of another type
  assumed('five', number(texts))
})

test('what can be given', () => {
  const more = {
    ...facts,
    'acme.renewed': orComputed(boolean(texts), { from: ['acme.issuedAt'], compute: () => true }),
    'acme.topic': told('text', texts.label),
    'acme.file': toldChoice({ certificate: texts.label, request: texts.label }, texts.label),
    'acme.grace': assumed(5, number(texts)),
  }
  const known: Known<typeof more> = {
    'acme.renewed': true,
    'acme.topic': 'x',
    'acme.file': 'request',
    'acme.grace': 7,
    'acme.installedAt': null,
  }
  void known
  // @ts-expect-error a computed fact
  const computedOne: Known<typeof more> = { 'acme.deadline': '2025-01-01' }
  // @ts-expect-error no such value of what only files tell
  const letter: Known<typeof more> = { 'acme.file': 'letter' }
  void [computedOne, letter]
  defineRule({
    ...rule,
    when: (w) => w.is('acme.enrolled', true),
    // @ts-expect-error a computed fact in an example
    examples: [...examples, { name: 'x', facts: { 'acme.deadline': '2025-01-01' }, expect: 'confirmed' }],
  })
})

test('causes', () => {
  const one = defineRule({ ...rule, when: (w) => w.is('acme.enrolled', true) })
  const parts = { title: texts.label, version: '1.0.0', errors: [refused], rules: [one] } as const
  const below = kit.definePlugin({ ...parts, causes: { 'acme/refused': ['acme/r'] } })
  kit.definePlugin({ ...parts, causes: { 'acme/refused': { inOrder: [byExclusion('acme/r')] } } })
  // @ts-expect-error no such error
  kit.definePlugin({ ...parts, causes: { 'acme/denied': ['acme/r'] } })
  // @ts-expect-error no such rule
  kit.definePlugin({ ...parts, causes: { 'acme/refused': ['acme/s'] } })
  // @ts-expect-error no such rule, in order
  kit.definePlugin({ ...parts, causes: { 'acme/refused': { inOrder: ['acme/s'] } } })
  // @ts-expect-error no such rule, by exclusion
  kit.definePlugin({ ...parts, causes: { 'acme/refused': [byExclusion('acme/s')] } })
  const above = createKit({ plugin: 'globex', facts: {}, sources, uses: [below] })
  const empty = { title: texts.label, version: '1.0.0', errors: [], rules: [] } as const
  above.definePlugin({ ...empty, causes: { 'acme/refused': ['acme/r'] } })
  // @ts-expect-error no such rule of a plugin that it uses
  above.definePlugin({ ...empty, causes: { 'acme/refused': ['acme/s'] } })
  // @ts-expect-error an error that bears the name of another plugin
  above.definePlugin({ ...empty, errors: [refused] })
  // @ts-expect-error a rule that bears the name of another plugin
  above.definePlugin({ ...empty, rules: [one] })
})

test('lifecycles', () => {
  const lease = lifecyclesOn(given).defineLifecycle({
    id: 'acme/lease',
    label: texts.label,
    timeZone: 'Asia/Tokyo',
    source: ['A-1'],
    events: { issued: { fact: 'acme.issuedAt', label: texts.label } },
    deadlines: {
      end: {
        fact: 'acme.leaseEndsAt',
        label: texts.label,
        earliest: { issue: { label: texts.label, from: 'issued', calendarDays: 7 } },
      },
    },
  })
  const leasing = createKit({ plugin: 'acme', facts: given, sources, lifecycles: [lease] })
  leasing.defineRule({ ...rule, when: (w) => w.after('now', 'acme.leaseEndsAt') })
  // @ts-expect-error the facts of a lifecycle are those of the kits that have it
  defineRule({ ...rule, when: (w) => w.after('now', 'acme.leaseEndsAt') })
  const [confirmed, ruledOut] = examples
  leasing.defineRule({
    ...rule,
    when: (w) => w.is('acme.leaseEndsAtState', 'passed'),
    // @ts-expect-error a fact of a lifecycle cannot be given
    examples: [confirmed, ruledOut, { name: 'x', facts: { 'acme.leaseEndsAt': '' }, expect: { ask: [] } }],
  })
  // @ts-expect-error cites a source that the plugin has not
  createKit({ plugin: 'acme', facts: given, sources: {}, lifecycles: [lease] })
})

const steps = [{ id: 'mend', actor: 'user', do: sentence }] as const
const method = { id: 'only', title: sentence, steps } as const
const words = { what: sentence, failed: sentence, why: sentence, fix: sentence, source: ['A-1'] } as const
const enrolled = acmeKit.defineRequirement({
  id: 'enrolled',
  when: (w) => w.is('acme.enrolled', true),
  ...words,
})
const ready = { name: 'yes', facts: { 'acme.enrolled': true }, expect: { ready: 'only' } } as const
const blocked = { name: 'no', facts: { 'acme.enrolled': false }, expect: { blocked: ['enrolled'] } } as const
const open = { name: 'open', facts: {}, expect: { ask: ['acme.enrolled'] } } as const
const all = [ready, blocked, open] as const
const operation = {
  id: 'acme/o',
  title: sentence,
  requirements: [enrolled],
  methods: [method],
  effects: [],
  source: ['A-1'],
  examples: all,
} as const

test('a sound operation compiles, and its ids are literals down to the answer', () => {
  expectTypeOf(acmeKit.defineOperation(operation).id).toEqualTypeOf<'acme/o'>()
  const answer = createDiagnoser({ plugins: [acme] })
    .operate(install, { now: '' })
    ._unsafeUnwrap()
  // A plugin above may add a method.
  expectTypeOf(answer.method).toEqualTypeOf<'silent' | 'manual' | (string & {}) | null>()
  expectTypeOf(answer.requirements[0]?.id).toEqualTypeOf<'enrolled' | 'licensed' | undefined>()
})

test('conditions of operations', () => {
  // @ts-expect-error no such fact
  acmeKit.defineOperation({ ...operation, methods: [{ ...method, when: (w) => w.is('acme.enroled', true) }] })
  // @ts-expect-error no such value
  acmeKit.defineOperation({ ...operation, methods: [{ ...method, when: (w) => w.is('acme.system', 'car') }] })
})

test('texts and sources of operations', () => {
  acmeKit.defineRequirement({
    ...words,
    id: 'x',
    when: (w) => w.is('acme.odd', true),
    // @ts-expect-error a language is missing
    fix: { ja: '文です。' },
  })
  // @ts-expect-error a slot is no fact
  acmeKit.defineOperation({ ...operation, effects: [{ id: 'x', text: { ja: '{x}。', en: '{x}.' } }] })
  // @ts-expect-error a slot is lost in one language
  acmeKit.defineSteps([{ id: 'x', actor: 'user', do: { ja: '{acme.system}。', en: 'It.' } }])
  // @ts-expect-error no such source
  acmeKit.defineRequirement({ id: 'x', when: (w) => w.is('acme.odd', true), ...words, source: ['A-2'] })
})

test('examples of operations', () => {
  const fails = { name: 'x', facts: {}, expect: { blocked: ['never'] } } as const
  const takes = { name: 'x', facts: {}, expect: { ready: 'never' } } as const
  const asks = { name: 'x', facts: {}, expect: { ask: ['never'] } } as const
  // @ts-expect-error no example takes the method
  acmeKit.defineOperation({ ...operation, examples: [blocked, open] })
  // @ts-expect-error no example fails the requirement
  acmeKit.defineOperation({ ...operation, examples: [ready, open] })
  // @ts-expect-error no example asks
  acmeKit.defineOperation({ ...operation, examples: [ready, blocked] })
  // @ts-expect-error no such method
  acmeKit.defineOperation({ ...operation, examples: [...all, takes] })
  // @ts-expect-error no such requirement
  acmeKit.defineOperation({ ...operation, examples: [...all, fails] })
  // @ts-expect-error no such fact
  acmeKit.defineOperation({ ...operation, examples: [...all, asks] })
})
