import { expect, test } from 'vitest'
import { createDiagnoser } from '../diagnoser/index.ts'
import { defineFacts, instant } from '../fact/index.ts'
import { createKit } from '../plugin/index.ts'
import { renderText } from './text.ts'

const told = { ja: '発行', en: 'issue' }
const facts = defineFacts('acme', {
  'acme.issuedAt': instant({ label: told, ask: told, where: told, difficulty: 'console' }),
})
const sentence = { ja: '文です。', en: 'A sentence.' }
const kit = createKit({
  plugin: 'acme',
  facts,
  sources: { 'A-1': { title: sentence, checkedOn: '2026-01-01' } },
})
const acme = kit.definePlugin({
  title: told,
  version: '1.0.0',
  errors: [],
  rules: [
    kit.defineRule({
      id: 'acme/old',
      when: (w) => w.after('now', 'acme.issuedAt'),
      what: sentence,
      why: sentence,
      evidence: { ja: '{acme.issuedAt} です。', en: 'It is of {acme.issuedAt}.' },
      remedy: [{ id: 'wait', actor: 'user', do: sentence }],
      source: ['A-1'],
      examples: [] as never,
    }),
  ],
})
const diagnoser = createDiagnoser({ plugins: [acme] })
const text = (issued: string) => {
  const now = '2026-11-26T11:00:00+09:00'
  const diagnosis = diagnoser.diagnose({ now, facts: { 'acme.issuedAt': issued } })._unsafeUnwrap()
  return renderText(diagnoser.present(diagnosis, { locale: 'en', timeZone: 'Asia/Tokyo' }), { locale: 'en' })
}

test('what is proven by a year that nobody told says so beside the proof', () => {
  expect(text('12月1日')).toMatch(/Evidence.*2025/)
  expect(text('12月1日').replace(/\s+/g, ' ')).toContain('The year was not told and is assumed')
  expect(text('2025-12-01')).not.toContain('The year was not told')
})

test('an assumed zone is named once', () => {
  const line = text('2025-12-01')
    .split('\n')
    .find((one) => one.startsWith('Assumed'))
  expect(line).toBe('Assumed: issue = Mon, 1 Dec 2025, as a time in Asia/Tokyo')
})
