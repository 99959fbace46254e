import type { ErrorDefinition } from '@shindan/core'
import { describe, expect, test } from 'vitest'
import {
  contentTokenErrors,
  mdmErrors,
  responseErrors,
  serverAnswerErrors,
  serverTokenErrors,
  statusErrors,
  tlsErrors,
} from './index.ts'

const tables: Record<string, readonly ErrorDefinition[]> = {
  responses: responseErrors,
  statuses: statusErrors,
  tls: tlsErrors,
  'mdm errors': mdmErrors,
  'server answers': serverAnswerErrors,
  'server tokens': serverTokenErrors,
  'content tokens': contentTokenErrors,
}

/** Entries of tables are plain statements: more is asked of their texts than `checkPlugin` asks of every error. */
describe.each(Object.entries(tables))('texts of %s', (_, errors) => {
  const texts = (locale: 'ja' | 'en') =>
    errors.flatMap(({ summary, advice, unexplained }) => [
      summary[locale],
      ...(advice?.[locale] ?? []),
      ...(unexplained ? [unexplained[locale]] : []),
    ])

  test('Japanese is Japanese and ends with 。', () => {
    for (const text of texts('ja')) expect(text).toMatch(/[ぁ-ん].*。$/)
  })

  test('English is ASCII apart from quotes and ends with a full stop', () => {
    for (const text of texts('en')) expect(text).toMatch(/^[\x20-\x7e’]+\.$/)
  })

  test('no two codes have the same summary', () => {
    for (const locale of ['ja', 'en'] as const) {
      const summaries = errors.map(({ summary }) => summary[locale])
      expect(summaries.filter((text, i) => summaries.indexOf(text) !== i)).toEqual([])
    }
  })
})
