import { type Localized, parseInstant, type ReminderAnswer } from '@shindan/core'
import { sayInstant } from '@shindan/core/render'
import { alarmsAfter, reminderAlarms } from './alarms.ts'
import type { CalendarEntry } from './entry.ts'
import type { Scope } from './scope.ts'
import { lines, said, titled } from './texts.ts'
import { uidOf } from './uid.ts'

/** A reminder on the first day on which it is due, with the date that it reminds of. */
export function reminderEntry(answer: ReminderAnswer, scope: Scope): CalendarEntry | undefined {
  const { policy, events, now, subject, sequence, about } = scope
  const reminder = policy.reminders[answer.id]
  const event = reminder && policy.events[reminder.before]
  if (!reminder || !event) return undefined
  const when = { on: answer.on }
  const date = dateIn(policy.timeZone, events[reminder.before] ?? '')
  return {
    uid: uidOf(policy.id, subject, 'reminder', answer.id),
    sequence,
    summary: titled(reminder.label, policy),
    description: lines(
      { ja: `${event.label.ja}: ${date.ja}`, en: `${event.label.en}: ${date.en}` },
      about && said('concerns', about),
    ),
    when,
    alarms: alarmsAfter(now, reminderAlarms, when, policy.timeZone),
  }
}

function dateIn(timeZone: string, given: string): Localized {
  return parseInstant(given).match(
    (instant) => ({
      ja: sayInstant(instant, { locale: 'ja', timeZone }),
      en: sayInstant(instant, { locale: 'en', timeZone }),
    }),
    () => ({ ja: given, en: given }),
  )
}
