import type { Locale } from '@shindan/core'
import { type Failure, failure } from '../failure.ts'

/** An inventory that is no file that can be read. */
export function inventoryFailure(kind: string, path: string, locale: Locale): Failure {
  const message = {
    ja: 'ファイルがないか、読み取れません',
    en: 'no such file, or it cannot be read',
  }
  return failure(kind, path, message, locale)
}
