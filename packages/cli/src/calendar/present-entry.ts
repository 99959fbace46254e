import type { CalendarEntry } from '@shindan/calendar'
import { formatInstant, type Locale } from '@shindan/core'

/** An entry in one language, its instants in one zone. */
export function presentEntry(
  { uid, sequence, summary, description, when, alarms }: CalendarEntry,
  { locale, timeZone }: { readonly locale: Locale; readonly timeZone: string },
): object {
  const time =
    'on' in when ? when : { from: formatInstant(when.from, timeZone), to: formatInstant(when.to, timeZone) }
  return {
    uid,
    sequence,
    summary: summary[locale],
    description: description?.[locale] ?? null,
    ...time,
    alarms,
  }
}
