import { addDays, dayIn, endOfDay, startOfDay } from '@shindan/core'
import { cloudgateInstall, installedCertificate } from '@shindan/cybertrust'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarOf } from './calendar-of.ts'
import { type FleetDeadline, fleetEntries } from './fleet-entries.ts'

const now = '2026-11-27T00:00:00.000Z'
const lifecycles = new Map([cloudgateInstall, installedCertificate].map((each) => [each.id, each]))
const options = { lifecycles, now, fleet: 'tokyo', revision: 12 }
const today = dayIn('Asia/Tokyo', now)
const due = (days: number): FleetDeadline => ({
  lifecycle: cloudgateInstall.id,
  deadline: 'install',
  dueAt: endOfDay('Asia/Tokyo', addDays(today, days)),
})

test('certificates with a deadline on one day of its zone are one entry with their number', async () => {
  const first = { ...due(4), dueAt: startOfDay('Asia/Tokyo', addDays(today, 4)) }
  const entries = await fleetEntries([due(4), first, due(5)], options)
  expect(entries.map(({ when, summary }) => [when, summary.ja])).toEqual([
    [{ on: '2026-12-01' }, 'CloudGate UNO の証明書インストール期限 (2 件)'],
    [{ on: '2026-12-02' }, 'CloudGate UNO の証明書インストール期限 (1 件)'],
  ])
})

test('an entry names the first hour that is known, and says in its title what hits the whole fleet and what to do', async () => {
  const { expiry } = installedCertificate.deadlines
  const toDo = { ja: '更新する', en: 'Renew the same certificate' }
  const push = {
    ...installedCertificate,
    deadlines: { expiry: { ...expiry, affects: 'all-managed-devices' as const, toDo } },
  }
  const at = (dueAt: string, dueFrom: string | null = null) =>
    ({ device: 'console', lifecycle: push.id, deadline: 'expiry', dueAt, dueFrom }) as const
  const known = [at('2026-11-30T05:00:00.000Z'), at('2026-11-30T00:00:00.000Z')]
  const [entry] = await fleetEntries(known, { ...options, lifecycles: new Map([[push.id, push]]) })
  expect(entry?.summary.en).toMatch(/^\[All devices\] .*\(2\)$/)
  expect(entry?.description?.en).toContain('Earliest: 09:00 (Asia/Tokyo)')
  expect(entry?.description?.en).toContain('Before then: Renew the same certificate')
  const unknown = at('2026-11-30T14:59:59.000Z', '2026-11-29T15:00:00.000Z')
  const [day] = await fleetEntries([unknown], { ...options, lifecycles: new Map([[push.id, push]]) })
  expect(day?.description?.en).not.toContain('Earliest')
})

test('an entry names its first devices, and how many certificates there are besides', async () => {
  const named = (device: string) => ({ ...due(4), device })
  const devices = ['pc-10', 'pc-2', 'pc-1', 'a;b,\u202ec\n', 'pc-3', 'pc-4', 'pc-5'].map(named)
  const [entry] = await fleetEntries([...devices, due(4)], options)
  expect(entry?.description?.en).toContain('Concerns: a;b,\\u202ec, pc-1, pc-2, pc-3, pc-4 and 3 more\n')
  expect(entry?.description?.ja).toContain('対象: a;b,\\u202ec、pc-1、pc-2、pc-3、pc-4 ほか 3 件\n')
  const [single] = await fleetEntries([named('pc-1'), named('pc-1')], options)
  expect(single?.description?.en).toContain('Concerns: pc-1\n')
  const long = calendarOf(await fleetEntries([named('あ'.repeat(90))], options), {
    locale: 'ja',
    now,
  })._unsafeUnwrap()
  for (const line of long.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
})

test('what has passed, lies further ahead, or is unknown is not listed', async () => {
  const passed = { ...due(0), dueAt: '2026-11-26T23:59:59.000Z' }
  const unknown = [
    { ...due(1), lifecycle: 'gone/lifecycle' },
    { ...due(1), deadline: 'constructor' },
    { ...due(1), deadline: null, dueAt: null },
  ]
  expect(await fleetEntries([passed, due(2), ...unknown], { ...options, days: 2 })).toEqual([])
  expect(await fleetEntries([due(1)], { ...options, days: 2 })).toHaveLength(1)
})

test('a day keeps its identifier from night to night, whatever the fleet is, and another fleet has another', async () => {
  const [one] = await fleetEntries([due(4)], options)
  const [more] = await fleetEntries([due(4), due(4)], { ...options, revision: 13 })
  const [other] = await fleetEntries([due(4)], { ...options, fleet: 'osaka' })
  expect(more?.uid).toBe(one?.uid)
  expect([one?.sequence, more?.sequence]).toEqual([12, 13])
  expect(other?.uid).not.toBe(one?.uid)
})

test('a feed has no more entries than days, however many certificates there are, in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 300 }), async (days) => {
      const entries = await fleetEntries(days.map(due), { ...options, days: 30 })
      expect(entries).toHaveLength(new Set(days.filter((each) => each < 30)).size)
      expect(await fleetEntries(days.toReversed().map(due), { ...options, days: 30 })).toEqual(entries)
    }),
  )
})

test('a feed is a calendar', async () => {
  async function* certificates() {
    yield due(4)
  }
  const text = calendarOf(await fleetEntries(certificates(), options), { locale: 'en', now })
  expect(text._unsafeUnwrap()).toContain('DTSTART;VALUE=DATE:20261201')
})
