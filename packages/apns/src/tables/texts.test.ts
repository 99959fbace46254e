import type { ErrorDefinition } from '@shindan/core'
import { describe, expect, test } from 'vitest'
import { clomoRenewalColumn } from '../sources/clomo-renewal-column.ts'
import { lanscopeRenewalGuide } from '../sources/lanscope-renewal-guide.ts'
import {
  contentTokenErrors,
  mdmErrors,
  responseErrors,
  serverAnswerErrors,
  serverTokenErrors,
  statusErrors,
  tableSources,
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
const documents = { ...clomoRenewalColumn, ...lanscopeRenewalGuide }
const all = Object.values(tables).flat()

test('no id stands twice', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
})

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

  test('both languages give the same number of steps', () => {
    for (const { id, advice } of errors) expect(advice?.ja.length, id).toBe(advice?.en.length)
  })

  test('every source is listed or a row of a document', () => {
    for (const { id, source } of errors) {
      for (const cited of source) {
        const known = Object.hasOwn(tableSources, cited) || Object.hasOwn(documents, cited)
        expect(known, `${id} cites ${cited}`).toBe(true)
      }
    }
  })
})
