import { boolean, createDiagnoser, createKit, defineFacts } from '@shindan/core'

export const ruleCount = 5000

const codeOf = (i) => `E${10_000 + i}`
const numbers = Array.from({ length: ruleCount }, (_, i) => i)

/** Who is given the rules "code E… and the flag is set": each builds a function that tells the rules that hold. */
export const contestants = {
  shindan: () => {
    const diagnoser = createDiagnoser({ plugins: [synthetic()] })
    const now = '2025-01-10T09:00:00Z'
    return (i, flag) =>
      diagnoser
        .diagnose({ code: codeOf(i), facts: { 'bench.flag': flag }, now })
        ._unsafeUnwrap()
        .findings.flatMap(({ rule, verdict }) =>
          verdict === 'confirmed' ? [Number(rule.slice('bench/rule-'.length))] : [],
        )
  },
  'json-rules-engine': async () => {
    const { Engine } = await import('json-rules-engine')
    const engine = new Engine(
      numbers.map((i) => ({
        conditions: {
          all: [
            { fact: 'code', operator: 'equal', value: codeOf(i) },
            { fact: 'flag', operator: 'equal', value: true },
          ],
        },
        event: { type: 'rule', params: { i } },
      })),
    )
    return async (i, flag) =>
      (await engine.run({ code: codeOf(i), flag })).events.map(({ params }) => params.i)
  },
  'json-logic-js': async () => {
    const { default: logic } = await import('json-logic-js')
    const rules = numbers.map((i) => ({
      and: [{ '===': [{ var: 'code' }, codeOf(i)] }, { '===': [{ var: 'flag' }, true] }],
    }))
    return (i, flag) => numbers.filter((n) => logic.apply(rules[n], { code: codeOf(i), flag }))
  },
}

/** Some answers, to see that all contestants mean the same. */
export function answersOf(fired) {
  return Promise.all([0, 1234, ruleCount - 1].flatMap((i) => [fired(i, true), fired(i, false)]))
}

function synthetic() {
  const text = { ja: '合成した文です。', en: 'A synthetic text.' }
  const sources = { bench: { title: text, checkedOn: '2026-11-01' } }
  const facts = defineFacts('bench', {
    'bench.flag': boolean({ label: text, ask: text, where: text, difficulty: 'on-screen' }),
  })
  const kit = createKit({ plugin: 'bench', facts, sources })
  const errors = numbers.map((i) =>
    kit.defineError({
      id: `bench/error-${i}`,
      code: codeOf(i),
      platforms: ['ios'],
      stage: 'sync',
      summary: text,
      messages: [],
      source: ['bench'],
    }),
  )
  const rules = numbers.map((i) =>
    kit.defineRule({
      id: `bench/rule-${i}`,
      when: (w) => w.is('bench.flag', true),
      what: text,
      why: text,
      remedy: [{ id: 'mend', actor: 'user', do: text }],
      source: ['bench'],
      examples: [],
    }),
  )
  const causes = Object.fromEntries(numbers.map((i) => [`bench/error-${i}`, [`bench/rule-${i}`]]))
  return kit.definePlugin({ title: text, version: '1.0.0', errors, rules, causes })
}
