import type { Locale, Nth, Weekday, WindowDefinition } from '@shindan/core'

const weekdays: { readonly [D in Weekday]: { readonly [L in Locale]: string } } = {
  sunday: { ja: '日曜日', en: 'Sunday' },
  monday: { ja: '月曜日', en: 'Monday' },
  tuesday: { ja: '火曜日', en: 'Tuesday' },
  wednesday: { ja: '水曜日', en: 'Wednesday' },
  thursday: { ja: '木曜日', en: 'Thursday' },
  friday: { ja: '金曜日', en: 'Friday' },
  saturday: { ja: '土曜日', en: 'Saturday' },
}

const nths: { readonly [N in Nth]: { readonly [L in Locale]: string } } = {
  1: { ja: '第 1 ', en: 'first' },
  2: { ja: '第 2 ', en: 'second' },
  3: { ja: '第 3 ', en: 'third' },
  4: { ja: '第 4 ', en: 'fourth' },
  last: { ja: '最終', en: 'last' },
}

/** When a window is open: `from 22:00 on the second Wednesday of each month, 10 h (Asia/Tokyo)`. */
export function sayWindow(window: WindowDefinition, zoneOfLifecycle: string, locale: Locale): string {
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
