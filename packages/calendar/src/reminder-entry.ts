import { isSpan, type ReminderAnswer, type Time, textIn } from '@shindan/core'
import { sayInstant, saySpan, type Voice } from '@shindan/core/render'
import { alarmsAfter, reminderAlarms } from './alarms.ts'
import type { CalendarEntry } from './entry.ts'
import type { Scope } from './scope.ts'
import { inEach, lines, said, titled } from './texts.ts'
import { uidOf } from './uid.ts'

const ours = { ja: '提供元の資料にはない日付です', en: 'no document gives this date; it is ours' }

/** A reminder on the first day on which it is due, with the date that it reminds of. */
export function reminderEntry(answer: ReminderAnswer, scope: Scope): CalendarEntry | undefined {
  const { lifecycle, times, now, subject, sequence, about } = scope
  const reminder = lifecycle.reminders[answer.id]
  const event = reminder && lifecycle.events[reminder.before]
  const time = reminder && times[reminder.before]
  if (!reminder || !event || !time) return undefined
  const when = { on: answer.on }
  const { timeZone } = lifecycle
  return {
    uid: uidOf(lifecycle.id, subject, 'reminder', answer.id),
    sequence,
    summary: titled(reminder.label, lifecycle),
    description: lines(
      inEach(
        [event.label],
        (locale) => `${textIn(event.label, locale)}: ${sayTime(time, { locale, timeZone })}`,
      ),
      about && said('concerns', about),
      answer.inferred && said('inferred', ours),
    ),
    when,
    alarms: alarmsAfter(now, reminderAlarms, when, lifecycle.timeZone),
  }
}

function sayTime(time: Time, voice: Voice): string {
  return isSpan(time) ? saySpan(time, voice) : sayInstant(time, voice)
}
