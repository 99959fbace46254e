import { dayOfNumber } from '../time/day.ts'
import { formatInstant, instantAt, type Time, timeBetween } from '../time/index.ts'
import { unitOf } from '../time/read-time.ts'
import type { LifecycleNote } from './answer.ts'
import { assumedNotes } from './assumed-notes.ts'
import { changesOf, type DueDate, earliestOf, isLeftOpen, metOf } from './deadline.ts'
import type { Happening, Happenings } from './happening.ts'
import { type AnyLifecycle, type DeadlineDefinition, termsOf } from './lifecycle.ts'
import type { Watch } from './watch.ts'

/** What must be said beside the answer: what is left open, then of events, then of what is counted from them. */
export function notesOn(
  { deadlines, events: definitions, timeZone }: AnyLifecycle,
  events: Happenings,
  dates: { readonly [deadline: string]: DueDate },
  watch: Watch,
  now: number,
): readonly LifecycleNote[] {
  const notes: LifecycleNote[] = []
  for (const [about, date] of Object.entries(dates)) {
    const deadline = deadlines[about]
    if (!deadline?.boundary) continue
    const met = metOf(deadline, events)
    const isOpen = isLeftOpen(date, met, now)
    watch.noteFirst(changesOf(date, met), (at) => isLeftOpen(date, met, at) !== isOpen)
    if (isOpen) notes.push({ id: 'left-open', kind: 'boundary', about, text: deadline.boundary })
  }
  for (const [about, { label, notAfter = '' }] of Object.entries(definitions)) {
    const [event, limit] = [events[about], dates[notAfter]]
    if (event?.isSpan) {
      const text = known(label, event, timeZone)
      notes.push({ id: 'known-to-a-span', kind: 'assumption', about, text })
    }
    if (event && event.assumed.length > 0)
      notes.push(...assumedNotes({ about, label }, event.assumed, timeOf(event), timeZone))
    if (event && limit && event.from >= limit.passedAt) {
      const text = tooLate(label, dayOfNumber(limit.on))
      notes.push({ id: 'behind-deadline', kind: 'warning', about, text })
    }
  }
  for (const [about, date] of Object.entries(dates)) {
    const [deadline, from] = [deadlines[about], earliestOf(date)]
    if (!deadline || from === undefined || isEvent(deadline, date)) continue
    notes.push({
      id: 'known-to-a-span',
      kind: 'assumption',
      about,
      text: between(
        deadline.label,
        [from, date.at].map((at) => formatInstant(instantAt(at), timeZone)),
      ),
    })
  }
  return notes
}

/** Whether a deadline is an event itself, of which is said already how closely it is known. */
function isEvent(deadline: DeadlineDefinition, { because }: DueDate): boolean {
  const term = termsOf(deadline)[because]
  return term?.calendarDays === undefined && !term?.exactly
}

function timeOf({ from, end }: Happening): Time {
  return timeBetween(instantAt(from), instantAt(end - 1))
}

function known(label: LifecycleNote['text'], event: Happening, timeZone: string): LifecycleNote['text'] {
  const span = { from: instantAt(event.from), to: instantAt(event.end - 1) }
  const [day, hour] = unitOf(span, timeZone)?.split('T') ?? []
  if (day === undefined) {
    return between(
      label,
      [span.from, span.to].map((at) => formatInstant(at, timeZone)),
    )
  }
  if (hour !== undefined) {
    return {
      ja: `「${label.ja}」の時刻は時間単位（${day} の ${hour} 時台、${timeZone}）でしか分かりません。`,
      en: `“${label.en}” is known to the hour alone (${day}, from ${hour}:00 on, in ${timeZone}).`,
    }
  }
  return {
    ja: `「${label.ja}」は時刻のない日付（${day}）のため、${timeZone} での丸一日として数えました。`,
    en: `“${label.en}” is a date without a time (${day}) and was counted as a whole day in ${timeZone}.`,
  }
}

function between(label: LifecycleNote['text'], [from, to]: readonly string[]): LifecycleNote['text'] {
  return {
    ja: `「${label.ja}」は ${from} から ${to} までの間としか分かりません。`,
    en: `“${label.en}” is known no closer than from ${from} to ${to}.`,
  }
}

function tooLate(event: LifecycleNote['text'], date: string): LifecycleNote['text'] {
  return {
    ja: `「${event.ja}」が期限（${date}）より後になっています。本来は起こり得ないため、日付をご確認ください。`,
    en: `“${event.en}” lies after the deadline (${date}), which the rules do not allow. Please check the dates.`,
  }
}
