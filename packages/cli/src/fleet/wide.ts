import { type Composition, dayIn, type Localized, textIn } from '@shindan/core'
import { visible } from '@shindan/core/render'
import type { FleetStore } from '@shindan/fleet-node'
import type { Context } from '../context.ts'
import type { CountedSymptom } from './status.ts'

/** Names that are told of one kind. */
const mostNamed = 5

/** What hits the whole fleet by now. */
export interface Wide {
  /** Push certificates that have passed their deadline, and no other of the device is open: the first few, with the day. */
  readonly passed: readonly string[]
  readonly passedCount: number
  readonly symptoms: readonly CountedSymptom[]
}

/** Looks for what hits the whole fleet by now. */
export async function wideIn(
  store: Pick<FleetStore, 'wide'>,
  symptoms: readonly CountedSymptom[],
  { lifecycles }: Composition,
): Promise<Wide> {
  const passed: string[] = []
  let passedCount = 0
  for await (const { device, lifecycle, dueAt, state, hasNewer } of store.wide()) {
    if (state !== 'passed' || hasNewer || dueAt === null) continue
    passedCount++
    const day = dayIn(lifecycles.get(lifecycle)?.timeZone ?? 'UTC', dueAt)
    if (passed.length < mostNamed) passed.push(`${visible(device)} (${day})`)
  }
  const wide = symptoms.filter(({ affects, kind }) => affects === 'all-managed-devices' && kind !== 'text')
  return { passed, passedCount, symptoms: wide }
}

/** Says what hits the whole fleet by now, and whether there is any. */
export function sayWide(
  { passed, passedCount, symptoms }: Wide,
  { world, locale }: Pick<Context, 'world' | 'locale'>,
): boolean {
  if (passedCount > 0) world.err(`shindan: ${textIn(expired(passed, passedCount), locale)}\n`)
  if (symptoms.length > 0) world.err(`shindan: ${textIn(shown(symptoms), locale)}\n`)
  return passedCount + symptoms.length > 0
}

function expired(passed: readonly string[], count: number): Localized {
  const rest = count - passed.length
  const [ja, en] = rest > 0 ? [` ほか ${rest} 件`, ` and ${rest} more`] : ['', '']
  return {
    ja: `管理下の全デバイスに影響する証明書の期限が切れています: ${passed.join('、')}${ja}。前回と同じ Apple ID で、同じ証明書を「Renew」で更新してください。新しい証明書は作成しないでください。`,
    en: `certificates that affect all managed devices have expired: ${passed.join(', ')}${en}. Renew the same certificate by “Renew”, with the Apple ID that it was made with. Create no new one.`,
  }
}

function shown([first, ...others]: readonly CountedSymptom[]): Localized {
  const devices = [...new Set([first, ...others].flatMap((one) => one?.devices ?? []))]
  const names = devices.slice(0, mostNamed).map(visible)
  const isCut = devices.length > names.length
  const [ja, en] = others.length > 0 ? [` ほか ${others.length} 件`, `, and ${others.length} more`] : ['', '']
  const what = (text: string | undefined) => (text ?? '').replace(/[。.]$/, '')
  return {
    ja: `管理下の全デバイスに影響する原因やエラーがあります: 「${what(first?.text)}」${ja}（${names.join('、')}${isCut ? ' ほか' : ''}）。report.html（fleet report）の先頭を確認してください。`,
    en: `causes or errors that affect all managed devices: “${what(first?.text)}”${en} (${names.join(', ')}${isCut ? ' and others' : ''}). See the top of report.html (fleet report).`,
  }
}
