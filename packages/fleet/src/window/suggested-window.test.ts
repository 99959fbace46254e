import { pushCertificate } from '@shindan/apns'
import { type AnyLifecycle, addDays, dayIn, epochOf, instantAt, startOfDay } from '@shindan/core'
import { cloudgateInstall } from '@shindan/cybertrust'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { suggestedWindow } from './suggested-window.ts'

const dueAt = '2026-12-24T03:00:00.000Z'
const now = '2026-11-01T00:00:00.000Z'
const push = { device: 'push', lifecycle: pushCertificate.id, revision: '1', dueAt }

test('the window begins on the day on which the lifecycle says that renewal is due, in its zone', () => {
  const { phases, timeZone } = pushCertificate
  const { from } = phases['renewal-due']
  const days = from && 'before' in from && from.days !== undefined ? from.days : Number.NaN
  const { suggestedWindow: window } = suggestedWindow(push, { lifecycle: pushCertificate, now }) ?? {}
  expect(window?.start).toBe(startOfDay(timeZone, addDays(dayIn(timeZone, dueAt), -days)))
})

test('days are counted in the zone of the lifecycle, over a change of its clocks', () => {
  // 23:30 on 20 November in New York is 21 November in UTC; its clocks were turned back on 1 November.
  const lifecycle: AnyLifecycle = { ...pushCertificate, timeZone: 'America/New_York' }
  const certificate = { ...push, dueAt: '2026-11-21T04:30:00.000Z' }
  const lead = {
    ...lifecycle,
    phases: { due: { label: lifecycle.label, from: { before: 'expires', days: 30 } } },
  }
  expect(suggestedWindow(certificate, { lifecycle: lead, now })?.suggestedWindow.start).toBe(
    '2026-10-21T04:00:00.000Z',
  )
})

test('where the issue is known, no window begins before a third of the life is left', () => {
  const issued = '2026-12-18T03:00:00.000Z'
  expect(suggestedWindow(push, { lifecycle: pushCertificate, now, issued })?.suggestedWindow).toEqual({
    start: '2026-12-22T03:00:00.000Z',
    end: '2026-12-23T03:00:00.000Z',
  })
})

test('nothing is suggested without a deadline, or where nothing says when renewal is due', () => {
  expect(suggestedWindow({ ...push, dueAt: null }, { lifecycle: pushCertificate, now })).toBeUndefined()
  expect(suggestedWindow(push, { lifecycle: cloudgateInstall, now })).toBeUndefined()
})

test('a certificate is to be renewed at once when its moment has come, and when its window has passed', () => {
  const of = (at: string) => suggestedWindow(push, { lifecycle: pushCertificate, now: at })
  const renewAt = of(now)?.renewAt ?? ''
  expect(of(instantAt(epochOf(renewAt) - 1))?.isDue).toBe(false)
  expect(of(renewAt)).toEqual({ ...of(now), isDue: true })
  expect(of('2027-01-01T00:00:00.000Z')).toEqual({ ...of(now), isDue: true })
})

const instant = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2100, 0, 1) }).map(instantAt)
const certificate = fc.record({
  device: fc.string({ unit: 'grapheme' }),
  revision: fc.string(),
  dueAt: instant,
})

test('every moment lies in its window, and every window between issue and deadline', () => {
  fc.assert(
    fc.property(certificate, fc.option(fc.nat(4_000_000_000), { nil: undefined }), (one, life) => {
      const issued = life === undefined ? undefined : instantAt(Math.max(0, epochOf(one.dueAt) - life))
      const options = { lifecycle: pushCertificate, now, ...(issued !== undefined && { issued }) }
      const answer = suggestedWindow({ ...one, lifecycle: pushCertificate.id }, options)
      const { start, end } = answer?.suggestedWindow ?? { start: '', end: '' }
      const inOrder = [issued ?? start, start, answer?.renewAt ?? '', end, one.dueAt]
      expect(inOrder.toSorted()).toEqual(inOrder)
      expect(suggestedWindow({ ...one, lifecycle: pushCertificate.id }, options)).toEqual(answer)
    }),
  )
})

test('renewals of a fleet that expires at one instant fall evenly on the days of the window', () => {
  const subjects = 100_000
  const perDay = new Map<string, number>()
  let days = 0
  for (let i = 0; i < subjects; i++) {
    const answer = suggestedWindow({ ...push, device: `iPad-${i}` }, { lifecycle: pushCertificate, now })
    const { start, end } = answer?.suggestedWindow ?? { start: now, end: now }
    days = (epochOf(end) - epochOf(start)) / 86_400_000
    const day = dayIn(pushCertificate.timeZone, answer?.renewAt ?? now)
    perDay.set(day, (perDay.get(day) ?? 0) + 1)
  }
  expect(days).toBeGreaterThan(10)
  expect(Math.max(...perDay.values())).toBeLessThan((1.2 * subjects) / days)
})
