import type { Localized } from '../text/locale.ts'

/** What an event is expected to be that cannot come before another; with the date of that one where it is to be told. */
export function expectedAfter({ ja, en }: Localized, date?: string): Localized {
  return date === undefined
    ? { ja: `「${ja}」以降の日時`, en: `a date not before “${en}”` }
    : { ja: `「${ja}」（${date}）以降の日時`, en: `a date not before “${en}” (${date})` }
}
