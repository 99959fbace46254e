/**
 * Which rules hold: five rules for each error code, each with two conditions beside it, at 50, 500 and 5,000 rules. A
 * code and two facts are given, of which each is missing in two questions of five: right is who names the rules that
 * surely hold, and none that the missing facts leave open.
 */
import {
  boolean,
  compose,
  createDiagnoser,
  createKit,
  createRecogniser,
  decide,
  defineFacts,
  number,
  rulesOf as rulesAmong,
} from '@shindan/core'
import { race, report } from './harness.mjs'

const perCode = 5
const withinFive = [{ of: 'ratio', most: 5 }]

const tables = []
for (const count of [50, 500, 5000]) {
  const rules = rulesOf(count)
  const inputs = questions(count / perCode)
  const holding = new Map(inputs.map((input) => [input, expected(rules, input)]))
  tables.push(
    await race({
      title: `${count.toLocaleString('en')} rules over ${(count / perCode).toLocaleString('en')} codes`,
      baseline: 'an index by hand',
      contestants: contestants(rules),
      inputs,
      isRight: (answer, input) => String([...answer].sort((a, b) => a - b)) === String(holding.get(input)),
      ...(count === 5000 && { targets: { shindan: withinFive, 'shindan, judging alone': withinFive } }),
    }),
  )
}
report({
  title: 'Rules',
  about:
    'One question: a code and up to two facts in, the rules that hold out. shindan answers with the whole diagnosis: it checks the input, judges in three values, ranks, and says what to ask next; judging alone, it looks the code up and decides the conditions of its causes. The index by hand looks the code up in a Map and compares two values; in three values it lists besides what is open and which facts are missing. The other engines only name the rules that hold.',
  tables,
})

function rulesOf(count) {
  return Array.from({ length: count }, (_, id) => {
    const step = id % perCode
    return { id, code: `E${10_000 + Math.floor(id / perCode)}`, flag: step % 2 === 0, below: 10 * (step + 1) }
  })
}

/** The same pseudo-random questions for everybody; a fact that is missing is not there. */
function questions(codes) {
  let seed = 1
  const next = () => {
    seed = (seed * 48271) % 2147483647
    return seed / 2147483647
  }
  return Array.from({ length: 200 }, () => {
    const [code, flag, days] = [next(), next(), next()]
    return {
      code: `E${10_000 + Math.floor(code * codes)}`,
      ...(next() > 0.4 && { flag: flag > 0.5 }),
      ...(next() > 0.4 && { days: Math.floor(days * 60) }),
    }
  })
}

function expected(rules, { code, flag, days }) {
  return rules
    .filter((rule) => rule.code === code && rule.flag === flag && days !== undefined && days < rule.below)
    .map(({ id }) => id)
}

