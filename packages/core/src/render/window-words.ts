import type { Localized } from '../text/locale.ts'
import type { Nth, Weekday } from '../time/index.ts'

/** What weekdays are called. */
export const weekdayWords: { readonly [D in Weekday]: Localized } = {
  sunday: { ja: '日曜日', en: 'Sunday' },
  monday: { ja: '月曜日', en: 'Monday' },
  tuesday: { ja: '火曜日', en: 'Tuesday' },
  wednesday: { ja: '水曜日', en: 'Wednesday' },
  thursday: { ja: '木曜日', en: 'Thursday' },
  friday: { ja: '金曜日', en: 'Friday' },
  saturday: { ja: '土曜日', en: 'Saturday' },
}

/** Which of its weekday in a month a day is. */
export const nthWords: { readonly [N in Nth]: Localized } = {
  1: { ja: '第 1 ', en: 'first' },
  2: { ja: '第 2 ', en: 'second' },
  3: { ja: '第 3 ', en: 'third' },
  4: { ja: '第 4 ', en: 'fourth' },
  last: { ja: '最終', en: 'last' },
}

/** What windows and deadlines are said with. */
export const windowWords = {
  window: {
    ja: '毎月{nth}{weekday} {at} から {length} ({timeZone})',
    en: 'from {at} on the {nth} {weekday} of each month, {length} ({timeZone})',
  },
  hours: { ja: '{hours} 時間', en: '{hours} h' },
  minutes: { ja: '{minutes} 分', en: '{minutes} min' },
  earliest: { ja: '次のうち最も早い日時', en: 'the earliest of' },
  fleet: { ja: '{cost}管理下の全デバイスに影響します。', en: '{cost} This affects all managed devices.' },
  latest: { ja: '次のうち最も遅い日時', en: 'the latest of' },
} as const satisfies { readonly [word: string]: Localized }
