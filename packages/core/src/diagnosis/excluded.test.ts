import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Condition } from '../condition/index.ts'
import { createDiagnoser } from '../diagnoser/index.ts'
import { boolean, computingFrom, defineFacts } from '../fact/index.ts'
import { createKit } from '../plugin/index.ts'

const texts = {
  label: { ja: '名前', en: 'name' },
  ask: { ja: '質問', en: 'question' },
  where: { ja: '場所', en: 'place' },
  difficulty: 'console',
} as const
const told = defineFacts('acme', {
  'acme.a': boolean(texts),
  'acme.b': boolean(texts),
  'acme.c': boolean(texts),
  'acme.d': boolean(texts),
})
const facts = {
  ...told,
  'acme.same': computingFrom(told).computed({
    type: 'boolean',
    label: texts.label,
    from: ['acme.a', 'acme.b'],
    compute: (of) => of['acme.a'] === of['acme.b'],
  }),
}
const sentence = { ja: '文です。', en: 'A sentence.' }
const sources = { s: { title: sentence, checkedOn: '2026-01-01' } }
const { defineError, definePlugin } = createKit({ plugin: 'acme', facts, sources })
const stopped = defineError({
  id: 'acme/stopped',
  code: 'ACM_1',
  platforms: [],
  stage: 'install',
  summary: sentence,
  messages: [],
  source: ['s'],
})

type Answers = { readonly [fact: string]: boolean }

/** A function that diagnoses answers where this is the one condition of the one cause. */
function diagnosing(when: Condition) {
  const rule = { id: 'acme/one', severity: 'error', when, what: sentence, why: sentence, source: ['s'] }
  const remedy = [{ id: 'acme/one#mend', actor: 'user', do: sentence, destructive: false }]
  const plugin = definePlugin({
    title: sentence,
    version: '1.0.0',
    errors: [stopped],
    rules: [{ ...rule, remedy, examples: [] } as never],
    causes: { 'acme/stopped': ['acme/one'] } as never,
  })
  const { diagnose } = createDiagnoser({ plugins: [plugin] })
  return (answers: Answers) =>
    diagnose({ text: 'ACM_1', now: '2026-01-06T00:00:00Z', facts: answers } as never)._unsafeUnwrap()
}

const ids = ['acme.a', 'acme.b', 'acme.c', 'acme.d'] as const
const { when } = fc.letrec<{ when: Condition }>((tie) => ({
  when: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ op: fc.constant('is'), fact: fc.constantFrom(...ids, 'acme.same'), value: fc.boolean() }),
    fc.record({
      op: fc.constantFrom('all', 'any'),
      of: fc.array(tie('when'), { minLength: 2, maxLength: 3 }),
    }),
  ) as fc.Arbitrary<Condition>,
}))

test('without any one answer that is named alone, or without all that are named together, the cause is open', () => {
  const answered = fc.record(Object.fromEntries(ids.map((id) => [id, fc.boolean()])))
  fc.assert(
    fc.property(when, answered, (condition, answers) => {
      const diagnose = diagnosing(condition)
      const [excluded] = diagnose(answers).excluded as readonly {
        readonly by: readonly string[]
        readonly together?: true
      }[]
      if (!excluded) return
      const { by, together } = excluded
      const isOpenWithout = (left: readonly string[]) => {
        const others = Object.entries(answers).filter(([id]) => !left.includes(id))
        return diagnose(Object.fromEntries(others)).findings[0]?.verdict !== 'ruled-out'
      }
      expect(by).not.toEqual([])
      expect(isOpenWithout(by)).toBe(true)
      for (const one of by) {
        expect(isOpenWithout([one])).toBe(together !== true)
        if (together) expect(isOpenWithout(by.filter((other) => other !== one))).toBe(false)
      }
    }),
  )
})
