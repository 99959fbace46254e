import { expect, test } from 'vitest'
import { bundleOf, replay } from '../bundle/index.ts'
import { createDiagnoser } from '../diagnoser/index.ts'
import { boolean, choice, computingFrom, defineFacts, text } from '../fact/index.ts'
import { createKit } from '../plugin/index.ts'
import { inquiryOf } from '../render/inquiry.ts'
import { renderText } from '../render/text.ts'
import { answer, resumeSession, startSession, tried } from '../session/index.ts'

const texts = {
  label: { ja: '名前', en: 'name' },
  ask: { ja: '質問', en: 'question' },
  where: { ja: '場所', en: 'place' },
  difficulty: 'console',
} as const
const told = defineFacts('acme', {
  'acme.plugged': boolean({ ...texts, label: { ja: '電源', en: 'plugged in' } }),
  'acme.paper': boolean({ ...texts, label: { ja: '用紙', en: 'paper' } }),
  'acme.pressed': boolean({ ...texts, label: { ja: 'OK を押した', en: 'OK was pressed' } }),
  'acme.model': choice({ old: { ja: '旧', en: 'old' }, new: { ja: '新', en: 'new' } }, texts),
  'acme.registered': text({ ...texts, sensitive: true }),
  'acme.actual': text({ ...texts, sensitive: true }),
})
const facts = {
  ...told,
  'acme.same': computingFrom(told).computed({
    type: 'boolean',
    label: texts.label,
    from: ['acme.registered', 'acme.actual'],
    compute: (of) => of['acme.registered'] === of['acme.actual'],
  }),
}
const sentence = { ja: '文です。', en: 'A sentence.' }
const step = (id: string) => ({ id, actor: 'user', do: { ja: `${id}。`, en: `${id}.` } }) as const
const { defineError, defineRule, defineFallback, definePlugin } = createKit({
  plugin: 'acme',
  facts,
  sources: {
    'A-1': { title: { ja: '資料', en: 'Document' }, checkedOn: '2026-01-01' },
    'A-2': { title: { ja: '付録', en: 'Appendix' }, checkedOn: '2026-01-02' },
  },
})
const rule = { what: sentence, why: sentence, source: ['A-1'] } as const

const acme = definePlugin({
  title: { ja: 'アクメ', en: 'Acme' },
  version: '1.0.0',
  errors: [
    defineError({
      id: 'acme/stopped',
      code: 'ACM_1',
      platforms: [],
      stage: 'install',
      summary: sentence,
      messages: [],
      source: ['A-1'],
    }),
  ],
  rules: [
    defineRule({
      ...rule,
      id: 'acme/unplugged',
      when: (w) => w.is('acme.plugged', false),
      remedy: [
        step('plug-in'),
        { ...step('undo'), destructive: true, when: (w) => w.is('acme.pressed', true) },
        { oneOf: [[step('wait')], [step('restart')]] },
      ],
      examples: [] as never,
    }),
    defineRule({
      ...rule,
      id: 'acme/wrong-number',
      when: (w) => w.all(w.is('acme.same', false), w.is('acme.paper', false)),
      remedy: [step('correct')],
      examples: [] as never,
    }),
  ],
  causes: { 'acme/stopped': ['acme/unplugged', 'acme/wrong-number'] },
  fallbacks: [
    defineFallback({
      id: 'acme/replace',
      about: ['acme/stopped'],
      when: (w) => w.is('acme.model', 'old'),
      why: sentence,
      remedy: [step('replace')],
      source: ['A-2'],
    }),
  ],
  contacts: [
    {
      id: 'acme/support',
      role: 'vendor',
      name: { ja: '窓口', en: 'Support' },
      url: 'https://acme.example',
      source: ['A-1'],
    },
    {
      id: 'acme/administrator',
      role: 'administrator',
      name: { ja: '管理者', en: 'Your administrator' },
      source: ['A-1'],
    },
  ],
})

const diagnoser = createDiagnoser({ plugins: [acme] })
const now = '2026-01-06T09:00:00+09:00'
const voice = { locale: 'en', timeZone: 'Asia/Tokyo' } as const
const diagnose = (facts: object, more: object = {}) =>
  diagnoser.diagnose({ text: 'ACM_1', now, facts, ...more } as never)._unsafeUnwrap()
const excluding = { 'acme.plugged': true, 'acme.registered': 'A', 'acme.actual': 'A' }

test('while a cause is open, nothing is exhausted', () => {
  expect(diagnose({})).toMatchObject({ exhausted: false, excluded: [] })
  expect(diagnose({ 'acme.plugged': true })).toMatchObject({ exhausted: false, excluded: [] })
})

test('once every cause is ruled out, each is told with the answers that did it', () => {
  expect(diagnose(excluding)).toMatchObject({
    exhausted: true,
    excluded: [
      { rule: 'acme/unplugged', by: ['acme.plugged'] },
      { rule: 'acme/wrong-number', by: ['acme.registered', 'acme.actual'] },
    ],
  })
})

