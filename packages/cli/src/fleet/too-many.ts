import { type Composition, type Localized, textIn } from '@shindan/core'
import { tooMany } from '@shindan/fleet'
import type { StoreStatus } from '@shindan/fleet-node'
import type { Context } from '../context.ts'

/** Asks whether so many certificates are meant that hit all managed devices, each: a device certificate hits its device alone. */
export function askIfMeant(
  status: Pick<StoreStatus, 'phases'>,
  composition: Composition,
  { world, locale }: Pick<Context, 'world' | 'locale'>,
): void {
  for (const { lifecycle, count } of tooMany(status.phases, composition))
    world.err(`shindan: ${textIn(isItMeant(lifecycle, count, composition), locale)}\n`)
}

function isItMeant(id: string, count: number, { lifecycles }: Composition): Localized {
  const label = lifecycles.get(id)?.label
  const [ja, en] = [textIn(label, 'ja') ?? id, textIn(label, 'en') ?? id]
  const number = count.toLocaleString('en-US')
  return {
    ja: `管理下の全デバイスに影響する「${ja}」（${id}）が ${number} 件あります。これで正しいでしょうか。通常は MDM ごとに 1 件です。デバイスの証明書に別の期限の種類を指定していないか、資産台帳の lifecycle 列、--lifecycle、--mapping を確認してください。多くの顧客の MDM を管理している場合は、このままで問題ありません。`,
    en: `is this meant? “${en}” (${id}), which affects all managed devices, has ${number} certificates, where an MDM has one. See whether they are certificates of devices under the wrong lifecycle: the column lifecycle, --lifecycle, --mapping. Where you look after the MDMs of many customers, this is expected.`,
  }
}
