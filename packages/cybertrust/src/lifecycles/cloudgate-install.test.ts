import { addDays, evaluateLifecycle, instantAt } from '@shindan/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cloudgateInstall } from './cloudgate-install.ts'

function answer(issued: string, retrieved: string | null, now: string) {
  return evaluateLifecycle(cloudgateInstall, { issued, retrieved }, { now })._unsafeUnwrap()
}

describe('cybertrust/cloudgate-install', () => {
  it.each([
    ['2025-01-01', null, '2025-01-08', 'issue'],
    ['2025-01-01', '2025-01-02', '2025-01-05', 'first-retrieval'],
    ['2025-01-01', '2025-01-07', '2025-01-08', 'issue'],
    ['2025-01-01', '2025-01-01', '2025-01-04', 'first-retrieval'],
    ['2025-01-01', '2025-01-04', '2025-01-07', 'first-retrieval'],
    ['2025-01-01', '2025-01-05', '2025-01-08', 'issue'],
    ['2025-01-01', '2025-01-08', '2025-01-08', 'issue'],
    ['2024-02-26', null, '2024-03-04', 'issue'],
    ['2023-02-26', null, '2023-03-05', 'issue'],
    ['2025-12-28', '2025-12-30', '2026-01-02', 'first-retrieval'],
  ])(
    'issued %s, first retrieved %s: install by %s because of %s (CT-33)',
    (issued, retrieved, on, because) => {
      const { deadlines } = answer(issued, retrieved, `${issued}T00:00:00+09:00`)
      expect(deadlines).toMatchObject([{ id: 'install', on, because, state: 'open' }])
      const atNight = (day: string | null) => day && `${day}T23:59:59+09:00`
      const exact = answer(atNight(issued) ?? '', atNight(retrieved), `${issued}T00:00:00+09:00`)
      expect(exact.deadlines).toEqual(deadlines)
    },
  )

  it.each([
    ['2025-01-07T23:59:59', 'installable', 'open', []],
    ['2025-01-08T00:00:00', null, 'uncertain', ['boundary']],
    ['2025-01-08T23:59:59', null, 'uncertain', ['boundary']],
    ['2025-01-09T00:00:00', 'install-period-elapsed', 'passed', []],
  ])(
    'leaves open the whole last day in Japan, whose hour nobody published: at %s',
    (now, phase, state, notes) => {
      const at = answer('2025-01-01T09:00:00+09:00', null, `${now}+09:00`)
      expect(at).toMatchObject({ phase, missing: [], deadlines: [{ state }] })
      expect(at.possible).toEqual(phase === null ? ['installable', 'install-period-elapsed'] : [phase])
      expect(at.notes.map(({ kind }) => kind)).toEqual(notes)
    },
  )

  it('changes next when its last day begins, and then when that day is over', () => {
    const issued = '2025-01-01T09:00:00+09:00'
    expect(answer(issued, '2025-01-02T09:00:00+09:00', '2025-01-03T00:00:00Z').nextChangeAt).toBe(
      '2025-01-04T15:00:00.000Z',
    )
    expect(answer(issued, '2025-01-02T09:00:00+09:00', '2025-01-05T00:00:00Z').nextChangeAt).toBe(
      '2025-01-05T15:00:00.000Z',
    )
  })

  it('does not say that another certificate is needed, for this one may have been installed', () => {
    const { ja, en } = cloudgateInstall.phases['install-period-elapsed'].label
    expect(ja).toContain('まだインストールしていなければ')
    expect(en).toContain('unless it is installed')
  })

  it('refuses a retrieval before the issue, and warns of one after the seven days', () => {
    const early = evaluateLifecycle(
      cloudgateInstall,
      { issued: '2025-01-02', retrieved: '2025-01-01' },
      { now: '2025-01-03T00:00:00Z' },
    )
    expect(early._unsafeUnwrapErr()).toMatchObject([{ kind: 'out-of-order', path: 'events.retrieved' }])
    const late = answer('2025-01-01T00:00:00Z', '2025-01-09T00:00:00+09:00', '2025-01-03T00:00:00Z')
    expect(late.notes).toMatchObject([{ kind: 'warning', about: 'retrieved' }])
  })

  it('is never later than seven days after the issue (CT-29), nor than three after the retrieval', () => {
    const start = Date.UTC(1971, 0)
    const instant = fc.integer({ min: start, max: Date.UTC(2100, 0) })
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 8 * 86_400_000 }), (issue, later) => {
        const [issued, retrieved] = [instantAt(issue), instantAt(issue + later)]
        const [due] = answer(issued, retrieved, issued).deadlines
        const dayInJapan = (epoch: number) => instantAt(epoch + 9 * 3_600_000).slice(0, 10)
        const limits = [addDays(dayInJapan(issue), 7), addDays(dayInJapan(issue + later), 3)]
        expect(due?.on).toBe(limits.sort()[0])
        expect(due?.at).toBe(`${due?.on}T14:59:59.000Z`)
      }),
    )
  })

  it('knows the maintenance in which nothing can be retrieved', () => {
    const [window] = answer('2025-01-07T00:00:00Z', null, '2025-01-08T13:00:00Z').windows
    expect(window).toMatchObject({ id: 'maintenance', open: true })
  })
})
