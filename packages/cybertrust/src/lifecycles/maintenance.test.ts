import { addDays, evaluateLifecycle, presentLifecycle } from '@shindan/core'
import { describe, expect, it, vi } from 'vitest'
import { hosts, returnHome } from '../../../core/test/clock-changes.ts'
import { maintenance } from './maintenance.ts'
import { maintenanceWindows } from './maintenance-windows.ts'

const days = [
  '2024-02-14',
  '2025-01-08',
  '2025-04-09',
  '2025-10-08',
  '2026-04-08',
  '2026-07-08',
  '2026-09-09',
  '2027-09-08',
  '2028-03-08',
]

function windowAt(now: string) {
  const answer = evaluateLifecycle(maintenance, {}, { now })._unsafeUnwrap()
  return presentLifecycle(answer, maintenance, { timeZone: 'Asia/Tokyo', locale: 'ja' }).windows[0]
}

describe('cybertrust/maintenance', () => {
  it.each(days)(
    'is from 22:00 of %s to 8:00 of the next day in Japan, the end not included (CT-19)',
    (day) => {
      const window = {
        id: 'maintenance',
        label: 'サイバートラストの定期メンテナンス',
        from: `${day}T22:00:00+09:00`,
        to: `${addDays(day, 1)}T08:00:00+09:00`,
      }
      expect(windowAt(`${day}T21:59:59+09:00`)).toEqual({ ...window, open: false })
      expect(windowAt(`${day}T22:00:00+09:00`)).toEqual({ ...window, open: true })
      expect(windowAt(`${addDays(day, 1)}T07:59:59+09:00`)).toEqual({ ...window, open: true })
      const next = windowAt(`${addDays(day, 1)}T08:00:00+09:00`)
      expect(next?.open).toBe(false)
      expect(next && next.from > window.from).toBe(true)
    },
  )

  it('goes on into the next year', () => {
    expect(windowAt('2025-12-31T00:00:00+09:00')?.from).toBe('2026-01-14T22:00:00+09:00')
  })

  it('has no phase and changes when the window opens or closes', () => {
    const answer = evaluateLifecycle(maintenance, {}, { now: '2025-01-08T00:00:00Z' })._unsafeUnwrap()
    expect(answer).toMatchObject({ phase: null, deadlines: [], nextChangeAt: '2025-01-08T13:00:00.000Z' })
  })

  it('is at another time for the customers of another service', () => {
    const sppm = { ...maintenance, windows: { maintenance: maintenanceWindows.sppm } }
    const answer = evaluateLifecycle(sppm, {}, { now: '2025-01-01T00:00:00Z' })._unsafeUnwrap()
    expect(answer.windows).toEqual([
      { id: 'maintenance', from: '2025-01-21T11:00:00.000Z', to: '2025-01-21T13:00:00.000Z', open: false },
    ])
  })
})

describe('in any zone of the host', () => {
  returnHome()
  it.each(hosts)('%s', async (host) => {
    process.env.TZ = host
    vi.resetModules()
    const core = await import('@shindan/core')
    for (const day of days) {
      const now = `${day}T00:00:00.000Z`
      const { windows } = core.evaluateLifecycle(maintenance, {}, { now })._unsafeUnwrap()
      expect(windows).toMatchObject([{ from: `${day}T13:00:00.000Z`, to: `${day}T23:00:00.000Z` }])
    }
  })
})
