import { expectTypeOf, test } from 'vitest'
import type { Diagnoser } from '../diagnoser/index.ts'
import { boolean, defineFacts } from '../fact/index.ts'
import { createKit } from '../plugin/index.ts'
import { answer, question, startSession } from './session.ts'

const acme = createKit({
  plugin: 'acme',
  facts: defineFacts('acme', {
    'acme.managed': boolean({
      label: { ja: '事実', en: 'fact' },
      ask: { ja: '質問', en: 'question' },
      where: { ja: '場所', en: 'place' },
      difficulty: 'console',
    }),
  }),
  sources: {},
}).definePlugin({ title: { ja: '会社', en: 'Acme' }, version: '1.0.0', errors: [], rules: [] })
declare const diagnoser: Diagnoser<readonly [typeof acme]>

test('a session knows the facts of its plugins', () => {
  const session = startSession(diagnoser, { now: '2025-01-01T00:00:00Z', facts: {} })._unsafeUnwrap()
  expectTypeOf(question(session)?.fact).toEqualTypeOf<'acme.managed' | undefined>()
  // @ts-expect-error no such fact
  answer(session, 'acme.manged', true)
})
