import { describe, expect, test } from 'vitest'
import { createDiagnoser } from '../diagnoser/index.ts'
import type { Diagnosis } from '../diagnosis/index.ts'
import { assumed, boolean, defineFacts, instant, number, text } from '../fact/index.ts'
import { createKit } from '../plugin/index.ts'

const label = { ja: '発行日時', en: 'time of issue' }
const texts = { label, ask: label, where: label, difficulty: 'console' } as const
const facts = defineFacts('acme', {
  'acme.enrolled': boolean(texts),
  'acme.issuedAt': instant(texts),
  'acme.grace': assumed(5, number({ ...texts, label: { ja: '猶予', en: 'grace' } })),
  'acme.secret': text({ ...texts, sensitive: true }),
})
const kit = createKit({
  plugin: 'acme',
  facts,
  sources: { 'A-1': { title: label, checkedOn: '2025-01-01' } },
})
const sentence = (en: string) => ({ ja: `${en}。`, en: `${en}.` })
const refused = kit.defineError({
  id: 'acme/refused',
  code: 'E_REFUSED',
  platforms: [],
  stage: 'install',
  summary: sentence('Refused'),
  messages: [],
  source: ['A-1'],
})
const rule = (...steps: readonly string[]) =>
  kit.defineRule({
    id: 'acme/late',
    when: (w) => w.all(w.below('acme.grace', 9), w.before('acme.issuedAt', 'now'), w.is('acme.secret', 'x')),
    what: sentence('Late'),
    why: sentence('Time passed'),
    evidence: { ja: '{acme.issuedAt}。', en: '{acme.issuedAt}.' },
    remedy: steps.map((id) => ({ id, actor: 'user', do: sentence(`Do ${id}`) }) as const),
    source: ['A-1'],
    examples: [
      { name: 'yes', facts: {}, expect: 'confirmed' },
      { name: 'no', facts: {}, expect: 'ruled-out' },
      { name: 'open', facts: {}, expect: { ask: ['acme.issuedAt'] } },
    ],
  })
const note = kit.defineNote({
  id: 'acme/note',
  kind: 'info',
  about: ['acme/late'],
  when: (w) => w.before('acme.issuedAt', 'now'),
  text: sentence('A note'),
  source: ['A-1'],
})
const plugin = (...steps: readonly string[]) =>
  kit.definePlugin({
    title: label,
    version: '1.0.0',
    errors: [refused],
    rules: [rule(...steps)],
    causes: { 'acme/refused': ['acme/late'] },
    notes: [note],
  })
const diagnoser = createDiagnoser({ plugins: [plugin('first', 'second')] })
const input = {
  code: 'E_REFUSED',
  facts: { 'acme.issuedAt': '2025-01-01', 'acme.secret': 'x' },
  now: '2025-01-05T00:00:00Z',
}
const stored: Diagnosis = JSON.parse(JSON.stringify(diagnoser.diagnose(input)._unsafeUnwrap()))
const voice = { locale: 'en', timeZone: 'Asia/Tokyo' } as const

test('what an answer rests on is said with its name, in words, and where it is known from', () => {
  expect(diagnoser.present(stored, voice).facts).toEqual([
    { fact: 'acme.grace', label: 'grace', value: '5', origin: 'assumed' },
    {
      fact: 'acme.issuedAt',
      label: 'time of issue',
      value: 'Wed, 1 Jan 2025 (Asia/Tokyo)',
      origin: 'given',
      assumed: 'as a time in Asia/Tokyo',
    },
    { fact: 'acme.secret', label: 'time of issue', value: '•••', origin: 'given' },
  ])
})

describe('an answer that was stored', () => {
  test('tells nothing that is sensitive now, also where it was not when it was stored', () => {
    const told = { ...stored.facts, 'acme.secret': { value: 'hunter2', origin: 'given' } } as const
    expect(JSON.stringify(diagnoser.present({ ...stored, facts: told }, voice))).not.toContain('hunter2')
  })

  test('has nothing gone where its plugins are the same', () => {
    expect(diagnoser.present(stored, voice)).toMatchObject({ gone: [], catalog: { acme: '1.0.0' } })
  })

  test('shows the same steps after an upgrade that puts another before them', () => {
    const upgraded = createDiagnoser({ plugins: [plugin('before', 'first', 'between', 'second')] })
    const presented = upgraded.present(stored, voice)
    expect(presented.findings[0]?.remedy.map(({ id }) => id)).toEqual(['acme/late#first', 'acme/late#second'])
    expect(presented.findings[0]?.text.fix).toEqual(['Do first.', 'Do second.'])
    expect(presented.gone).toEqual([])
  })

  test('says what this catalog does not have any more, and shows the rest', () => {
    const upgraded = createDiagnoser({ plugins: [plugin('second')] })
    const presented = upgraded.present(stored, voice)
    expect(presented.findings[0]?.text.fix).toEqual(['Do second.'])
    expect(presented.gone).toEqual(['acme/late#first'])
  })

  test('of a catalog that has nothing of it lists everything', () => {
    const open: Diagnosis = {
      ...stored,
      questions: [{ kind: 'fact', fact: 'acme.enrolled', settles: ['acme/late'] }],
    }
    const other = createDiagnoser({
      plugins: [
        createKit({ plugin: 'globex', facts: {}, sources: {} }).definePlugin({
          title: label,
          version: '1.0.0',
          errors: [],
          rules: [],
        }),
      ],
    })
    const presented = other.present(open, voice)
    expect(presented).toMatchObject({ errors: [], findings: [], notes: [], questions: [], facts: [] })
    expect(presented.gone).toEqual([
      'acme/refused',
      'acme/late',
      'acme/note',
      'acme.enrolled',
      'acme.grace',
      'acme.issuedAt',
      'acme.secret',
    ])
  })

  test('asks nothing that nobody can be asked for any more', () => {
    const open: Diagnosis = { ...stored, questions: [{ kind: 'fact', fact: 'now', settles: ['acme/late'] }] }
    expect(diagnoser.present(open, voice)).toMatchObject({ questions: [], gone: ['now'] })
  })
})
