import { type Locale, type Localized, nearest } from '@shindan/core'
import { type Failure, failure } from './failure.ts'

/** An id that is none of those that there are: which was probably meant, or where they are listed. */
export function unknownId(
  id: string,
  ids: readonly string[],
  { kind, what, list }: { readonly kind: string; readonly what: Localized; readonly list: string },
  locale: Locale,
): Failure {
  const near = nearest(id, ids)
  const message = near
    ? { ja: `${what.ja}（${near} のことでしょうか）`, en: `${what.en} (did you mean ${near}?)` }
    : { ja: `${what.ja}。「${list}」で一覧を確認できます`, en: `${what.en}; see "${list}"` }
  return failure(kind, id, message, locale)
}
