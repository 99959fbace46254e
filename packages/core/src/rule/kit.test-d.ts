import { expectTypeOf, test } from 'vitest'
import { createErrorKit } from '../catalog/kit.ts'
import type { When } from '../condition/index.ts'
import { createDerive } from '../fact/derived.ts'
import { boolean, choice, defineFacts, instant, nullable, text, version } from '../fact/index.ts'
import { createRuleKit } from './kit.ts'

const texts = {
  label: { ja: '名前', en: 'name' },
  ask: { ja: '質問', en: 'question' },
  where: { ja: '場所', en: 'place' },
  difficulty: 'console',
} as const
const facts = defineFacts('acme', {
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
const derived = {
  'acme.deadline': createDerive(facts)({
    type: 'instant',
    label: texts.label,
    from: ['acme.issuedAt'],
    derive: (known) => known['acme.issuedAt'],
  }),
}
const sources = { 'A-1': {} }
const { defineError } = createErrorKit({ plugin: 'acme', sources })
const errors = [
  defineError({
    id: 'refused',
    platforms: ['ios'],
    stage: 'install',
    summary: { ja: '拒否。', en: 'Refused.' },
    messages: [],
    source: ['A-1'],
  }),
] as const
const { defineRule } = createRuleKit({ plugin: 'acme', facts, derived, errors, sources })

const sentence = { ja: '文。', en: 'Sentence.' }
const remedy = [{ actor: 'user', do: sentence }] as const
const examples = [
  { name: 'yes', facts: { 'acme.enrolled': true }, expect: 'confirmed' },
  { name: 'no', facts: { 'acme.enrolled': false }, expect: 'ruled-out' },
  { name: 'open', facts: {}, expect: { ask: ['acme.enrolled'] } },
] as const
const common = {
  id: 'r',
  explains: ['refused'],
  what: sentence,
  why: sentence,
  remedy,
  source: ['A-1'],
  examples,
} as const

test('a sound rule compiles, and its id is a literal', () => {
  const rule = defineRule({
    ...common,
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
  expectTypeOf(rule.id).toEqualTypeOf<'acme/r'>()
})

test('texts', () => {
  const when = (w: When<typeof facts>) => w.is('acme.enrolled', true)
  defineRule({ ...common, when })
  // @ts-expect-error a language is missing
  defineRule({ ...common, when, what: { ja: '文。' } })
  // @ts-expect-error a slot is lost in one language
  defineRule({ ...common, when, why: { ja: '{acme.serial}。', en: 'Nothing.' } })
  // @ts-expect-error a slot is lost in the other language
  defineRule({ ...common, when, why: { ja: '無し。', en: '{acme.serial}.' } })
  // @ts-expect-error a slot is no fact
  defineRule({ ...common, when, why: { ja: '{acme.nothing}。', en: '{acme.nothing}.' } })
  defineRule({
    ...common,
    when,
    // @ts-expect-error a slot is no fact, in a step
    remedy: [{ actor: 'user', do: { ja: '{acme.nothing}。', en: '{acme.nothing}.' } }],
  })
})

test('conditions', () => {
  // @ts-expect-error no such fact
  defineRule({ ...common, when: (w) => w.is('acme.enroled', true) })
  // @ts-expect-error no such value
  defineRule({ ...common, when: (w) => w.is('acme.mode', 'single-app') })
  // @ts-expect-error no such value in a list
  defineRule({ ...common, when: (w) => w.oneOf('acme.mode', ['kiosk', 'single-app']) })
  // @ts-expect-error null of a fact that cannot be absent
  defineRule({ ...common, when: (w) => w.is('acme.mode', null) })
  // @ts-expect-error a text has no order
  defineRule({ ...common, when: (w) => w.atLeast('acme.serial', '15') })
  // @ts-expect-error a version is not compared with a word
  defineRule({ ...common, when: (w) => w.atLeast('acme.osVersion', 'Sequoia') })
  // @ts-expect-error facts of different types
  defineRule({ ...common, when: (w) => w.same('acme.serial', 'acme.issuedAt') })
  // @ts-expect-error a text is no instant
  defineRule({ ...common, when: (w) => w.before('acme.issuedAt', 'acme.serial') })
  // @ts-expect-error a fact that may be absent has no order
  defineRule({ ...common, when: (w) => w.before('acme.installedAt', 'acme.issuedAt') })
  // @ts-expect-error a fact that is always there is not narrowed
  defineRule({ ...common, when: (w) => w.present('acme.issuedAt') })
})

test('references', () => {
  // @ts-expect-error no such error
  defineRule({ ...common, explains: ['denied'], when: (w) => w.is('acme.enrolled', true) })
  // @ts-expect-error no such source
  defineRule({ ...common, source: ['A-2'], when: (w) => w.is('acme.enrolled', true) })
  // @ts-expect-error a rule without a source
  defineRule({ ...common, source: [], when: (w) => w.is('acme.enrolled', true) })
})

test('examples', () => {
  const [confirmed, ruledOut, open] = examples
  // @ts-expect-error the rule can be unknown, so an example must ask
  defineRule({ ...common, when: (w) => w.is('acme.enrolled', true), examples: [confirmed, ruledOut] })
  // @ts-expect-error no example is confirmed
  defineRule({ ...common, when: (w) => w.is('acme.enrolled', true), examples: [ruledOut, open] })
  // @ts-expect-error no example is ruled out
  defineRule({ ...common, when: (w) => w.is('acme.enrolled', true), examples: [confirmed, open] })
  defineRule({
    ...common,
    when: (w) => w.is('acme.enrolled', true),
    // @ts-expect-error a wrong fact in an example
    examples: [...examples, { name: 'x', facts: { 'acme.enroled': true }, expect: 'confirmed' }],
  })
  defineRule({
    ...common,
    when: (w) => w.is('acme.enrolled', true),
    // @ts-expect-error a wrong value in an example
    examples: [...examples, { name: 'x', facts: { 'acme.mode': 'single-app' }, expect: 'confirmed' }],
  })
  defineRule({
    ...common,
    when: (w) => w.any(w.is('acme.enrolled', true), w.unprovable()),
    // a cause that cannot be ruled out needs no example of it
    examples: [confirmed, { name: 'open', facts: { 'acme.enrolled': false }, expect: { ask: [] } }],
  })
})

test('derived facts', () => {
  createDerive(facts)({
    type: 'boolean',
    label: texts.label,
    from: ['acme.issuedAt'],
    // @ts-expect-error reads a fact that it does not declare
    derive: (known) => known['acme.enrolled'],
  })
  createDerive(facts)({
    type: 'boolean',
    label: texts.label,
    from: ['acme.issuedAt'],
    // @ts-expect-error gives a value of another type
    derive: (known) => known['acme.issuedAt'],
  })
})
