import type { Source } from '../catalog/source.ts'
import { textIn } from '../text/locale.ts'
import { epochOf, parseInstant } from '../time/index.ts'
import type { TextOptions } from './lines.ts'

const year = 365 * 86_400_000

/** A source in a line: its title, where it is, and that it is old or was looked at long ago. */
export function sourceLine(
  { title, url, writtenIn, checkedOn }: Source,
  { locale, now }: Pick<TextOptions, 'locale' | 'now'>,
): string {
  const asked = now === undefined ? undefined : parseInstant(now).map(epochOf).unwrapOr(undefined)
  const isLongAgo = asked !== undefined && asked - Date.parse(checkedOn) > year
  const remarks = [
    ...(writtenIn ? [{ ja: `${writtenIn} 年の資料`, en: `of ${writtenIn}` }] : []),
    ...(isLongAgo ? [{ ja: `最終確認 ${checkedOn}`, en: `last checked ${checkedOn}` }] : []),
  ].map((remark) => textIn(remark, locale))
  const said =
    remarks.length === 0
      ? ''
      : textIn({ ja: `（${remarks.join('、')}）`, en: ` (${remarks.join(', ')})` }, locale)
  return [`${textIn(title, locale)}${said}`, ...(url ? [url] : [])].join(' ')
}