function contestants(rules) {
  return {
    shindan: () => {
      const diagnoser = createDiagnoser({ plugins: [synthetic(rules)] })
      const now = '2025-01-10T09:00:00Z'
      return ({ code, flag, days }) => {
        const facts = {
          ...(flag !== undefined && { 'bench.flag': flag }),
          ...(days !== undefined && { 'bench.days': days }),
        }
        const { findings } = diagnoser.diagnose({ code, facts, now })._unsafeUnwrap()
        return findings.flatMap(({ rule, verdict }) =>
          verdict === 'confirmed' ? [Number(rule.slice('bench/rule-'.length))] : [],
        )
      }
    },
    'shindan, judging alone': () => {
      const { errors, causes, rules: composed } = compose([synthetic(rules)])._unsafeUnwrap()
      const { byCode } = createRecogniser([...errors.values()])
      return ({ code, flag, days }) => {
        const known = { 'bench.flag': flag, 'bench.days': days }
        const facts = { value: (fact) => known[fact], missing: (fact) => [fact] }
        const of = byCode(code).flatMap(({ id }) => rulesAmong(causes.get(id)))
        return of
          .filter((rule) => decide(composed.get(rule).when, facts) === 'yes')
          .map((rule) => Number(rule.slice('bench/rule-'.length)))
      }
    },
    'an index by hand': () => {
      const ofCode = grouped(rules)
      return ({ code, flag, days }) => {
        const holding = []
        for (const rule of ofCode.get(code) ?? [])
          if (rule.flag === flag && days < rule.below) holding.push(rule.id)
        return holding
      }
    },
    'an index by hand, in three values': () => {
      const ofCode = grouped(rules)
      return ({ code, flag, days }) => {
        const verdicts = (ofCode.get(code) ?? []).map(({ id, flag: wanted, below }) => {
          const parts = [
            { fact: 'flag', holds: flag === undefined ? undefined : flag === wanted },
            { fact: 'days', holds: days === undefined ? undefined : days < below },
          ]
          if (parts.some(({ holds }) => holds === false)) return { id, verdict: 'ruled out', missing: [] }
          const missing = parts.filter(({ holds }) => holds === undefined).map(({ fact }) => fact)
          return { id, verdict: missing.length > 0 ? 'possible' : 'confirmed', missing }
        })
        const ranked = verdicts.toSorted(
          (a, b) => Number(a.missing.length > 0) - Number(b.missing.length > 0),
        )
        const questions = [...new Set(ranked.flatMap(({ missing }) => missing))]
        return { ranked, questions }.ranked
          .filter(({ verdict }) => verdict === 'confirmed')
          .map(({ id }) => id)
      }
    },
    'plain predicates': () => {
      const predicates = rules.map(
        ({ code, flag, below }) =>
          (facts) =>
            facts.code === code && facts.flag === flag && facts.days < below,
      )
      return (facts) => rules.filter((_, i) => predicates[i](facts)).map(({ id }) => id)
    },
    'json-rules-engine': async () => {
      const { Engine } = await import('json-rules-engine')
      const engine = new Engine(
        rules.map(({ id, code, flag, below }) => ({
          conditions: {
            all: [
              { fact: 'code', operator: 'equal', value: code },
              { fact: 'flag', operator: 'equal', value: flag },
              { fact: 'days', operator: 'lessThan', value: below },
            ],
          },
          event: { type: 'rule', params: { id } },
        })),
        { allowUndefinedFacts: true },
      )
      return async (facts) => (await engine.run(facts)).events.map(({ params }) => params.id)
    },
    'json-logic-js': async () => {
      const { default: logic } = await import('json-logic-js')
      const written = rules.map(inJsonLogic)
      return (facts) => rules.filter((_, i) => logic.apply(written[i], facts)).map(({ id }) => id)
    },
    'json-logic-engine, built': async () => {
      const { LogicEngine } = await import('json-logic-engine')
      const engine = new LogicEngine()
      const built = rules.map((rule) => engine.build(inJsonLogic(rule)))
      return (facts) => rules.filter((_, i) => built[i](facts)).map(({ id }) => id)
    },
    rools: async () => {
      const { Rools, Rule } = await import('rools')
      const engine = new Rools({ logging: { error: true, debug: false } })
      // It tells conditions apart by their source, so each has to be written out.
      const written = (source) => new Function('facts', `return ${source}`)
      await engine.register(
        rules.map(
          ({ id, code, flag, below }) =>
            new Rule({
              name: `rule ${id}`,
              when: [
                written(`facts.code === '${code}'`),
                written(`facts.flag === ${flag}`),
                written(`facts.days < ${below}`),
              ],
              // biome-ignore lint/suspicious/noThenProperty: what a rule of it does is called so
              then: new Function('facts', `facts.holding.push(${id})`),
            }),
        ),
      )
      return async (given) => {
        const facts = { ...given, holding: [] }
        await engine.evaluate(facts)
        return facts.holding
      }
    },
    // Each rule takes it a fifth of a millisecond: more of them tell nothing new.
    ...(rules.length === 50 && {
      feelin: async () => {
        const { evaluate } = await import('feelin')
        const written = rules.map(
          ({ code, flag, below }) => `code = "${code}" and flag = ${flag} and days < ${below}`,
        )
        return (facts) =>
          rules.filter((_, i) => evaluate(written[i], facts).value === true).map(({ id }) => id)
      },
    }),
  }
}

function grouped(rules) {
  const groups = new Map()
  for (const rule of rules) groups.set(rule.code, [...(groups.get(rule.code) ?? []), rule])
  return groups
}

function inJsonLogic({ code, flag, below }) {
  return {
    and: [
      { '===': [{ var: 'code' }, code] },
      { '===': [{ var: 'flag' }, flag] },
      { '<': [{ var: 'days' }, below] },
    ],
  }
}

function synthetic(rules) {
  const text = { ja: '合成した文です。', en: 'A synthetic text.' }
  const told = { label: text, ask: text, where: text, difficulty: 'on-screen' }
  const kit = createKit({
    plugin: 'bench',
    facts: defineFacts('bench', { 'bench.flag': boolean(told), 'bench.days': number(told) }),
    sources: { bench: { title: text, checkedOn: '2026-11-01' } },
  })
  const ofCode = [...grouped(rules)]
  return kit.definePlugin({
    title: text,
    version: '1.0.0',
    errors: ofCode.map(([code]) =>
      kit.defineError({
        id: `bench/${code.toLowerCase()}`,
        code,
        platforms: ['ios'],
        stage: 'sync',
        summary: text,
        messages: [],
        source: ['bench'],
      }),
    ),
    rules: rules.map(({ id, flag, below }) =>
      kit.defineRule({
        id: `bench/rule-${id}`,
        when: (w) => w.all(w.is('bench.flag', flag), w.below('bench.days', below)),
        what: text,
        why: text,
        remedy: [{ id: 'mend', actor: 'user', do: text }],
        source: ['bench'],
        examples: [],
      }),
    ),
    causes: Object.fromEntries(
      ofCode.map(([code, of]) => [`bench/${code.toLowerCase()}`, of.map(({ id }) => `bench/rule-${id}`)]),
    ),
  })
}
