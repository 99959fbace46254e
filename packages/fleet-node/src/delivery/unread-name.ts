import type { Locale } from '@shindan/core'
import type { UnreadRow } from '../night/unread.ts'
import { filled } from './filled.ts'
import { shownName } from './shown-name.ts'
import { words } from './words.ts'

/** Where a person finds a row that could not be read: by its device, where that is known, and its line. */
export function unreadName({ device, line }: UnreadRow, locale: Locale): string {
  const place = filled(words.line, { line: String(line) }, locale)
  return device === undefined
    ? place
    : filled(words.placed, { device: shownName(device), line: place }, locale)
}