test('of two answers that each rule a cause out, both are told, and that both must be wrong', () => {
  const { excluded } = diagnose({ ...excluding, 'acme.paper': true })
  expect(excluded[1]).toEqual({
    rule: 'acme/wrong-number',
    by: ['acme.actual', 'acme.paper'],
    together: true,
  })
})

test('what the sources give for the end stays, unless it is known not to apply', () => {
  expect(diagnose({}).fallbacks).toEqual([{ id: 'acme/replace', steps: ['acme/replace#replace'] }])
  expect(diagnose({ ...excluding, 'acme.model': 'old' }).fallbacks).toHaveLength(1)
  expect(diagnose({ ...excluding, 'acme.model': 'new' }).fallbacks).toEqual([])
  expect(diagnose({}).checkedOn).toEqual({ 'A-1': '2026-01-01', 'A-2': '2026-01-02' })
  expect(diagnose({ 'acme.model': 'new' }).checkedOn).toEqual({ 'A-1': '2026-01-01' })
})

test('those who can be asked are told, the nearest first', () => {
  expect(diagnose(excluding).contacts).toEqual(['acme/administrator', 'acme/support'])
})

test('a step of a branch is held back until it is known which branch it is, and that is asked first', () => {
  const { findings, questions } = diagnose({ 'acme.plugged': false })
  expect(findings[0]).toMatchObject({
    verdict: 'confirmed',
    steps: ['acme/unplugged#plug-in', 'acme/unplugged#wait', 'acme/unplugged#restart'],
    branches: ['acme.pressed'],
  })
  expect(questions[0]).toMatchObject({ fact: 'acme.pressed', branches: ['acme/unplugged'] })
  const known = diagnose({ 'acme.plugged': false, 'acme.pressed': true }).findings[0]
  expect(known).toMatchObject({ branches: [] })
  expect(known?.steps).toContain('acme/unplugged#undo')
})

test('from a step on that reaches every device, the remedy of what is only possible is held back', () => {
  const reset = { ...step('reset'), affects: 'all-managed-devices', destructive: true } as const
  const fleet = defineRule({
    ...rule,
    id: 'acme/lost',
    when: (w) => w.is('acme.plugged', false),
    remedy: [step('look'), reset, step('enrol-again')],
    examples: [] as never,
  })
  const { diagnose } = createDiagnoser({
    plugins: [{ ...acme, rules: [...acme.rules, fleet], causes: { 'acme/stopped': ['acme/lost'] } }],
  })
  const steps = (facts: object, more: object = {}) =>
    diagnose({ text: 'ACM_1', now, facts, ...more } as never)
      ._unsafeUnwrap()
      .findings[0]?.steps.map((id) => id.split('#')[1])
  expect(steps({})).toEqual(['look'])
  expect(steps({ 'acme.plugged': false })).toEqual(['look', 'reset', 'enrol-again'])
  expect(steps({}, { unavailable: ['acme.plugged'] })).toEqual(['look', 'reset', 'enrol-again'])
})

test('where it cannot be found out, what can be taken back is shown, and nothing else', () => {
  const mild = defineRule({
    ...rule,
    id: 'acme/loose',
    when: (w) => w.is('acme.plugged', false),
    remedy: [
      { ...step('tighten'), when: (w) => w.is('acme.pressed', true) },
      { ...step('cut'), destructive: true, when: (w) => w.is('acme.pressed', true) },
    ],
    examples: [] as never,
  })
  const { diagnose } = createDiagnoser({
    plugins: [{ ...acme, rules: [...acme.rules, mild], causes: { 'acme/stopped': ['acme/loose'] } }],
  })
  const input = { text: 'ACM_1', now, facts: { 'acme.plugged': false }, unavailable: ['acme.pressed'] }
  const { findings } = diagnose(input as never)._unsafeUnwrap()
  expect(findings[0]?.steps).toEqual(['acme/loose#tighten'])
})

test('what was tried in vain comes last, and of alternatives one is enough', () => {
  const ruleTried = diagnose({}, { tried: ['acme/unplugged'] })
  expect(ruleTried.findings.map(({ rule, tried }) => [rule, tried])).toEqual([
    ['acme/wrong-number', undefined],
    ['acme/unplugged', true],
  ])
  const steps = ['acme/unplugged#plug-in', 'acme/unplugged#wait']
  expect(diagnose({}, { tried: steps }).findings[1]).toMatchObject({ rule: 'acme/unplugged', tried: true })
  expect(diagnose({}, { tried: steps.slice(1) }).findings[0]).not.toHaveProperty('tried')
})

test('everything tried is an end as well', () => {
  const { exhausted, fallbacks } = diagnose(
    {},
    { tried: ['acme/unplugged', 'acme/wrong-number#correct', 'acme/replace'] },
  )
  expect(exhausted).toBe(true)
  expect(fallbacks).toMatchObject([{ tried: true }])
})

