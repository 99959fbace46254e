import { dayOfNumber } from '../time/day.ts'
import type { LifecycleNote } from './answer.ts'
import { type DueDate, metOf } from './deadline.ts'
import type { Happening, Happenings } from './happening.ts'
import type { AnyLifecycle } from './lifecycle.ts'
import type { Watch } from './watch.ts'

/** What must be said beside the answer: of deadlines first, then of events. */
export function notesOn(
  { deadlines, events: definitions }: AnyLifecycle,
  events: Happenings,
  dates: { readonly [deadline: string]: DueDate },
  timeZone: string,
  watch: Watch,
): readonly LifecycleNote[] {
  const notes: LifecycleNote[] = []
  for (const [about, date] of Object.entries(dates)) {
    const deadline = deadlines[about]
    if (!deadline?.boundary) continue
    const metFrom = metOf(deadline, events)?.from ?? Number.POSITIVE_INFINITY
    if (watch.isWithin(date.boundaryFrom, Math.min(date.passedAt, metFrom))) {
      notes.push({ kind: 'boundary', about, text: deadline.boundary })
    }
  }
  for (const [about, { label, notAfter = '' }] of Object.entries(definitions)) {
    const [event, limit] = [events[about], dates[notAfter]]
    if (event?.isSpan) notes.push({ kind: 'assumption', about, text: known(label, event, timeZone) })
    if (event && limit && event.from >= limit.passedAt) {
      notes.push({ kind: 'warning', about, text: tooLate(label, dayOfNumber(limit.on)) })
    }
  }
  return notes
}

function known(label: LifecycleNote['text'], event: Happening, timeZone: string): LifecycleNote['text'] {
  const days = [...new Set([event.firstDay, event.lastDay])].map(dayOfNumber)
  return {
    ja: `「${label.ja}」は時刻のない日付（${days.join('～')}）のため、${timeZone} での丸一日として数えました。`,
    en: `“${label.en}” is a date without a time (${days.join(' to ')}) and was counted as a whole day in ${timeZone}.`,
  }
}

function tooLate(event: LifecycleNote['text'], date: string): LifecycleNote['text'] {
  return {
    ja: `「${event.ja}」が期限（${date}）より後になっています。本来は起こり得ないため、日付をご確認ください。`,
    en: `“${event.en}” lies after the deadline (${date}), which the rules do not allow. Please check the dates.`,
  }
}
