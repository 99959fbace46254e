import { type Composition, type Locale, type Localized, ok, type Result, textIn } from '@shindan/core'
import {
  type FleetStore,
  type StoreProblem,
  type StoreStatus,
  type UnreadRows,
  unreadName,
  unreadRows,
} from '@shindan/fleet-node'
import type { Context } from '../context.ts'

/** Rows that are told by name. */
const mostNamed = 5

/** What the last night could not read. */
export async function unreadOf(
  store: Pick<FleetStore, 'rejects'>,
  { finished, rejected: count }: Pick<StoreStatus, 'finished' | 'rejected'>,
  composition: Composition,
): Promise<Result<UnreadRows, StoreProblem>> {
  if (!finished || count === 0) return ok({ count, wide: [] })
  const wide = await unreadRows(store, finished.night, composition)
  return wide.map((rows) => ({ count, wide: rows }))
}

/** Says how many rows could not be read, and which of them are of certificates that hit the whole fleet. */
export function sayUnread(
  { count, wide }: UnreadRows,
  { rows, partly }: Pick<StoreStatus, 'rows' | 'partly'>,
  { world, locale }: Pick<Context, 'world' | 'locale'>,
): void {
  if (count > 0) world.err(`shindan: ${textIn(unread(rows, count), locale)}\n`)
  if (wide.length > 0) world.err(`shindan: ${textIn(wideUnread(wide, locale), locale)}\n`)
  if (partly > 0) world.err(`shindan: ${textIn(readInPart(partly), locale)}\n`)
}

function unread(rows: number, rejected: number): Localized {
  return {
    ja: `${rows} 行のうち ${rejected} 行を読み取れませんでした。その行の期限は確認していません。理由は rejects.csv（fleet report --format csv --list rejects）にあります。直して、もう一度実行してください。`,
    en: `${rejected} of ${rows} rows could not be read, and their dates were not checked. The reasons are in rejects.csv (fleet report --format csv --list rejects). Correct them and run it again.`,
  }
}

function readInPart(count: number): Localized {
  return {
    ja: `${count} 行は、期限を確認しましたが、ほかの列か文言を読み取れませんでした。理由は rejects.csv にあります。`,
    en: `rows whose dates were checked, but of which another column or the text could not be read: ${count}. The reasons are in rejects.csv.`,
  }
}

function wideUnread(wide: UnreadRows['wide'], locale: Locale): Localized {
  const names = wide.slice(0, mostNamed).map((row) => unreadName(row, locale))
  const rest = wide.length - names.length
  const [ja, en] = rest > 0 ? [` ほか ${rest} 件`, ` and ${rest} more`] : ['', '']
  return {
    ja: `読み取れなかった行のうち ${wide.length} 件は、管理下の全デバイスに影響する証明書です: ${names.join('、')}${ja}。期限を管理コンソールで確認し、行を直してください。`,
    en: `rows that could not be read and are of certificates that affect all managed devices: ${names.join(', ')}${en}. Look up their expiry in the console, and correct the rows.`,
  }
}
