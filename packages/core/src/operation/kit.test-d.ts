import { expectTypeOf, test } from 'vitest'
import { compose } from '../plugin/compose.ts'
import { acme, install, kit } from './acme.fixture.ts'
import { evaluateOperation } from './evaluate.ts'

const sentence = { ja: '文です。', en: 'A sentence.' } as const
const steps = [{ actor: 'user', do: sentence }] as const
const method = { id: 'only', title: sentence, steps } as const
const texts = { what: sentence, why: sentence, fix: sentence, source: ['A-1'] } as const
const enrolled = kit.defineRequirement({ id: 'enrolled', when: (w) => w.is('acme.enrolled', true), ...texts })
const possible = { name: 'yes', facts: { 'acme.enrolled': true }, expect: { possible: 'only' } } as const
const blocked = { name: 'no', facts: { 'acme.enrolled': false }, expect: { blocked: ['enrolled'] } } as const
const open = { name: 'open', facts: {}, expect: { ask: ['acme.enrolled'] } } as const
const examples = [possible, blocked, open] as const
const common = {
  id: 'o',
  title: sentence,
  requirements: [enrolled],
  methods: [method],
  effects: [],
  source: ['A-1'],
  examples,
} as const

test('a sound operation compiles, and its ids are literals down to the answer', () => {
  expectTypeOf(kit.defineOperation(common).id).toEqualTypeOf<'acme/o'>()
  const answer = evaluateOperation(install, compose([acme])._unsafeUnwrap(), { now: '' })._unsafeUnwrap()
  expectTypeOf(answer.method).toEqualTypeOf<'silent' | 'manual' | null>()
  expectTypeOf(answer.requirements[0]?.id).toEqualTypeOf<'enrolled' | 'licensed' | undefined>()
})

test('conditions', () => {
  // @ts-expect-error no such fact
  kit.defineOperation({ ...common, methods: [{ ...method, when: (w) => w.is('acme.enroled', true) }] })
  // @ts-expect-error no such value
  kit.defineOperation({ ...common, methods: [{ ...method, when: (w) => w.is('acme.system', 'car') }] })
})

test('texts and sources', () => {
  // @ts-expect-error a language is missing
  kit.defineRequirement({ id: 'x', when: (w) => w.is('acme.odd', true), ...texts, fix: { ja: '文です。' } })
  // @ts-expect-error a slot is no fact
  kit.defineOperation({ ...common, effects: [{ text: { ja: '{x}。', en: '{x}.' } }] })
  // @ts-expect-error a slot is lost in one language
  kit.defineSteps([{ actor: 'user', do: { ja: '{acme.system}。', en: 'It.' } }])
  // @ts-expect-error no such source
  kit.defineRequirement({ id: 'x', when: (w) => w.is('acme.odd', true), ...texts, source: ['A-2'] })
})

test('examples', () => {
  const fails = { name: 'x', facts: {}, expect: { blocked: ['never'] } } as const
  const takes = { name: 'x', facts: {}, expect: { possible: 'never' } } as const
  const asks = { name: 'x', facts: {}, expect: { ask: ['never'] } } as const
  // @ts-expect-error no example takes the method
  kit.defineOperation({ ...common, examples: [blocked, open] })
  // @ts-expect-error no example fails the requirement
  kit.defineOperation({ ...common, examples: [possible, open] })
  // @ts-expect-error no example asks
  kit.defineOperation({ ...common, examples: [possible, blocked] })
  // @ts-expect-error no such method
  kit.defineOperation({ ...common, examples: [...examples, takes] })
  // @ts-expect-error no such requirement
  kit.defineOperation({ ...common, examples: [...examples, fails] })
  // @ts-expect-error no such fact
  kit.defineOperation({ ...common, examples: [...examples, asks] })
})
