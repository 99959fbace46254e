import { addDays, evaluateLifecycle } from '@shindan/core'
import { describe, expect, it } from 'vitest'
import { pushCertificate } from './push-certificate.ts'

const expires = '2025-03-31T15:30:00Z'
const lastDay = '2025-04-01'

/** What is due at noon, Japan time, so many days before the last one. */
function dueOn(
  daysLeft: number,
  sentReminders: { id: 'mail-30-days' | 'console-popup'; revision?: string }[] = [],
) {
  const now = `${addDays(lastDay, -daysLeft)}T12:00:00+09:00`
  const answer = evaluateLifecycle(pushCertificate, { expires }, { now, revision: '2025', sentReminders })
  return answer
    ._unsafeUnwrap()
    .reminders.filter(({ due }) => due)
    .map(({ id }) => id)
}

describe('lanscope/push-certificate', () => {
  it('mails on 3/2, 3/25, 3/31 and 4/1 of Japan for an end at 15:30 UTC of 3/31 (LS-14)', () => {
    const { reminders } = evaluateLifecycle(pushCertificate, { expires }, { now: expires })._unsafeUnwrap()
    expect(reminders.map(({ id, on }) => [id, on])).toEqual([
      ['mail-30-days', '2025-03-02'],
      ['mail-7-days', '2025-03-25'],
      ['mail-1-days', '2025-03-31'],
      ['mail-0-days', '2025-04-01'],
      ['console-popup', '2025-03-02'],
    ])
  })
  it('mails with exactly 30, 7, 1 and 0 days left', () => {
    const mailed = Array.from({ length: 42 }, (_, index) => index - 5).filter((daysLeft) =>
      dueOn(daysLeft).some((id) => id.startsWith('mail')),
    )
    expect(mailed).toEqual([0, 1, 7, 30])
  })
  it('shows a notice at sign-in with 30 to 0 days left (LS-11)', () => {
    const shown = Array.from({ length: 42 }, (_, index) => index - 5).filter((daysLeft) =>
      dueOn(daysLeft).includes('console-popup'),
    )
    expect(shown).toEqual(Array.from({ length: 31 }, (_, index) => index))
  })
  it('mails once for each certificate', () => {
    expect(dueOn(30, [{ id: 'mail-30-days', revision: '2025' }])).toEqual(['console-popup'])
    expect(dueOn(30, [{ id: 'mail-30-days', revision: '2024' }])).toEqual(['mail-30-days', 'console-popup'])
  })
  it('is shown in red only after the last instant (LS-10)', () => {
    const phase = (now: string) =>
      evaluateLifecycle(pushCertificate, { expires }, { now })._unsafeUnwrap().phase
    expect(phase(expires)).toBe('renewal-due')
    expect(phase('2025-03-31T15:30:01Z')).toBe('expired-renewable')
  })
})

describe('what it costs to let it expire', () => {
  const { ja, en } = pushCertificate.deadlines.expiry.consequence ?? {}
  it('is over once it is renewed, as the vendor says, and not another one (LS-07)', () => {
    expect(ja).toContain('期限を過ぎても更新でき、更新すれば管理を再開できます')
    expect(ja).toContain('新しい証明書は作成しないでください')
    expect(en).toContain('management resumes once it is')
    expect(en).not.toContain('products say differently')
  })
})
