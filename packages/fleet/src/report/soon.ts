import {
  addDays,
  affectsOf,
  type Composition,
  dayIn,
  epochOf,
  guarded,
  type Instant,
  isWait,
  startOfDay,
} from '@shindan/core'
import { partOf } from '../part-of.ts'
import { certificateName } from './certificate-name.ts'
import { inOrder, keepFirstBy, mostDevices } from './first-devices.ts'
import type {
  MissingCertificate,
  ReportCertificate,
  ReportedSoon,
  ReportedSoonDeadline,
} from './fleet-report.ts'
import { harmOf } from './harm.ts'
import { deadlineName, lifecycleName } from './names.ts'

/** Calendar days after today whose deadlines are named. */
const daysAhead = 7

/**
 * Tells which instants are ahead and today or on the seven days after it, as days are counted in a zone: what a report calls soon.
 *
 * @example
 * dueSoonAt('2026-11-27T02:00:00+09:00', 'Asia/Tokyo')('2026-12-04T14:59:59Z') // true
 */
export const dueSoonAt = guarded(
  ['now', 'timeZone'],
  'an instant and a time zone',
  (now: Instant, timeZone: string): ((dueAt: Instant) => boolean) => {
    const from = epochOf(now)
    const end = epochOf(startOfDay(timeZone, addDays(dayIn(timeZone, now), daysAhead + 1)))
    return (dueAt) => epochOf(dueAt) >= from && epochOf(dueAt) < end
  },
)

/** Names the certificates whose deadline is today or within a week: those that hit the whole fleet first, then by date. */
export function soonTaken(
  composition: Composition,
  now: Instant,
  timeZone: string,
): {
  readonly take: (certificate: ReportCertificate) => void
  /** Those of them that hit the whole fleet. */
  readonly takeMissing: (certificate: MissingCertificate) => void
  readonly taken: () => ReportedSoon
} {
  const isSoon = dueSoonAt(now, timeZone)
  const first: ReportedSoonDeadline[] = []
  let count = 0
  const taken = (certificate: ReportCertificate | MissingCertificate): ReportedSoonDeadline | undefined => {
    const { device, lifecycle: id, revision, deadline: name, dueAt, dueFrom } = certificate
    if (name === null || dueAt === null) return undefined
    if (!isSoon(dueAt)) return undefined
    const lifecycle = composition.lifecycles.get(id)
    const deadline = partOf(lifecycle?.deadlines, name)
    if (!lifecycle || !deadline || isWait(deadline)) return undefined
    const { timeZone } = lifecycle
    return {
      device,
      certificate: revision,
      name: certificateName({ lifecycle: id, revision }, composition),
      lifecycle: lifecycleName(id, composition),
      deadline: deadlineName(id, name, composition),
      on: dayIn(timeZone, dueAt),
      timeZone,
      dueAt,
      ...(dueFrom && { dueFrom }),
      affects: affectsOf(deadline),
    }
  }
  const keep = (one: ReportedSoonDeadline) => {
    count++
    keepFirstBy(first, one, mostDevices, soonest)
  }
  return {
    take: (certificate) => {
      const one = taken(certificate)
      if (one) keep(one)
    },
    takeMissing: (certificate) => {
      const one = taken(certificate)
      if (one && harmOf(one) === 0) keep({ ...one, isUnseen: true })
    },
    taken: () => ({ count, first }),
  }
}

function soonest(one: ReportedSoonDeadline, other: ReportedSoonDeadline): number {
  return (
    harmOf(one) - harmOf(other) ||
    epochOf(one.dueAt) - epochOf(other.dueAt) ||
    inOrder(one.device, other.device) ||
    inOrder(one.certificate, other.certificate)
  )
}
