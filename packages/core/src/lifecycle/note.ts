import { dayOfNumber } from '../time/day.ts'
import type { LifecycleNote } from './answer.ts'
import type { DueDate } from './deadline.ts'
import type { Happenings } from './happening.ts'
import type { Policy } from './policy.ts'
import type { Watch } from './watch.ts'

/** What must be said beside the answer: of deadlines first, then of events. */
export function notesOn(
  policy: Policy,
  events: Happenings,
  dates: { readonly [deadline: string]: DueDate },
  timeZone: string,
  watch: Watch,
): readonly LifecycleNote[] {
  const notes: LifecycleNote[] = []
  for (const [about, date] of Object.entries(dates)) {
    const text = policy.deadlines[about]?.boundary
    const isOpen = text && watch.isWithin(date.openFrom, Math.min(date.passedAt, date.metAt))
    if (isOpen) notes.push({ kind: 'boundary', about, text })
  }
  for (const [about, { label, notAfter = '' }] of Object.entries(policy.events)) {
    const [event, limit] = [events[about], dates[notAfter]]
    if (event?.wholeDay) {
      notes.push({ kind: 'assumption', about, text: wholeDay(label, dayOfNumber(event.day), timeZone) })
    }
    if (event && limit && event.from >= limit.passedAt) {
      notes.push({ kind: 'warning', about, text: tooLate(label, dayOfNumber(limit.on)) })
    }
  }
  return notes
}

function wholeDay(event: LifecycleNote['text'], date: string, timeZone: string): LifecycleNote['text'] {
  return {
    ja: `「${event.ja}」は時刻のない日付（${date}）のため、${timeZone} での丸一日として数えました。`,
    en: `“${event.en}” is a date without a time (${date}) and was counted as a whole day in ${timeZone}.`,
  }
}

function tooLate(event: LifecycleNote['text'], date: string): LifecycleNote['text'] {
  return {
    ja: `「${event.ja}」が期限（${date}）より後になっています。本来は起こり得ないため、日付をご確認ください。`,
    en: `“${event.en}” lies after the deadline (${date}), which the rules do not allow. Please check the dates.`,
  }
}
