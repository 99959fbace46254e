import { describe, expect, test } from 'vitest'
import { createDiagnoser } from '../diagnoser/index.ts'
import { boolean, choice, defineFacts, instant, nullable, number, text } from '../fact/index.ts'
import type { FactQuestion } from '../judge/index.ts'
import { createKit } from '../plugin/index.ts'

const label = { ja: '発行日時', en: 'Issued' }
const texts = {
  label,
  ask: { ja: 'いつですか。', en: 'When?' },
  where: { ja: '管理コンソール', en: 'The console' },
  difficulty: 'console',
} as const
const facts = defineFacts('acme', {
  'acme.issuedAt': instant(texts),
  'acme.retrievedAt': nullable(instant(texts)),
  'acme.serial': text({ ...texts, sensitive: true, difficulty: 'device-in-hand' }),
  'acme.minutes': number({ ...texts, minimum: 0 }),
  'acme.browser': choice({ chrome: { ja: 'クローム', en: 'Chrome' } }, texts),
  'acme.file': boolean({ ...texts, action: 'inspect-certificate' }),
})
const kit = createKit({ plugin: 'acme', facts, sources: { s: { title: label, checkedOn: '2025-01-01' } } })
const errors = (['acme/refused', 'acme/rejected'] as const).map((id) =>
  kit.defineError({
    id,
    platforms: [],
    stage: 'install',
    summary: { ja: '失敗しました。', en: 'It failed.' },
    messages: [{ ja: `${id} 拒否`, en: `${id} refused`, verbatim: ['ja', 'en'] }],
    source: ['s'],
  }),
)
const acme = kit.definePlugin({
  title: { ja: 'アクメ', en: 'Acme' },
  version: '1.0.0',
  errors,
  rules: [],
  causes: {},
})
const diagnoser = createDiagnoser({ plugins: [acme] })
const voice = { locale: 'en', timeZone: 'Asia/Tokyo' } as const
const asked = (fact: keyof typeof facts, more: Partial<FactQuestion> = {}) =>
  diagnoser.presentQuestion({ kind: 'fact', fact, settles: ['acme/late'], ...more }, voice)

describe('a question holds all that it takes to ask it', () => {
  test('what it is about, where to look, how hard that is, and what it settles', () => {
    expect(asked('acme.issuedAt')).toEqual({
      kind: 'fact',
      id: 'acme.issuedAt',
      fact: 'acme.issuedAt',
      label: 'Issued',
      ask: 'When?',
      where: 'The console',
      difficulty: 'console',
      type: 'instant',
      takes: ['day', 'time'],
      nullable: false,
      sensitive: false,
      settles: ['acme/late'],
    })
  })

  test('a day that is known is asked for its time', () => {
    const within = { from: '2025-01-04T15:00:00.000Z', to: '2025-01-05T14:59:59.999Z' }
    expect(asked('acme.issuedAt', { within })).toMatchObject({ takes: ['time'], within: expect.any(String) })
  })

  test('what may be absent says what that is called', () => {
    expect(asked('acme.retrievedAt')).toMatchObject({ nullable: true, none: 'none' })
  })

  test('the least number, the words of choices, and what is to be masked', () => {
    expect(asked('acme.minutes')).toMatchObject({ type: 'number', minimum: 0 })
    expect(asked('acme.browser')).toMatchObject({ type: 'choice', choices: { chrome: 'Chrome' } })
    expect(asked('acme.serial')).toMatchObject({ sensitive: true, difficulty: 'device-in-hand' })
  })

  test('what shindan itself can tell names what does', () => {
    expect(asked('acme.file')).toMatchObject({ action: 'inspect-certificate' })
  })

  test('which message is shown is a choice of which none may be right', () => {
    const ids = ['acme/refused', 'acme/rejected'] as const
    expect(diagnoser.presentQuestion({ kind: 'error', errors: ids }, voice)).toMatchObject({
      kind: 'error',
      id: 'error',
      type: 'choice',
      label: 'error that is shown',
      where: 'The screen or the log that shows the error',
      difficulty: 'on-screen',
      choices: { 'acme/refused': 'acme/refused refused' },
      meanings: { 'acme/refused': 'Acme: It failed.' },
      nullable: true,
      none: 'None of these',
      sensitive: false,
      settles: ids,
    })
  })
})
