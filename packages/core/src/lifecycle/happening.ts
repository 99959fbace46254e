import { type Assumption, boundsOf, isSpan, type Time } from '../time/index.ts'
import { dayNumberAt } from '../time/local.ts'

/** When an event was or will be, in numbers. Of one that is known to a span, both of its ends. */
export interface Happening {
  /** The day on which it was at the earliest, from 1970-01-01, in the zone in which days are counted. */
  readonly firstDay: number
  /** The day on which it was at the latest. */
  readonly lastDay: number
  /** The first millisecond of it. */
  readonly from: number
  /** The first millisecond after it. */
  readonly end: number
  /** Known to a span alone. */
  readonly isSpan: boolean
  /** What was taken to be so in reading it. */
  readonly assumed: readonly Assumption[]
}

/** The known events of a lifecycle by their names. */
export type Happenings = { readonly [event: string]: Happening | undefined }

/** An event at a time, and what was assumed in reading that. */
export function happeningAt(timeZone: string, time: Time, assumed: readonly Assumption[] = []): Happening {
  const { from, end } = boundsOf(time)
  return {
    firstDay: dayNumberAt(timeZone, from),
    lastDay: dayNumberAt(timeZone, end - 1),
    from,
    end,
    isSpan: isSpan(time),
    assumed,
  }
}

/** An event at an instant in milliseconds: the quick way, for very many certificates. */
export function happeningAtEpoch(timeZone: string, epoch: number): Happening {
  const day = dayNumberAt(timeZone, epoch)
  return { firstDay: day, lastDay: day, from: epoch, end: epoch + 1, isSpan: false, assumed: [] }
}

/** Whether one event was surely before another. */
export function isSurelyBefore(one: Happening, other: Happening): boolean {
  return one.end <= other.from
}
