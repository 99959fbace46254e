import {
  addDays,
  affectsOf,
  type Composition,
  dayIn,
  epochOf,
  type Instant,
  isWait,
  startOfDay,
} from '@shindan/core'
import { partOf } from '../part-of.ts'
import { certificateName } from './certificate-name.ts'
import { inOrder, keepFirstBy, mostDevices } from './first-devices.ts'
import type { ReportCertificate, ReportedSoon, ReportedSoonDeadline } from './fleet-report.ts'
import { harmOf } from './harm.ts'
import { deadlineName, lifecycleName } from './names.ts'

/** Calendar days after today whose deadlines are named. */
const daysAhead = 7

/** Names the certificates whose deadline is today or within a week: those that hit the whole fleet first, then by date. */
export function soonTaken(
  composition: Composition,
  now: Instant,
  timeZone: string,
): {
  readonly take: (certificate: ReportCertificate) => void
  readonly taken: () => ReportedSoon
} {
  const from = epochOf(now)
  const end = epochOf(startOfDay(timeZone, addDays(dayIn(timeZone, now), daysAhead + 1)))
  const first: ReportedSoonDeadline[] = []
  let count = 0
  return {
    take: ({ device, lifecycle: id, revision, deadline: name, dueAt }) => {
      if (name === null || dueAt === null) return
      const due = epochOf(dueAt)
      if (due < from || due >= end) return
      const lifecycle = composition.lifecycles.get(id)
      const deadline = partOf(lifecycle?.deadlines, name)
      if (!lifecycle || !deadline || isWait(deadline)) return
      count++
      keepFirstBy(
        first,
        {
          device,
          certificate: revision,
          name: certificateName({ lifecycle: id, revision }, composition),
          lifecycle: lifecycleName(id, composition),
          deadline: deadlineName(id, name, composition),
          on: dayIn(lifecycle.timeZone, dueAt),
          dueAt,
          affects: affectsOf(deadline),
        },
        mostDevices,
        soonest,
      )
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
