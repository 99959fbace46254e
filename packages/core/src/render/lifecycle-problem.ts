import type { AnyPolicy, LifecycleError } from '../lifecycle/index.ts'
import type { Locale, Localized } from '../text/locale.ts'
import { dateWords } from './date-words.ts'
import { visible } from './visible.ts'

const kinds: { readonly [K in LifecycleError['kind']]: Localized } = {
  'unknown-event': { ja: 'このポリシーにないイベントです', en: 'the policy has no such event' },
  'missing-event': { ja: 'このイベントの日付が必要です', en: 'the date of this event is needed' },
  'out-of-order': { ja: '順序が逆です', en: 'out of order' },
  'unknown-zone': { ja: '不明なタイムゾーンです', en: 'unknown time zone' },
  'not-a-date': { ja: '日付または日時として読めません', en: 'neither a date nor a date and time' },
  ...dateWords,
  'out-of-range': { ja: '扱える範囲外の値です', en: 'outside of the range' },
}

/**
 * One clear sentence for one problem of `evaluateLifecycle`: where, what was found, what would do.
 *
 * @example
 * describeLifecycleProblem(problem, cloudgateInstall, 'en')
 * // events.issued: no such date or time exists; found 2025-02-30, expected a day from 01 to 28.
 */
export function describeLifecycleProblem(problem: LifecycleError, policy: AnyPolicy, locale: Locale): string {
  const { kind, path, found } = problem
  const expected = expectedBy(problem, policy)
  const sentence =
    locale === 'ja'
      ? `${path}: ${kinds[kind].ja}。指定された値: ${kind === 'missing-event' ? 'なし' : found || 'なし'}。必要な値: ${expected.ja}。`
      : `${path}: ${kinds[kind].en}; found ${found || 'nothing'}, expected ${expected.en}.`
  return visible(sentence)
}

function expectedBy({ kind, path, found, expected }: LifecycleError, { events }: AnyPolicy): Localized {
  const names = Object.keys(events).join(', ')
  const earlier = events[events[path.replace(/^events\./, '')]?.notBefore ?? '']?.label
  switch (kind) {
    case 'unknown-event':
      return names === '' ? { ja: 'イベントなし', en: 'no event' } : { ja: names, en: `one of ${names}` }
    case 'missing-event':
    case 'not-a-date':
      return {
        ja: '日付（YYYY-MM-DD）または時差付きの日時（YYYY-MM-DDThh:mm:ss+09:00）',
        en: 'a date (YYYY-MM-DD), or a date and time with its offset (YYYY-MM-DDThh:mm:ss+09:00)',
      }
    case 'out-of-order':
      return { ja: `「${earlier?.ja ?? ''}」以降の日時`, en: `a date not before “${earlier?.en ?? ''}”` }
    case 'unknown-zone':
      return { ja: 'IANA のタイムゾーン名（例: Asia/Tokyo）', en: 'an IANA time zone name, e.g. Asia/Tokyo' }
    case 'no-offset':
      return { ja: `時差付きの日時（例: ${found}+09:00）`, en: `a time with its offset, e.g. ${found}+09:00` }
    case 'not-an-instant':
      return {
        ja: '時差付きの日時（例: 2025-01-05T09:00:00+09:00）',
        en: 'a date and time with its offset, e.g. 2025-01-05T09:00:00+09:00',
      }
    case 'not-a-day':
      return { ja: '日付（YYYY-MM-DD）', en: 'a date (YYYY-MM-DD)' }
    case 'impossible-date':
      return { ja: '暦にある日付と、00:00:00 から 23:59:59 までの時刻', en: expected }
    case 'out-of-range':
      return { ja: '1970 年から 9999 年までの日時', en: expected }
  }
}
