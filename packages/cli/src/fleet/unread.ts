import { type Composition, type Locale, type Localized, textIn } from '@shindan/core'
import { visible } from '@shindan/core/render'
import { type Rejected, wideLifecycleOf } from '@shindan/fleet'
import type { FleetStore, StoreStatus } from '@shindan/fleet-node'
import type { Context } from '../context.ts'

/** Rows that are told by name, and that are looked at: where hardly any could be read, a run says so anyway. */
const mostNamed = 5
const mostLookedAt = 100_000

/** The rows that the last night could not read. */
export interface UnreadRows {
  readonly count: number
  /** Those of certificates that hit the whole fleet, by device and line. */
  readonly wide: readonly string[]
}

/** Looks for those that hit the whole fleet among the rows that could not be read. */
export async function unreadRows(
  store: Pick<FleetStore, 'rejects'>,
  { finished, rejected: count }: Pick<StoreStatus, 'finished' | 'rejected'>,
  composition: Composition,
  locale: Locale,
): Promise<UnreadRows> {
  const wide: string[] = []
  if (!finished || count === 0) return { count, wide }
  let looked = 0
  for await (const row of store.rejects(finished.night)) {
    if (++looked > mostLookedAt) break
    if (wideLifecycleOf(row, composition) !== undefined) wide.push(nameOf(row, locale))
  }
  return { count, wide }
}

function nameOf({ device, line }: Rejected, locale: Locale): string {
  const place = textIn({ ja: `${line} 行目`, en: `line ${line}` }, locale)
  if (device === undefined) return place
  return textIn({ ja: `${visible(device)}（${place}）`, en: `${visible(device)} (${place})` }, locale)
}

/** Says how many rows could not be read, and which of them are of certificates that hit the whole fleet. */
export function sayUnread(
  { count, wide }: UnreadRows,
  rows: number,
  { world, locale }: Pick<Context, 'world' | 'locale'>,
): void {
  if (count > 0) world.err(`shindan: ${textIn(unread(rows, count), locale)}\n`)
  if (wide.length > 0) world.err(`shindan: ${textIn(wideUnread(wide), locale)}\n`)
}

function unread(rows: number, rejected: number): Localized {
  return {
    ja: `${rows} 行のうち ${rejected} 行を読み取れませんでした。その行の期限は確認していません。理由は rejects.csv（fleet report --format csv --list rejects）にあります。直して、もう一度実行してください。`,
    en: `${rejected} of ${rows} rows could not be read, and their dates were not checked. The reasons are in rejects.csv (fleet report --format csv --list rejects). Correct them and run it again.`,
  }
}

function wideUnread(wide: UnreadRows['wide']): Localized {
  const names = wide.slice(0, mostNamed)
  const rest = wide.length - names.length
  const [ja, en] = rest > 0 ? [` ほか ${rest} 件`, ` and ${rest} more`] : ['', '']
  return {
    ja: `読み取れなかった行のうち ${wide.length} 件は、管理下の全デバイスに影響する証明書です: ${names.join('、')}${ja}。期限を管理コンソールで確認し、行を直してください。`,
    en: `rows that could not be read and are of certificates that affect all managed devices: ${names.join(', ')}${en}. Look up their expiry in the console, and correct the rows.`,
  }
}
