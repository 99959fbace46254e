import { type DeadlineDefinition, termsOf, type WindowDefinition } from '../lifecycle/index.ts'
import { guarded } from '../problem/mistake.ts'
import type { Locale, Localized } from '../text/locale.ts'
import type { Nth, Weekday } from '../time/index.ts'

const weekdays: { readonly [D in Weekday]: Localized } = {
  sunday: { ja: '日曜日', en: 'Sunday' },
  monday: { ja: '月曜日', en: 'Monday' },
  tuesday: { ja: '火曜日', en: 'Tuesday' },
  wednesday: { ja: '水曜日', en: 'Wednesday' },
  thursday: { ja: '木曜日', en: 'Thursday' },
  friday: { ja: '金曜日', en: 'Friday' },
  saturday: { ja: '土曜日', en: 'Saturday' },
}

const nths: { readonly [N in Nth]: Localized } = {
  1: { ja: '第 1 ', en: 'first' },
  2: { ja: '第 2 ', en: 'second' },
  3: { ja: '第 3 ', en: 'third' },
  4: { ja: '第 4 ', en: 'fourth' },
  last: { ja: '最終', en: 'last' },
}

/** When a window is open: `from 22:00 on the second Wednesday of each month, 10 h (Asia/Tokyo)`. */
export const sayWindow = guarded(
  ['window', 'zoneOfLifecycle', 'locale'],
  'a window, an IANA time zone name and a locale',
  windowSaid,
)

function windowSaid(window: WindowDefinition, zoneOfLifecycle: string, locale: Locale): string {
  const { at, length, timeZone = zoneOfLifecycle } = window
  const nth = nths[window.nth][locale]
  const weekday = weekdays[window.weekday][locale]
  const { hours = 0, minutes = 0 } = length
  const units = locale === 'ja' ? ([' 時間', ' 分'] as const) : ([' h', ' min'] as const)
  const lasts = [hours ? `${hours}${units[0]}` : '', minutes ? `${minutes}${units[1]}` : '']
    .filter(Boolean)
    .join(' ')
  return locale === 'ja'
    ? `毎月${nth}${weekday} ${at} から ${lasts} (${timeZone})`
    : `from ${at} on the ${nth} ${weekday} of each month, ${lasts} (${timeZone})`
}

/** What sets a deadline: its terms, and which of them counts where there are several. */
export const sayTerms = guarded(
  ['deadline', 'locale'],
  'a deadline and a locale',
  (deadline: DeadlineDefinition, locale: Locale): string => {
    const terms = Object.values(termsOf(deadline)).flatMap((term) => (term ? [term.label[locale]] : []))
    if (terms.length < 2) return terms.join()
    return `${(deadline.earliest ? earliest : latest)[locale]}: ${terms.join(' / ')}`
  },
)

const earliest: Localized = { ja: '次のうち最も早い日時', en: 'the earliest of' }
const latest: Localized = { ja: '次のうち最も遅い日時', en: 'the latest of' }
