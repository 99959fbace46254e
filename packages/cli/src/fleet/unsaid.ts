import { type Composition, type Localized, textIn } from '@shindan/core'
import { visible } from '@shindan/core/render'
import { lifecycleAffects } from '@shindan/fleet'
import { type FleetStore, unaddressed } from '@shindan/fleet-node'
import type { Context } from '../context.ts'

/** Names that are told of what could not be checked. */
const mostNamed = 5

/**
 * Says which certificates the last night did not see that earlier ones saw: silence would read as if all were well. Whether one of
 * them hits the whole fleet.
 */
export async function sayUnseen(
  store: FleetStore,
  { lifecycles }: Composition,
  { world, locale }: Pick<Context, 'world' | 'locale'>,
): Promise<boolean> {
  const wide: string[] = []
  let others = 0
  for await (const { device, lifecycle, isReplaced } of store.missing()) {
    if (isReplaced) continue
    const known = lifecycles.get(lifecycle)
    if (known && lifecycleAffects(known) === 'all-managed-devices') wide.push(device)
    else others++
  }
  if (wide.length > 0) world.err(`shindan: ${textIn(wideUnseen(wide), locale)}\n`)
  if (others > 0) world.err(`shindan: ${textIn(unseen(others), locale)}\n`)
  return wide.length > 0
}

function wideUnseen(devices: readonly string[]): Localized {
  const names = devices.slice(0, mostNamed).map(visible)
  const rest = devices.length - names.length
  const [ja, en] = rest > 0 ? [` ほか ${rest} 件`, ` and ${rest} more`] : ['', '']
  return {
    ja: `管理下の全デバイスに影響する証明書 ${devices.length} 件を、今回の資産台帳で確認できません: ${names.join('、')}${ja}。書き出しの漏れと、読み取れなかった行を確認してください。`,
    en: `could not be checked in this inventory, and affects all managed devices: ${names.join(', ')}${en}. See whether the export is complete, and the rows that could not be read.`,
  }
}

function unseen(count: number): Localized {
  return {
    ja: `前回はあった証明書 ${count} 件が、今回の資産台帳にありません。書き出しが途中で切れていないか確認してください。`,
    en: `certificates of the last run that are not in this inventory: ${count}. See whether the export was cut off.`,
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
