import {
  type Day,
  type Envelope,
  envelope,
  formatInstant,
  guarded,
  type Locale,
  type PresentedLifecycleNote,
  textIn,
} from '@shindan/core'
import type { CalendarEntry } from './entry.ts'

/** An entry in one language, its instants in one zone. */
export interface PresentedEntry {
  readonly uid: string
  readonly sequence: number
  readonly summary: string
  readonly description: string | null
  /** Of an entry of a whole day. */
  readonly on?: Day
  readonly from?: string
  readonly to?: string
  /** Minutes from the start. */
  readonly alarms: readonly number[]
}

/** What a calendar was made of, and it itself. */
export interface BesideCalendar {
  readonly policy: string
  readonly notes: readonly PresentedLifecycleNote[]
  /** The file, as `calendarOf` gives it. */
  readonly calendar?: string
  /** Where it was written instead. */
  readonly out?: string
}

/** The dates of one lifecycle in one language, and the calendar that was made of them. */
export interface PresentedCalendar extends Envelope<'calendar'>, BesideCalendar {
  readonly entries: readonly PresentedEntry[]
}

/** Says the entries of a calendar in one language, instants with the offset of a zone. */
export const presentCalendar = guarded(
  ['entries', 'beside', 'voice'],
  'entries, what they were made of, and a voice',
  (
    entries: readonly CalendarEntry[],
    { policy, notes, calendar, out }: BesideCalendar,
    voice: { readonly locale: Locale; readonly timeZone: string },
  ): PresentedCalendar => ({
    ...envelope('calendar'),
    policy,
    entries: entries.map((entry) => presentEntry(entry, voice)),
    notes,
    ...(calendar !== undefined && { calendar }),
    ...(out !== undefined && { out }),
  }),
)

function presentEntry(
  { uid, sequence, summary, description, when, alarms }: CalendarEntry,
  { locale, timeZone }: { readonly locale: Locale; readonly timeZone: string },
): PresentedEntry {
  const time =
    'on' in when ? when : { from: formatInstant(when.from, timeZone), to: formatInstant(when.to, timeZone) }
  return {
    uid,
    sequence,
    summary: textIn(summary, locale),
    description: textIn(description, locale) ?? null,
    ...time,
    alarms,
  }
}
