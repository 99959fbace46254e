import { describe, expect, test } from 'vitest'
import { createDiagnoser } from '../diagnoser/index.ts'
import { boolean, defineFacts } from '../fact/index.ts'
import { createKit } from '../plugin/index.ts'
import { answer, choose, question, resumeSession, skip, startSession } from '../session/index.ts'

const texts = {
  label: { ja: '名前', en: 'name' },
  ask: { ja: '質問', en: 'question' },
  where: { ja: '場所', en: 'place' },
  difficulty: 'console',
} as const
const sentence = { ja: '文です。', en: 'A sentence.' }
const sources = { 'A-1': { title: { ja: '資料', en: 'Document' }, checkedOn: '2026-01-01' } }
const { defineError, defineRule, definePlugin } = createKit({
  plugin: 'acme',
  facts: defineFacts('acme', { 'acme.renewed': boolean(texts) }),
  sources,
})
const error = <const Name extends string>(name: Name, ja: string, told: string) =>
  defineError({
    id: `acme/${name}`,
    platforms: [],
    stage: 'console-upload',
    summary: { ja, en: ja },
    messages: [{ ja, en: ja, verbatim: ['ja'] }],
    told: { ja: [told], en: [] },
    source: ['A-1'],
  })
const acme = definePlugin({
  title: { ja: 'アクメ', en: 'Acme' },
  version: '1.0.0',
  errors: [
    error('differs', '前回とサブジェクトが異なります', '証明書を入れ替えたら今までのと違うと聞かれた'),
    error('key', '公開キーが違います。ダウンロードした要求書を確認してください', '鍵が合わないと言われた'),
  ],
  rules: [
    defineRule({
      id: 'acme/created-anew',
      when: (w) => w.is('acme.renewed', false),
      what: sentence,
      why: sentence,
      remedy: [{ id: 'renew', actor: 'administrator', do: sentence }],
      source: ['A-1'],
      examples: [
        { name: 'new', facts: { 'acme.renewed': false }, expect: 'confirmed' },
        { name: 'renewed', facts: { 'acme.renewed': true }, expect: 'ruled-out' },
        { name: 'open', facts: {}, expect: { ask: ['acme.renewed'] } },
      ],
    }),
  ],
  causes: { 'acme/differs': ['acme/created-anew'] },
})
const diagnoser = createDiagnoser({ plugins: [acme] })
const now = '2026-01-06T09:00:00+09:00'
const text = '証明書を入れ替えようとしたら、前回とサブジェクトが違うようなことを聞かれました'
const diagnose = (input: object) => diagnoser.diagnose({ now, ...input } as never)._unsafeUnwrap()
const begun = startSession(diagnoser, { text, now })._unsafeUnwrap()

describe('a text that is only near to a message', () => {
  test('is not recognised, carries no remedy, and asks first which message it is', () => {
    const { outcome, errors, findings, suggestions, questions } = diagnose({ text })
    expect({ outcome, errors, findings }).toEqual({ outcome: 'unrecognised', errors: [], findings: [] })
    expect(suggestions[0]).toMatchObject({ id: 'acme/differs', near: true })
    expect(questions[0]).toMatchObject({ kind: 'error' })
    expect(questions[0]?.kind === 'error' && questions[0].errors[0]).toBe('acme/differs')
  })

  test('is the error that a person says it is', () => {
    const { outcome, errors, findings, suggestions, questions } = diagnose({ text, error: 'acme/differs' })
    expect(outcome).toBe('recognised')
    expect(errors).toEqual([
      { id: 'acme/differs', certainty: 'identified', score: 1, span: null, captures: {} },
    ])
    expect(findings.map(({ rule }) => rule)).toEqual(['acme/created-anew'])
    expect(suggestions).toEqual([])
    expect(questions.map(({ kind }) => kind)).toEqual(['fact'])
  })

  test('is none of them where a person says so', () => {
    const { outcome, suggestions, questions } = diagnose({ text, error: null })
    expect({ outcome, suggestions, questions }).toEqual({
      outcome: 'unrecognised',
      suggestions: [],
      questions: [],
    })
  })

  test('suggests nothing where a message is identified', () => {
    expect(diagnose({ text: '前回とサブジェクトが異なります' }).suggestions).toEqual([])
  })
})

test('an error that nobody knows is a problem of the input, with the nearest one', () => {
  expect(diagnoser.diagnose({ text, now, error: 'acme/differ' } as never)._unsafeUnwrapErr()).toMatchObject(
    [{ kind: 'unknown-error', path: 'error', found: '"acme/differ"', expected: { en: /acme\/differs/ } }].map(
      ({ expected: _, ...rest }) => rest,
    ),
  )
})

test('an error can be said without a text', () => {
  expect(diagnose({ error: 'acme/differs' }).outcome).toBe('recognised')
})

describe('an interview', () => {
  test('goes on from the message that was chosen, and is resumed there', () => {
    expect(question(begun)?.kind).toBe('error')
    const chosen = choose(begun, 'acme/differs')._unsafeUnwrap()
    expect(question(chosen)).toMatchObject({ kind: 'fact', fact: 'acme.renewed' })
    const answered = answer(chosen, 'acme.renewed', false)._unsafeUnwrap()
    expect(answered.diagnosis.findings).toMatchObject([{ rule: 'acme/created-anew', verdict: 'confirmed' }])
    const resumed = resumeSession(diagnoser, JSON.stringify(answered.state))._unsafeUnwrap()
    expect(resumed.diagnosis).toEqual(answered.diagnosis)
  })

  test('asks no more where nobody can tell, and keeps what it suggests', () => {
    const skipped = skip(begun, 'error')._unsafeUnwrap()
    expect(question(skipped)).toBeUndefined()
    expect(skipped.diagnosis.suggestions[0]?.id).toBe('acme/differs')
    expect(resumeSession(diagnoser, JSON.stringify(skipped.state)).isOk()).toBe(true)
  })
})
