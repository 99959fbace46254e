import { createDiagnoser } from '@shindan/core'
import { describe, expect, test } from 'vitest'
import { cybertrust } from './plugin.ts'

const diagnoser = createDiagnoser({ plugins: [cybertrust] })._unsafeUnwrap()
const text = '503 証明書の取得が許可されていません。管理者にお問い合わせください。'

/** Whether anything confirms that the period is over, at noon of `day`, Japan time. */
function overOn(day: string, issued: string, retrieved: string | null): boolean {
  const facts = {
    'cybertrust.issuedAt': `${issued}T09:00:00+09:00`,
    'cybertrust.firstRetrievedAt': retrieved && `${retrieved}T10:00:00+09:00`,
  }
  const { findings } = diagnoser.diagnose({ text, facts, now: `${day}T12:00:00+09:00` })._unsafeUnwrap()
  return findings.some(({ verdict }) => verdict === 'confirmed')
}

const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

describe('503: the earlier of issue + 7 days and first retrieval + 3 days, in Japan (CT-33)', () => {
  test.each([
    ['2025-01-01', null, '2025-01-08'],
    ['2025-01-01', '2025-01-02', '2025-01-05'],
    ['2025-01-01', '2025-01-07', '2025-01-08'],
    ['2025-01-01', '2025-01-01', '2025-01-04'],
    ['2025-01-01', '2025-01-04', '2025-01-07'],
    ['2025-01-01', '2025-01-05', '2025-01-08'],
    ['2025-01-01', '2025-01-08', '2025-01-08'],
    ['2024-02-26', null, '2024-03-04'],
    ['2023-02-26', null, '2023-03-05'],
    ['2025-12-28', '2025-12-30', '2026-01-02'],
  ])('issued %s, first retrieved %s: the last day is %s', (issued, retrieved, deadline) => {
    expect(overOn(deadline, issued, retrieved)).toBe(false)
    expect(overOn(dayAfter(deadline), issued, retrieved)).toBe(true)
  })

  test('the last day itself carries a note that the sources leave it open', () => {
    const facts = { 'cybertrust.issuedAt': '2025-01-01T09:00:00+09:00', 'cybertrust.firstRetrievedAt': null }
    const notes = (now: string) =>
      diagnoser
        .diagnose({ text, facts, now })
        ._unsafeUnwrap()
        .notes.map(({ kind }) => kind)
    expect(notes('2025-01-08T12:00:00+09:00')).toEqual(['boundary'])
    expect(notes('2025-01-09T12:00:00+09:00')).toEqual([])
  })

  test('a retrieval before the issue is refused, one after the deadline is remarked upon', () => {
    const facts = (retrieved: string) => ({
      'cybertrust.issuedAt': '2025-01-10T09:00:00+09:00',
      'cybertrust.firstRetrievedAt': retrieved,
    })
    const now = '2025-02-01T09:00:00+09:00'
    expect(
      diagnoser.diagnose({ text, facts: facts('2025-01-09T09:00:00+09:00'), now })._unsafeUnwrapErr()[0]
        ?.kind,
    ).toBe('contradiction')
    expect(
      diagnoser.diagnose({ text, facts: facts('2025-01-20T09:00:00+09:00'), now })._unsafeUnwrap().notes[0]
        ?.kind,
    ).toBe('warning')
  })
})

describe('501: the second Wednesday from 22:00 to 8:00 the next day, in Japan (CT-19)', () => {
  const verdictAt = (now: string) =>
    diagnoser
      .diagnose({ code: '501', now })
      ._unsafeUnwrap()
      .findings.map(({ verdict }) => verdict)

  test.each([
    '2024-02-14',
    '2025-01-08',
    '2025-04-09',
    '2025-10-08',
    '2026-04-08',
    '2026-07-08',
    '2026-09-09',
    '2027-09-08',
    '2028-03-08',
  ])('%s', (day) => {
    expect(verdictAt(`${day}T21:59:59+09:00`)).toEqual(['possible'])
    expect(verdictAt(`${day}T22:00:00+09:00`)).toEqual(['confirmed'])
    expect(verdictAt(`${dayAfter(day)}T07:59:59+09:00`)).toEqual(['confirmed'])
    expect(verdictAt(`${dayAfter(day)}T08:00:00+09:00`)).toEqual(['possible'])
  })
})
