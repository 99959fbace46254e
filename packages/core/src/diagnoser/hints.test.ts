import { expect, test } from 'vitest'
import { boolean, defineFacts, product } from '../fact/index.ts'
import { createKit } from '../plugin/index.ts'
import { resumeSession, startSession } from '../session/index.ts'
import { createDiagnoser } from './index.ts'

const texts = {
  label: { ja: '電源', en: 'plugged in' },
  ask: { ja: '電源は入っていますか。', en: 'Is it plugged in?' },
  where: { ja: '画面', en: 'screen' },
  difficulty: 'console',
} as const
const sentence = { ja: '文です。', en: 'A sentence.' }
const kit = createKit({
  plugin: 'acme',
  facts: defineFacts('acme', {
    'acme.plugged': boolean(texts),
    'acme.inUse': product({ ja: '会社', en: 'Acme' }),
  }),
  sources: { s: { title: sentence, checkedOn: '2025-01-01' } },
})
const acme = kit.definePlugin({
  title: { ja: '会社', en: 'Acme' },
  version: '1.0.0',
  errors: [],
  rules: [
    kit.defineRule({
      id: 'acme/unplugged',
      when: (w) => w.is('acme.plugged', false),
      what: sentence,
      why: sentence,
      remedy: [{ id: 'plug-in', actor: 'user', do: sentence }],
      source: ['s'],
      examples: [] as never,
    }),
  ],
})
const diagnoser = createDiagnoser({ plugins: [acme] })
const now = '2025-01-20T00:00:00Z'
const { state } = startSession(diagnoser, { facts: { 'acme.plugged': false }, now })._unsafeUnwrap()
const many = <T>(one: (nth: number) => T): T[] => Array.from({ length: 100 }, (_, nth) => one(nth))
const facts = Object.fromEntries(many((nth) => [`acme.pluged${nth}`, true]))

// Finding what somebody meant costs time: nobody mistypes a hundred ids, and a host may send a million.
test.each([
  ['facts', () => diagnoser.diagnose({ now, facts } as never)],
  ['tried', () => diagnoser.diagnose({ now, code: 'x', tried: many((nth) => `acme/unpluged${nth}`) })],
  ['products', () => diagnoser.diagnose({ now, code: 'x', products: many((nth) => `acme${nth}`) })],
  [
    'unavailable',
    () => diagnoser.diagnose({ now, code: 'x', unavailable: many((nth) => `acme.pluged${nth}`) }),
  ],
  [
    'answers of an interview',
    () =>
      resumeSession(diagnoser, {
        ...state,
        steps: many((nth) => ({ kind: 'answer', fact: `acme.pluged${nth}`, value: true })),
      }),
  ],
] as const)('of many unknown %s every one is reported, and the first twenty get a hint', (_, ask) => {
  const problems = ask()._unsafeUnwrapErr()
  const hinted = problems.map(({ expected }) => expected.en.includes('did you mean'))
  expect(hinted).toEqual(many((nth) => nth < 20))
})
