import {
  type AnyLifecycle,
  addDays,
  affectsOf,
  type Day,
  dayIn,
  epochOf,
  formatInstant,
  guarded,
  type Instant,
  type Locale,
  type Localized,
  outside,
  textIn,
} from '@shindan/core'
import { visible } from '@shindan/core/render'
import { alarmsAfter, deadlineAlarms } from './alarms.ts'
import type { CalendarEntry } from './entry.ts'
import { allDevices, inEach, lines, said, titled, toDoBefore, wideMark } from './texts.ts'
import { uidOf } from './uid.ts'

/** A certificate of a fleet with its next deadline. */
export interface FleetDeadline {
  /** What its entry names it by. */
  readonly device?: string
  readonly lifecycle: string
  readonly deadline: string | null
  readonly dueAt: Instant | null
  /** `null` where its hour is known: the entry of its day names the first. */
  readonly dueFrom?: Instant | null
}

/** Whose deadlines they are, and which of them are listed. */
export interface FleetEntriesOptions {
  readonly lifecycles: ReadonlyMap<string, AnyLifecycle>
  readonly now: Instant
  /** What tells the fleet from others: its entries keep their identifiers. */
  readonly fleet: string
  /** Grows with each feed, e.g. the number of the night: calendars take the higher one for the newer. */
  readonly revision: number
  /** For how many days from today on: 1 to {@link mostDays}, 90 when absent. */
  readonly days?: number
}

/** The most days for which deadlines are listed. */
export const mostDays = 366

/**
 * The deadlines that a fleet has ahead: one entry for all certificates of one lifecycle that have a deadline on one day of
 * its zone, with their number and the first devices. However large a fleet is, there are no more entries than deadlines times days.
 *
 * What is no stream, or holds something else, is a mistake of the program; what the stream throws comes out as it is.
 *
 * @example
 * const options = { lifecycles, now: '2026-11-27T00:00:00.000Z', fleet: 'tokyo', revision: 12 }
 * const entries = await fleetEntries(store.certificates(), options)
 * calendarOf(entries, { locale: 'ja', now: options.now })
 */
export const fleetEntries = guarded(
  ['certificates', 'options'],
  'certificates, and the lifecycles that they are of',
  entriesOf,
)

function entriesOf(
  certificates: Iterable<FleetDeadline> | AsyncIterable<FleetDeadline>,
  options: FleetEntriesOptions,
): Promise<readonly CalendarEntry[]> {
  const { lifecycles, now, days = 90 } = options
  if (!isStream(certificates)) throw outside('certificates', 'what can be gone through', certificates)
  const from = epochOf(now)
  const within = Math.min(Math.max(days, 1), mostDays)
  const lastDays = new Map(
    [...lifecycles.values()].map(({ id, timeZone }) => [id, addDays(dayIn(timeZone, now), within - 1)]),
  )
  const groups = new Map<string, Group>()
  const take = guarded(['certificate'], 'a certificate of a fleet', (one: FleetDeadline) => {
    const { device, lifecycle: id, deadline, dueAt, dueFrom } = one
    const lifecycle = lifecycles.get(id)
    if (!lifecycle || deadline === null || dueAt === null || epochOf(dueAt) < from) return
    if (!Object.hasOwn(lifecycle.deadlines, deadline)) return
    const on = dayIn(lifecycle.timeZone, dueAt)
    if (on > (lastDays.get(id) ?? '')) return
    const key = JSON.stringify([on, id, deadline])
    const group = groups.get(key) ?? { lifecycle, deadline, on, count: 0, devices: [] }
    groups.set(key, group)
    group.count++
    if (dueFrom === null) keepFirst(group, dueAt)
    if (device !== undefined) nameIn(group, device)
  })
  return takeAll()

  async function takeAll(): Promise<readonly CalendarEntry[]> {
    for await (const one of certificates) take(one)
    return [...groups]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([, group]) => entryOf(group, options))
  }
}

function isStream(given: unknown): boolean {
  if (typeof given !== 'object' || given === null) return false
  return Symbol.iterator in given || Symbol.asyncIterator in given
}

interface Group {
  readonly lifecycle: AnyLifecycle
  readonly deadline: string
  readonly on: Day
  count: number
  /** The first that is due by a known hour. */
  first?: Instant
  /** The first of them by name. */
  readonly devices: { readonly name: string; count: number }[]
}

/** Devices that an entry names, and characters of the name of each. */
const mostNamed = 5
const longestName = 100

const { compare } = new Intl.Collator('en', { numeric: true })

function nameIn({ devices }: Group, device: string): void {
  const name = visible(device.slice(0, longestName)).trim()
  const known = devices.find((one) => one.name === name)
  if (known) {
    known.count++
    return
  }
  devices.push({ name, count: 1 })
  devices.sort((one, other) => compare(one.name, other.name) || (one.name < other.name ? -1 : 1))
  if (devices.length > mostNamed) devices.pop()
}

function keepFirst(group: Group, dueAt: Instant): void {
  if (group.first === undefined || epochOf(dueAt) < epochOf(group.first)) group.first = dueAt
}

/** The hour of the first, on the calendar of its lifecycle; nothing where none is known. */
function hourOf({ lifecycle: { timeZone }, first }: Group): Localized | undefined {
  if (first === undefined) return undefined
  const hour = `${formatInstant(first, timeZone).slice(11, 16)} (${timeZone})`
  return { ja: hour, en: hour }
}

/** The first devices, and how many certificates there are besides; nothing where none has a name. */
function namesOf({ devices, count }: Group): Localized | undefined {
  if (devices.length === 0) return undefined
  const more = count - devices.reduce((sum, one) => sum + one.count, 0)
  const names = devices.map(({ name }) => name)
  return {
    ja: `${names.join('、')}${more > 0 ? ` ほか ${more} 件` : ''}`,
    en: `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  }
}

function entryOf(group: Group, { fleet, revision, now }: FleetEntriesOptions): readonly CalendarEntry[] {
  const { lifecycle, deadline: id, on, count } = group
  const deadline = lifecycle.deadlines[id]
  if (!deadline) return []
  const [names, hour] = [namesOf(group), hourOf(group)]
  const isWide = affectsOf(deadline) === 'all-managed-devices'
  const title = titled(deadline.label, lifecycle)
  const number = (locale: Locale) => textIn({ ja: `${count} 件`, en: String(count) }, locale)
  const when = { on }
  return [
    {
      uid: uidOf('fleet', fleet, lifecycle.id, id, on),
      sequence: revision,
      summary: inEach([title], (locale) => {
        const wide = isWide ? textIn(wideMark, locale) : ''
        return `${wide}${textIn(title, locale)} (${number(locale)})`
      }),
      description: lines(
        said('certificates', inEach([], number)),
        names && said('concerns', names),
        hour && said('earliest', hour),
        deadline.toDo && toDoBefore(deadline.toDo),
        deadline.consequence && said('afterwards', deadline.consequence),
        isWide ? said('affects', allDevices) : undefined,
        deadline.boundary,
      ),
      when,
      alarms: alarmsAfter(now, deadlineAlarms.day, when, lifecycle.timeZone),
    },
  ]
}
