import { type Locale, textIn } from '@shindan/core'
import type { OutboxEntry, UnreadRow } from '../store/store.ts'
import type { Telling } from './channel.ts'
import { filled } from './filled.ts'
import { shownName } from './shown-name.ts'
import { words } from './words.ts'

/** Where a person finds a row that could not be read: by its device, and its line, as far as they are known. */
export function unreadName(
  { device, line }: Partial<Pick<UnreadRow, 'device' | 'line'>>,
  locale: Locale,
): string {
  const name = device === undefined || device === '' ? undefined : shownName(device)
  if (line === undefined) return name ?? textIn(words.nameless, locale)
  const place = filled(words.line, { line: String(line) }, locale)
  return name === undefined ? place : filled(words.placed, { device: name, line: place }, locale)
}

/** The row that a reminder is of, where the last night could not read it either. */
export function unreadRowOf(
  { device, lifecycle, revision }: Pick<OutboxEntry, 'device' | 'lifecycle' | 'revision'>,
  { unread }: Pick<Telling, 'unread'>,
): UnreadRow | undefined {
  return unread?.rows.find(
    (row) => (row.device ?? '') === device && row.lifecycle === lifecycle && `#${row.nth}` === revision,
  )
}
