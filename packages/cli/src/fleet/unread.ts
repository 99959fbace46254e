import { type Composition, err, type Locale, type Localized, ok, type Result, textIn } from '@shindan/core'
import {
  type FleetStore,
  type NightUnread,
  noUnread,
  type StoreProblem,
  type StoreStatus,
  unreadCount,
  unreadName,
  unreadRows,
} from '@shindan/fleet-node'
import type { Context } from '../context.ts'
import { listed } from './listed.ts'

/** What the last night could not read. */
export async function unreadOf(
  store: Pick<FleetStore, 'rejects'>,
  { finished, rejected: count }: Pick<StoreStatus, 'finished' | 'rejected'>,
  composition: Composition,
): Promise<Result<NightUnread, StoreProblem>> {
  if (!finished || count === 0) return ok({ count, ...noUnread })
  return (await unreadRows(store, finished.night, composition)).map((unread) => ({ count, ...unread }))
}

/** The same, where nobody has asked yet how the fleet stands. */
export async function lastUnread(
  store: Pick<FleetStore, 'rejects' | 'status'>,
  composition: Composition,
): Promise<Result<NightUnread, StoreProblem>> {
  const status = await store.status()
  return status.isErr() ? err(status.error) : await unreadOf(store, status.value, composition)
}

/** Says how many rows could not be read, and which of them are of certificates that hit the whole fleet. */
export function sayUnread(
  unread: NightUnread,
  { rows, partly }: Pick<StoreStatus, 'rows' | 'partly'>,
  { world, locale }: Pick<Context, 'world' | 'locale'>,
): void {
  const { count } = unread
  if (unreadCount(unread) > 0) world.err(`shindan: ${textIn(wideUnread(unread, locale), locale)}\n`)
  if (count > 0) world.err(`shindan: ${textIn(notRead(rows, count), locale)}\n`)
  if (partly > 0) world.err(`shindan: ${textIn(readInPart(partly), locale)}\n`)
}

function notRead(rows: number, rejected: number): Localized {
  return {
    ja: `${rows} 行のうち ${rejected} 行を読み取れませんでした。その行の期限は確認していません。理由は rejects.csv（fleet report --format csv --list rejects）にあります。行を直して、もう一度実行してください。`,
    en: `${rejected} of ${rows} rows could not be read, and their dates were not checked. The reasons are in rejects.csv (fleet report --format csv --list rejects). Correct the rows, then run it again.`,
  }
}

function readInPart(count: number): Localized {
  return {
    ja: `${count} 行は、期限は確認しましたが、ほかに読み取れない値があるか、期限の種類を推定しています。読み取れない値が関わる原因は判定できていません。理由は rejects.csv（fleet report --format csv --list rejects）にあります。`,
    en: `rows whose dates were checked, with another value that could not be read, or a lifecycle that was guessed: ${count}. Causes that depend on such a value were not judged. The reasons are in rejects.csv (fleet report --format csv --list rejects).`,
  }
}

function wideUnread(unread: NightUnread, locale: Locale): Localized {
  const count = unreadCount(unread)
  const names = listed(
    unread.rows.map((row) => unreadName(row, locale)),
    count,
  )
  return {
    ja: `読み取れなかった行のうち ${count} 件は、管理下の全デバイスに影響する証明書です: ${names.ja}。期限を管理コンソールで確認し、行を直してください。新しい証明書は作成しないでください。`,
    en: `certificates that affect all managed devices, in rows that could not be read (${count}): ${names.en}. Look up their expiry in the console, and correct the rows. Create no new certificate.`,
  }
}
