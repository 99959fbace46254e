import { addDays, type Composition, dayIn, type Instant, type Localized, textIn } from '@shindan/core'
import { visible } from '@shindan/core/render'
import type { FleetStore } from '@shindan/fleet-node'
import type { Context } from '../context.ts'
import type { CountedSymptom } from './status.ts'

/** Names that are told of one kind. */
const mostNamed = 5

/** Calendar days after today that are said to be soon. */
const soonDays = 7

/** The first certificates of a kind, with their day, and how many there are. */
interface Named {
  readonly first: string[]
  count: number
}

/** What hits the whole fleet by now, or will within a week. */
export interface Wide {
  /** Push certificates that have passed their deadline, and no other of the device is open. */
  readonly passed: Named
  /** Those whose deadline is today or within a week, as the report counts it. */
  readonly soon: Named
  readonly symptoms: readonly CountedSymptom[]
}

/** Looks for what hits the whole fleet. */
export async function wideIn(
  store: Pick<FleetStore, 'wide'>,
  symptoms: readonly CountedSymptom[],
  { lifecycles }: Composition,
  now: Instant,
): Promise<Wide> {
  const passed: Named = { first: [], count: 0 }
  const soon: Named = { first: [], count: 0 }
  for await (const { device, lifecycle, dueAt, state, hasNewer } of store.wide()) {
    if (dueAt === null || hasNewer) continue
    const timeZone = lifecycles.get(lifecycle)?.timeZone ?? 'UTC'
    const day = dayIn(timeZone, dueAt)
    const isSoon = state !== 'passed' && day <= addDays(dayIn(timeZone, now), soonDays)
    const named = state === 'passed' ? passed : isSoon ? soon : undefined
    if (!named) continue
    named.count++
    if (named.first.length < mostNamed) named.first.push(`${visible(device)} (${day})`)
  }
  const wide = symptoms.filter(({ affects, kind }) => affects === 'all-managed-devices' && kind !== 'text')
  return { passed, soon, symptoms: wide }
}

/** Whether anything hits the whole fleet by now. */
export function isAnyWide({ passed, symptoms }: Wide): boolean {
  return passed.count + symptoms.length > 0
}

/** Says what is over. */
export function sayPassed({ passed }: Wide, { world, locale }: Pick<Context, 'world' | 'locale'>): void {
  if (passed.count > 0) world.err(`shindan: ${textIn(expired(passed), locale)}\n`)
}

/** Says what devices show, and what there is still time for. */
export function sayAhead(
  { soon, symptoms }: Wide,
  { world, locale }: Pick<Context, 'world' | 'locale'>,
): void {
  if (symptoms.length > 0) world.err(`shindan: ${textIn(shown(symptoms), locale)}\n`)
  if (soon.count > 0) world.err(`shindan: ${textIn(dueSoon(soon), locale)}\n`)
}

function namesOf({ first, count }: Named): Localized {
  const rest = count - first.length
  const [ja, en] = rest > 0 ? [` ほか ${rest} 件`, ` and ${rest} more`] : ['', '']
  return { ja: `${first.join('、')}${ja}`, en: `${first.join(', ')}${en}` }
}

function expired(passed: Named): Localized {
  const names = namesOf(passed)
  return {
    ja: `管理下の全デバイスに影響する証明書の期限が切れています: ${names.ja}。前回と同じ Apple ID で、同じ証明書を「Renew」で更新してください。新しい証明書は作成しないでください。`,
    en: `certificates that affect all managed devices have expired: ${names.en}. Renew the same certificate by “Renew”, with the Apple ID that it was made with. Create no new one.`,
  }
}

function dueSoon(soon: Named): Localized {
  const names = namesOf(soon)
  return {
    ja: `管理下の全デバイスに影響する証明書の期限まで、${soonDays} 日以内です: ${names.ja}。前回と同じ Apple ID で、同じ証明書を「Renew」で更新してください。新しい証明書は作成しないでください。`,
    en: `certificates that affect all managed devices end within ${soonDays} days: ${names.en}. Renew the same certificate by “Renew”, with the Apple ID that it was made with. Create no new one.`,
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
