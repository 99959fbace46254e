import { expect, test } from 'vitest'
import type { ErrorDefinition } from '../catalog/error.ts'
import { onScreen } from './on-screen.ts'

const error = (over: Partial<ErrorDefinition>): ErrorDefinition => ({
  id: 'acme/revoked',
  platforms: [],
  stage: 'push',
  severity: 'error',
  summary: { ja: '証明書が失効しています。', en: 'The certificate has been revoked.' },
  messages: [],
  source: [],
  ...over,
})

test('a message stands as on the screen, in the language that the screen has', () => {
  const messages = [{ ja: '{n} 件が失効しました', en: '{n} were revoked', verbatim: ['ja'] as const }]
  expect(onScreen(error({ messages }), 'en')).toBe('… 件が失効しました')
})

test('what a line of a log means goes before it', () => {
  const line = { ja: 'tls: revoked certificate', en: 'tls: revoked certificate', verbatim: ['en'] as const }
  expect(onScreen(error({ messages: [line] }), 'en')).toBe(
    'The certificate has been revoked. (tls: revoked certificate)',
  )
  expect(onScreen(error({ messages: [line] }), 'ja')).toBe(
    '証明書が失効しています。（tls: revoked certificate）',
  )
})

test('where there is no message, the code and what it means', () => {
  expect(onScreen(error({ code: '410' }), 'en')).toBe('410: The certificate has been revoked.')
})
