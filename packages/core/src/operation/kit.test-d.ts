import { expectTypeOf, test } from 'vitest'
import { compose } from '../plugin/compose.ts'
import { acme, install, kit } from './acme.fixture.ts'
import { evaluateOperation } from './evaluate.ts'

const sentence = { ja: '文です。', en: 'A sentence.' } as const
const requirement = {
  id: 'enrolled',
  when: (
    w: Parameters<typeof kit.defineOperation>[0]['requirements'][number]['when'] extends (
      w: infer W,
    ) => unknown
      ? W
      : never,
  ) => w.is('acme.enrolled', true),
  what: sentence,
  why: sentence,
  fix: sentence,
  source: ['A-1'],
} as const
const method = { id: 'only', title: sentence, steps: [{ actor: 'user', do: sentence }] } as const
const examples = [
  { name: 'yes', facts: { 'acme.enrolled': true }, expect: { possible: 'only' } },
  { name: 'no', facts: { 'acme.enrolled': false }, expect: { blocked: ['enrolled'] } },
  { name: 'open', facts: {}, expect: { ask: ['acme.enrolled'] } },
] as const
const [possible, blocked, open] = examples
const common = {
  id: 'o',
  title: sentence,
  requirements: [requirement],
  methods: [method],
  effects: [],
  source: ['A-1'],
  examples,
} as const

test('a sound operation compiles, and its ids are literals down to the answer', () => {
  const operation = kit.defineOperation(common)
  expectTypeOf(operation.id).toEqualTypeOf<'acme/o'>()
  const answer = evaluateOperation(install, compose([acme])._unsafeUnwrap(), { now: '' })._unsafeUnwrap()
  expectTypeOf(answer.method).toEqualTypeOf<'silent' | 'manual' | null>()
  expectTypeOf(answer.requirements[0]).toMatchTypeOf<{ id: 'enrolled' | 'licensed' } | undefined>()
})

test('conditions and texts', () => {
  // @ts-expect-error no such fact
  kit.defineOperation({ ...common, methods: [{ ...method, when: (w) => w.is('acme.enroled', true) }] })
  // @ts-expect-error no such value
  kit.defineOperation({ ...common, methods: [{ ...method, when: (w) => w.is('acme.system', 'car') }] })
  // @ts-expect-error a language is missing
  kit.defineOperation({ ...common, requirements: [{ ...requirement, fix: { ja: '文です。' } }] })
  // @ts-expect-error a slot is no fact
  kit.defineOperation({ ...common, effects: [{ text: { ja: '{x}。', en: '{x}.' } }] })
  // @ts-expect-error a slot is lost in one language
  kit.defineOperation({
    ...common,
    methods: [{ ...method, steps: [{ actor: 'user', do: { ja: '{acme.system}。', en: 'It.' } }] }],
  })
  // @ts-expect-error no such source
  kit.defineOperation({ ...common, requirements: [{ ...requirement, source: ['A-2'] }] })
})

test('examples', () => {
  // @ts-expect-error no example takes the method
  kit.defineOperation({ ...common, examples: [blocked, open] })
  // @ts-expect-error no example fails the requirement
  kit.defineOperation({ ...common, examples: [possible, open] })
  // @ts-expect-error no example asks
  kit.defineOperation({ ...common, examples: [possible, blocked] })
  // @ts-expect-error no such method
  kit.defineOperation({
    ...common,
    examples: [...examples, { name: 'x', facts: {}, expect: { possible: 'never' } }],
  })
  // @ts-expect-error no such requirement
  kit.defineOperation({
    ...common,
    examples: [...examples, { name: 'x', facts: {}, expect: { blocked: ['never'] } }],
  })
  // @ts-expect-error no such fact
  kit.defineOperation({
    ...common,
    examples: [...examples, { name: 'x', facts: {}, expect: { ask: ['never'] } }],
  })
})