test('an unknown step is a problem that names the nearest', () => {
  const problems = diagnoser.diagnose({ text: 'ACM_1', now, tried: ['acme/unpluged'] })._unsafeUnwrapErr()
  expect(problems).toMatchObject([{ kind: 'unknown-step', path: 'tried', found: '"acme/unpluged"' }])
  expect(problems[0]?.expected.en).toContain('acme/unplugged')
})

test('the text of an end says what excluded the causes, what is left, and whom to ask', () => {
  const shown = renderText(diagnoser.present(diagnose(excluding), voice), { locale: 'en' })
  expect(shown).toContain('plugged in: yes')
  expect(shown).toContain('replace.')
  expect(shown).toContain('https://acme.example')
})

test('the masked text of an inquiry tells what was seen and checked, and has one number', () => {
  const input = { text: 'ACM_1 on 352099001761481 (taro@example.jp)', now }
  const { body, id, to } = inquiryOf(input, diagnose(excluding), diagnoser.composition, voice)
  expect(body).toContain('ACM_1 on •')
  expect(body).toContain('plugged in: yes')
  expect(body).not.toMatch(/352099|taro/)
  expect(body).toContain(id)
  const told = { ...input, text: 'ACM_1 at Desk-7', facts: { 'acme.registered': 'Desk-7' } }
  expect(inquiryOf(told, diagnose({}), diagnoser.composition, voice).body).not.toContain('Desk-7')
  expect(to.map(({ id }) => id)).toEqual(['acme/administrator', 'acme/support'])
  expect(inquiryOf(input, diagnose(excluding), diagnoser.composition, voice).id).toBe(id)
})

test('a bundle holds no secret, and its replay gives the same answer to the letter', () => {
  const begun = startSession(diagnoser, { text: 'ACM_1 C02XG2JHJG5J', now })._unsafeUnwrap()
  const session = answer(begun, 'acme.registered', 'C02XG2JHJG5J')
    .andThen((one) => answer(one, 'acme.actual', 'C02XG2JHJG5K'))
    .andThen((one) => tried(one, 'acme/unplugged'))
    ._unsafeUnwrap()
  const bundle = bundleOf(session)._unsafeUnwrap()
  expect(JSON.stringify(bundle)).not.toMatch(/C02XG2/)
  expect(bundle).not.toHaveProperty('differs')
  const stored = JSON.parse(JSON.stringify(bundle))
  expect(replay(diagnoser, stored)._unsafeUnwrap()).toMatchObject({ same: true })
  expect(bundle.diagnosis.findings.map(({ verdict }) => verdict)).toEqual(
    session.diagnosis.findings.map(({ verdict }) => verdict),
  )
  expect(replay(diagnoser, { ...stored, diagnosis: {} })._unsafeUnwrap().same).toBe(false)
})

test('what was tried is kept with the interview', () => {
  const begun = startSession(diagnoser, { text: 'ACM_1', now })._unsafeUnwrap()
  const session = tried(begun, 'acme/unplugged')._unsafeUnwrap()
  const resumed = resumeSession(diagnoser, JSON.stringify(session.state))._unsafeUnwrap()
  expect(resumed.diagnosis).toEqual(session.diagnosis)
})

test('a long answer begins with the one thing to do, harmless, or to find out', () => {
  const text = (facts: object, more: object = {}) =>
    renderText(diagnoser.present(diagnose(facts, more), voice), { locale: 'en' }).split('\n')[1]
  expect(text({})).toBe('  Find this out first: question')
  expect(text({ 'acme.plugged': false })).toBe('  Find this out first: question')
  expect(text({ 'acme.plugged': false, 'acme.pressed': true })).toBe('  Do this first: plug-in.')
  expect(text({ 'acme.paper': true, 'acme.plugged': true, 'acme.model': 'new' })).toMatch(
    /first: see whether the answers/,
  )
  expect(text(excluding)).toBe('  Do this first: replace.')
})

test('a warning is told before the causes, another note behind them', () => {
  const note = (kind: 'warning' | 'info', en: string) => ({
    id: `acme/${kind}`,
    kind,
    about: ['acme/unplugged'],
    when: { op: 'all', of: [] } as const,
    text: { ja: '注意です。', en },
    source: ['A-1'],
  })
  const notes = [note('warning', 'Mind the gap.'), note('info', 'By the way.')]
  const noted = createDiagnoser({ plugins: [{ ...acme, notes }] })
  const answer = noted.diagnose({ text: 'ACM_1', now } as never)._unsafeUnwrap()
  const text = renderText(noted.present(answer, voice), { locale: 'en' })
  const [warning, cause, info] = ['! Mind the gap.', 'Possible', 'By the way.'].map((one) =>
    text.indexOf(one),
  )
  expect(warning).toBeGreaterThan(0)
  expect(warning).toBeLessThan(cause as number)
  expect(info).toBeGreaterThan(cause as number)
})

test('of what was tried in vain nothing is asked', () => {
  expect(diagnose({}).questions).not.toEqual([])
  expect(diagnose({}, { tried: ['acme/unplugged', 'acme/wrong-number#correct'] }).questions).toEqual([])
})
