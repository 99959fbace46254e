import { type Composition, type Localized, textIn } from '@shindan/core'
import { fleetReport } from '@shindan/fleet'
import type { FleetStore, StoreStatus } from '@shindan/fleet-node'
import type { Context } from '../context.ts'
import { listed } from './listed.ts'
import { withDevices } from './wide.ts'

/** Says which causes and errors of all devices the night before saw and the last one did not: an empty column looks like a solution. */
export async function sayGone(
  store: Pick<FleetStore, 'gone'>,
  status: StoreStatus,
  composition: Composition,
  { world, locale, timeZone }: Context,
): Promise<void> {
  if (!status.finished) return
  const source = { status, certificates: [], symptoms: [], rejects: [], gone: store.gone() }
  const { changes } = await fleetReport(source, { composition, now: status.finished.now, timeZone })
  if (changes.gone.length === 0) return
  const names = listed(
    changes.gone.map(({ text, ...of }) => withDevices({ ...of, text: textIn(text, locale) })),
  )
  world.err(`shindan: ${textIn(gone(names), locale)}\n`)
}

function gone({ ja, en }: Localized): Localized {
  return {
    ja: `前回はあった、管理下の全デバイスに影響する原因やエラーを、今回は確認できません: ${ja}。解消したとは限りません。管理コンソールと、資産台帳の列や行の漏れを確認してください。`,
    en: `causes or errors that affect all managed devices, seen last time and not this time: ${en}. They may not be solved: look in the console, and for empty columns or missing rows of the inventory.`,
  }
}
