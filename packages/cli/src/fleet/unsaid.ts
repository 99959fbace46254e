import {
  type Composition,
  type Day,
  dayIn,
  daysBetween,
  type Instant,
  type Localized,
  textIn,
} from '@shindan/core'
import { visible } from '@shindan/core/render'
import { hitsAllDevices, type MissingCertificate } from '@shindan/fleet'
import { type FleetStore, type NightUnread, nearDays, unaddressed } from '@shindan/fleet-node'
import type { Context } from '../context.ts'
import { quoted } from '../quoted.ts'
import { type Few, noFew, takeInto } from './few.ts'
import { listed } from './listed.ts'
import type { StoreOptions } from './open-store.ts'

/** A certificate that hits the whole fleet, with the day that was known last. */
type LastKnown = Pick<MissingCertificate, 'device' | 'lifecycle'> & { readonly on: Day | undefined }

/** What earlier nights saw and the last one did not. */
export interface Unseen {
  /** What hits the whole fleet, by that day. */
  readonly wide: Few<LastKnown>
  /** Devices of which another took the place of one: it may be one for other devices. */
  readonly exchanged: Set<string>
  /** The names of those of single devices. */
  readonly others: Few<string>
  /** Rows that could not be read, by their certificate: they are told by themselves, and what stands in one of them is not told twice. */
  readonly unread: Map<string, number>
}

/** None so far. */
export function noneUnseen({ rows }: Pick<NightUnread, 'rows'>): Unseen {
  const unread = new Map<string, number>()
  for (const { device = '', lifecycle } of rows) {
    const name = nameOf(device, lifecycle)
    unread.set(name, (unread.get(name) ?? 0) + 1)
  }
  return { wide: noFew(), exchanged: new Set(), others: noFew(), unread }
}

function nameOf(device: string, lifecycle: string): string {
  return JSON.stringify([device, lifecycle])
}

/** Hands on what is missing, and counts it meanwhile: a store looks for it once a run. */
export async function* countingUnseen(
  missing: AsyncIterable<MissingCertificate>,
  composition: Composition,
  unseen: Unseen,
): AsyncGenerator<MissingCertificate> {
  for await (const one of missing) {
    const isWide = hitsAllDevices(one.lifecycle, composition)
    const name = nameOf(one.device, one.lifecycle)
    const rows = unseen.unread.get(name) ?? 0
    if (!one.isReplaced && rows > 0) {
      unseen.unread.set(name, rows - 1)
      yield one
      continue
    }
    if (!one.isReplaced && isWide) {
      const { device, lifecycle, dueAt } = one
      const timeZone = composition.lifecycles.get(lifecycle)?.timeZone ?? 'UTC'
      const on = dueAt === null ? undefined : dayIn(timeZone, dueAt)
      takeInto(unseen.wide, { device, lifecycle, on }, sooner)
    } else if (!one.isReplaced) takeInto(unseen.others, one.device)
    else if (isWide) unseen.exchanged.add(one.device)
    yield one
  }
}

/** What has no date comes last. */
function sooner({ on: one = '~' }: LastKnown, { on: other = '~' }: LastKnown): number {
  return one.localeCompare(other, 'en')
}

/** The certificates of the last night, and behind them those that hit the whole fleet and that it did not see: their dates hold still. */
export async function* withUnseen(
  store: Pick<FleetStore, 'certificates' | 'missing'>,
  composition: Pick<Composition, 'lifecycles'>,
): AsyncGenerator<
  Pick<MissingCertificate, 'device' | 'lifecycle' | 'revision' | 'deadline' | 'dueAt' | 'dueFrom'>
> {
  yield* store.certificates()
  for await (const one of store.missing())
    if (!one.isReplaced && hitsAllDevices(one.lifecycle, composition)) yield one
}

/** Counts what is missing, where nobody else reads it. */
export async function countedUnseen(
  missing: AsyncIterable<MissingCertificate>,
  composition: Composition,
  unread: Pick<NightUnread, 'rows'>,
): Promise<Unseen> {
  const unseen = noneUnseen(unread)
  for await (const _ of countingUnseen(missing, composition, unseen));
  return unseen
}

/**
 * Says which certificates the last night did not see that earlier ones saw: silence would read as if all were well. Of those that hit
 * the whole fleet also how one is retired, unless its date is near.
 */
