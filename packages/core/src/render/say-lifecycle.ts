import { affectsOf, type DeadlineDefinition, termsOf, type WindowDefinition } from '../lifecycle/index.ts'
import { guarded } from '../problem/mistake.ts'
import { type Locale, textIn } from '../text/locale.ts'
import { filled } from './filled.ts'
import { nthWords, weekdayWords, windowWords } from './window-words.ts'

/** When a window is open: `from 22:00 on the second Wednesday of each month, 10 h (Asia/Tokyo)`. */
export const sayWindow = guarded(
  ['window', 'zoneOfLifecycle', 'locale'],
  'a window, an IANA time zone name and a locale',
  windowSaid,
)

function windowSaid(window: WindowDefinition, zoneOfLifecycle: string, locale: Locale): string {
  const { at, length, timeZone = zoneOfLifecycle } = window
  const { hours = 0, minutes = 0 } = length
  const lasts = [
    ...(hours ? [filled(windowWords.hours, { hours: String(hours) }, locale)] : []),
    ...(minutes ? [filled(windowWords.minutes, { minutes: String(minutes) }, locale)] : []),
  ]
  const values = {
    nth: textIn(nthWords[window.nth], locale),
    weekday: textIn(weekdayWords[window.weekday], locale),
    at,
    length: lasts.join(' '),
    timeZone,
  }
  return filled(windowWords.window, values, locale)
}

/** What sets a deadline: its terms, and which of them counts where there are several. */
export const sayTerms = guarded(
  ['deadline', 'locale'],
  'a deadline and a locale',
  (deadline: DeadlineDefinition, locale: Locale): string => {
    const terms = Object.values(termsOf(deadline)).flatMap((term) =>
      term ? [textIn(term.label, locale)] : [],
    )
    if (terms.length < 2) return terms.join()
    const which = deadline.earliest ? windowWords.earliest : windowWords.latest
    return `${textIn(which, locale)}: ${terms.join(' / ')}`
  },
)

/** What it costs to miss a deadline, and whether that hits the whole fleet; nothing where nobody says. */
export const sayConsequence = guarded(
  ['deadline', 'locale'],
  'a deadline and a locale',
  (deadline: DeadlineDefinition, locale: Locale): string | undefined => {
    const cost = textIn(deadline.consequence, locale)
    if (cost === undefined || affectsOf(deadline) === 'one-device') return cost
    return filled(windowWords.fleet, { cost }, locale)
  },
)
