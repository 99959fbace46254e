import { overLimit, type Problem } from '@shindan/core'
import type { CalendarEntry } from './entry.ts'

/** What one calendar may hold. Writing a line costs more than its length where it has to be folded. */
export const calendarLimits = {
  /** Entries of one calendar. */
  entries: 10_000,
  /** Alarms of one entry. */
  alarms: 100,
  /** UTF-16 units of the name of a calendar. */
  name: 1_000,
  /** UTF-16 units of one summary or description. */
  text: 10_000,
} as const

/** Everything of a calendar that is more than a limit allows. */
export function limitProblems(
  entries: readonly CalendarEntry[],
  name: string | undefined,
): readonly Problem[] {
  const { entries: mostEntries, alarms: mostAlarms, name: longestName, text: longestText } = calendarLimits
  if (entries.length > mostEntries) return [overLimit('entries', mostEntries, entries.length)]
  return [
    ...(name !== undefined && name.length > longestName
      ? [overLimit('name', longestName, name.length, 'options.name')]
      : []),
    ...entries.flatMap(({ summary, description, alarms }, i) => {
      const texts = [...Object.values(summary), ...Object.values(description ?? {})]
      const longest = Math.max(...texts.map(({ length }) => length))
      return [
        ...(longest > longestText ? [overLimit('text', longestText, longest, `entries[${i}]`)] : []),
        ...(alarms.length > mostAlarms
          ? [overLimit('alarms', mostAlarms, alarms.length, `entries[${i}].alarms`)]
          : []),
      ]
    }),
  ]
}