export function sayUnseen(
  { wide, exchanged, others }: Unseen,
  {
    tenant,
    rejected,
    now,
  }: Pick<StoreOptions, 'tenant'> & { readonly rejected: number; readonly now: Instant },
  { world, locale }: Pick<Context, 'world' | 'locale'>,
): void {
  if (exchanged.size > 0) world.err(`shindan: ${textIn(isExchanged(exchanged), locale)}\n`)
  if (wide.count > 0) world.err(`shindan: ${textIn(wideUnseen(wide), locale)}\n`)
  const today = dayIn('UTC', now)
  const old = wide.first.find(({ on }) => on === undefined || Math.abs(daysBetween(today, on)) > nearDays)
  if (old && rejected === 0) world.err(`shindan: ${textIn(wayOut(old, tenant), locale)}\n`)
  if (others.count > 0) world.err(`shindan: ${textIn(unseen(others), locale)}\n`)
}

function wideUnseen({ first, count }: Unseen['wide']): Localized {
  const names = listed(
    first.map(({ device, on }) => {
      const name = visible(device)
      return on === undefined
        ? name
        : { ja: `${name}（最後に確認できた期限 ${on}）`, en: `${name} (last known date ${on})` }
    }),
    count,
  )
  return {
    ja: `管理下の全デバイスに影響する証明書 ${count} 件を、今回の資産台帳で確認できません: ${names.ja}。期限を管理コンソールで確認し、書き出しの漏れと、読み取れなかった行を直してください。新しい証明書は作成しないでください。`,
    en: `could not be checked in this inventory, and affects all managed devices: ${names.en}. Look up the expiry in the console, and see whether the export is complete, and the rows that could not be read. Create no new certificate.`,
  }
}

function isExchanged(exchanged: Unseen['exchanged']): Localized {
  const names = listed([...exchanged].map(visible))
  return {
    ja: `プッシュ証明書が別のものに替わっています: ${names.ja}。同じ証明書の更新（Renew）であることを、トピックが同じかどうかで確認してください。異なる場合も、新しい証明書の作成、デバイスの初期化、登録解除はしないでください。`,
    en: `another push certificate took the place of the former one: ${names.en}. Check by its topic that it is the same one, renewed. If the topic changed, create no new certificate, and erase and unenrol nothing.`,
  }
}

/** Of what may stand in a row that could not be read nothing is offered. The address of a store may hold a password. */
function wayOut({ device, lifecycle }: LastKnown, tenant: string | undefined): Localized {
  const of = `--device ${quoted(visible(device))} --lifecycle ${quoted(lifecycle)} --missing`
  const command = `shindan fleet retire ${of} --store …${tenant === undefined ? '' : ' --tenant …'}`
  return {
    ja: `MDM の利用を終えて資産台帳から除いた証明書に限り、次のコマンドで通知を止められます（使用中の証明書に実行すると、期限が切れても知らせません）: ${command}`,
    en: `only for a certificate that was taken out with its MDM (of one in use nobody would be told when it expires): ${command}`,
  }
}

function unseen({ first, count }: Unseen['others']): Localized {
  const names = listed(first.map(visible), count)
  return {
    ja: `以前はあった証明書 ${count} 件が、今回の資産台帳にありません: ${names.ja}。書き出しが途中で切れていないか確認してください。`,
    en: `certificates of earlier runs that are not in this inventory (${count}): ${names.en}. See whether the export was cut off.`,
  }
}

/** Says of reminders that wait for channels which nobody delivers to: no delivery sends them. Whether there are any. */
export function sayUnsent(
  reminders: readonly { readonly channel: string; readonly state: string; readonly count: number }[],
  named: readonly string[],
  { world, locale }: Pick<Context, 'world' | 'locale'>,
): boolean {
  const left = reminders.filter(
    ({ channel, state }) => state === 'waiting' && channel !== unaddressed && !named.includes(channel),
  )
  for (const { channel, count } of left)
    world.err(`shindan: ${textIn(unnamed(visible(channel), count), locale)}\n`)
  return left.length > 0
}

function unnamed(channel: string, count: number): Localized {
  return {
    ja: `送り先「${channel}」が --channels のファイルにないため、通知 ${count} 件を送っていません。送り先の名前を戻すと、送ります。`,
    en: `reminders that wait for the channel “${channel}”, which the file of --channels does not name: ${count}. Give it its name back, and they are sent.`,
  }
}
