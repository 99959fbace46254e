import { type Composition, dayIn, type Instant, type Localized, textIn } from '@shindan/core'
import { visible } from '@shindan/core/render'
import { dueSoonAt } from '@shindan/fleet'
import type { FleetStore } from '@shindan/fleet-node'
import type { Context } from '../context.ts'
import { type Few, mostNamed, noFew, takeInto } from './few.ts'
import { listed } from './listed.ts'
import type { CountedSymptom } from './status.ts'

/** A certificate with its day. */
interface Named {
  readonly name: string
  readonly dueAt: Instant
}

/** What hits the whole fleet by now, or will within a week. */
export interface Wide {
  /** Push certificates that have passed their deadline, and no other of the device is open. */
  readonly passed: Few<Named>
  /** Those whose deadline is near, as the report counts it. */
  readonly soon: Few<Named>
  readonly symptoms: readonly CountedSymptom[]
}

/** Looks for what hits the whole fleet. */
export async function wideIn(
  store: Pick<FleetStore, 'wide'>,
  symptoms: readonly CountedSymptom[],
  { lifecycles }: Composition,
  { now, timeZone }: { readonly now: Instant; readonly timeZone: string },
): Promise<Wide> {
  const passed = noFew<Named>()
  const soon = noFew<Named>()
  const isSoon = dueSoonAt(now, timeZone)
  for await (const { device, lifecycle, dueAt, state, hasNewer } of store.wide()) {
    if (dueAt === null || hasNewer) continue
    const few = state === 'passed' ? passed : isSoon(dueAt) ? soon : undefined
    if (!few) continue
    const day = dayIn(lifecycles.get(lifecycle)?.timeZone ?? 'UTC', dueAt)
    takeInto(few, { name: `${visible(device)} (${day})`, dueAt }, earlier)
  }
  const wide = symptoms.filter(({ affects, kind }) => affects === 'all-managed-devices' && kind !== 'text')
  return { passed, soon, symptoms: wide }
}

/** Whether anything hits the whole fleet by now. */
export function isAnyWide({ passed, symptoms }: Wide): boolean {
  return passed.count + symptoms.length > 0
}

/** Says what is over, and what devices show. */
export function sayWide(
  { passed, symptoms }: Wide,
  { world, locale }: Pick<Context, 'world' | 'locale'>,
): void {
  if (passed.count > 0) world.err(`shindan: ${textIn(expired(passed), locale)}\n`)
  if (symptoms.length > 0) world.err(`shindan: ${textIn(shown(symptoms), locale)}\n`)
}

/** Says what will be over soon. */
export function saySoon({ soon }: Wide, { world, locale }: Pick<Context, 'world' | 'locale'>): void {
  if (soon.count > 0) world.err(`shindan: ${textIn(dueSoon(soon), locale)}\n`)
}

function earlier({ dueAt: one }: Named, { dueAt: other }: Named): number {
  return one < other ? -1 : Number(one > other)
}

function namesOf({ first, count }: Few<Named>): Localized {
  return listed(
    first.map(({ name }) => name),
    count,
  )
}

function expired(passed: Few<Named>): Localized {
  const names = namesOf(passed)
  return {
    ja: `管理下の全デバイスに影響する証明書の期限が切れています: ${names.ja}。前回と同じ Apple ID で、同じ証明書を「Renew」で更新してください。新しい証明書は作成しないでください。`,
    en: `certificates that affect all managed devices have expired: ${names.en}. Renew the same certificate by “Renew”, with the Apple ID that it was made with. Create no new one.`,
  }
}

function dueSoon(soon: Few<Named>): Localized {
  const names = namesOf(soon)
  return {
    ja: `管理下の全デバイスに影響する証明書の期限まで、7 日以内です: ${names.ja}。前回と同じ Apple ID で、同じ証明書を「Renew」で更新してください。新しい証明書は作成しないでください。`,
    en: `certificates that affect all managed devices end within 7 days: ${names.en}. Renew the same certificate by “Renew”, with the Apple ID that it was made with. Create no new one.`,
  }
}

function shown(symptoms: readonly CountedSymptom[]): Localized {
  const all = listed(symptoms.map(withDevices))
  return {
    ja: `管理下の全デバイスに影響する原因やエラーがあります: ${all.ja}。最初に行うことは、report.html（fleet report）の「${reportTitle.ja}」で確認してください。`,
    en: `causes or errors that affect all managed devices: ${all.en}. What to do first stands in report.html (fleet report), under “${reportTitle.en}”.`,
  }
}

/** A cause or an error with its devices: what is to be done about one is wrong for another. */
export function withDevices({
  text,
  devices,
  count,
}: Pick<CountedSymptom, 'text' | 'devices' | 'count'>): Localized {
  const what = text.replace(/[。.]$/, '')
  const names = devices.slice(0, mostNamed).map(visible)
  const isCut = count > names.length
  return {
    ja: `「${what}」（${names.join('、')}${isCut ? ' ほか' : ''}）`,
    en: `“${what}” (${names.join(', ')}${isCut ? ' and others' : ''})`,
  }
}

/** The heading of the report under which they stand. */
const reportTitle = { ja: '管理下の全デバイスに影響するもの', en: 'What affects all managed devices' }
