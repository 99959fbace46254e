import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatInstant, instantAt } from '../time/index.ts'
import { type AnyLifecycle, evaluateLifecycle, lifecyclesOn } from './index.ts'

const label = { ja: '名', en: 'Name' }
const service = lifecyclesOn({}).defineLifecycle({
  id: 'example/service',
  label,
  timeZone: 'America/New_York',
  source: [],
  windows: {
    weekend: { label, nth: 'last', weekday: 'saturday', at: '23:00', length: { hours: 12 } },
    night: { label, nth: 1, weekday: 'sunday', at: '01:30', length: { minutes: 60 } },
    abroad: { label, nth: 1, weekday: 'monday', at: '09:00', length: { hours: 1 }, timeZone: 'Asia/Tokyo' },
  },
})

function windowOf(lifecycle: AnyLifecycle, id: keyof typeof service.windows, now: string) {
  const { windows } = evaluateLifecycle(lifecycle, {}, { now })._unsafeUnwrap()
  const window = windows.find((one) => one.id === id)
  if (!window) throw new Error(`no window ${id}`)
  return window
}

describe('a window', () => {
  it('begins by the clocks of its zone, in summer and in winter', () => {
    expect(windowOf(service, 'weekend', '2025-01-01T00:00:00.000Z').from).toBe('2025-01-26T04:00:00.000Z')
    expect(windowOf(service, 'weekend', '2025-07-01T00:00:00.000Z').from).toBe('2025-07-27T03:00:00.000Z')
    expect(windowOf(service, 'abroad', '2025-07-01T00:00:00.000Z').from).toBe('2025-07-07T00:00:00.000Z')
  })
  it('ends before its last instant, at which the next one is named', () => {
    const { to } = windowOf(service, 'weekend', '2025-01-01T00:00:00.000Z')
    expect(windowOf(service, 'weekend', to).from).toBe('2025-02-23T04:00:00.000Z')
  })
  it('lasts its length whatever the clocks do', () => {
    // On 2 November 2025 01:30 comes twice in New York; the first one counts.
    expect(windowOf(service, 'night', '2025-11-01T00:00:00.000Z')).toEqual({
      id: 'night',
      from: '2025-11-02T05:30:00.000Z',
      to: '2025-11-02T06:30:00.000Z',
      open: false,
    })
  })
  it('is still the old one after the end of a month or a year', () => {
    expect(windowOf(service, 'weekend', '2022-01-01T00:00:00.000Z').from.slice(0, 7)).toBe('2022-01')
    const lifecycle = {
      ...service,
      windows: { weekend: { ...service.windows.weekend, length: { hours: 200 } } },
    }
    expect(windowOf(lifecycle, 'weekend', '2023-01-05T00:00:00.000Z')).toMatchObject({
      from: '2023-01-01T04:00:00.000Z',
      open: true,
    })
  })
  it('is open, or the very next: between now and its start there is no other', () => {
    const week = 7 * 86_400_000
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Date.UTC(2100, 0) }), (now) => {
        const { from, to, open } = windowOf(service, 'weekend', instantAt(now))
        expect(Date.parse(to)).toBeGreaterThan(now)
        expect(open).toBe(Date.parse(from) <= now)
        expect(Date.parse(from) - now).toBeLessThanOrEqual(5 * week)
        expect(formatInstant(from, 'America/New_York').slice(11, 16)).toBe('23:00')
        expect(new Date(formatInstant(from, 'America/New_York').slice(0, 10)).getUTCDay()).toBe(6)
      }),
    )
  })
})
