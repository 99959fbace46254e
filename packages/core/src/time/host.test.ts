import { describe, expect, it, vi } from 'vitest'
import { returnHome } from '../../test/clock-changes.ts'

const julyOffsets = {
  UTC: 0,
  'Asia/Tokyo': -540,
  'America/New_York': 240,
  'Europe/Berlin': -120,
  'Africa/Cairo': -180,
  'Australia/Lord_Howe': -630,
}

describe('the zone of the host', () => {
  returnHome()

  it.each(Object.entries(julyOffsets))('changes no answer when it is %s', async (host, offset) => {
    const atHome = await everything()
    process.env.TZ = host
    expect(new Date(2025, 6, 1).getTimezoneOffset()).toBe(offset)
    expect(await everything()).toEqual(atHome)
  })
})

/** Every kind of answer around each change of the clocks in one of the zones, by modules that remember nothing. */
async function everything(): Promise<string[]> {
  vi.resetModules()
  const { addDays, addMonths, dayIn, endOfDay, formatInstant, instantAt, instantOf, nthWeekday, startOfDay } =
    await import('./index.ts')
  const answers: string[] = []
  const changes = [
    '2025-03-09',
    '2025-03-30',
    '2025-04-05',
    '2025-04-25',
    '2025-10-04',
    '2025-10-26',
    '2025-10-31',
    '2025-11-02',
  ]
  for (const timeZone of Object.keys(julyOffsets)) {
    for (const change of changes) {
      const from = Date.parse(addDays(change, -1))
      for (let at = from; at < from + 3 * 86_400_000; at += 1_800_000) {
        const day = dayIn(timeZone, instantAt(at))
        const time = formatInstant(instantAt(at), timeZone).slice(11, 16)
        answers.push(startOfDay(timeZone, day), endOfDay(timeZone, day), instantOf(timeZone, day, time), time)
        answers.push(addDays(day, 1), addMonths(day, -3))
      }
      answers.push(nthWeekday(2025, Number(change.slice(5, 7)), 'sunday', 'last'))
    }
  }
  return answers
}
