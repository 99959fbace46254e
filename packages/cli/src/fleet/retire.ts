import {
  type Composition,
  err,
  type Locale,
  type Localized,
  nearest,
  ok,
  orNearest,
  type Result,
  shown,
  textIn,
} from '@shindan/core'
import { visible } from '@shindan/core/render'
import { certificateName, hitsAllDevices } from '@shindan/fleet'
import type { FleetStore, Retirement, RetirementScope } from '@shindan/fleet-node'
import type { Context } from '../context.ts'
import { exit, refuse } from '../exit.ts'
import { type Failure, failure } from '../failure.ts'
import { jsonDocument } from '../json.ts'
import { openStore, type StoreOptions, storeFailure } from './open-store.ts'
import { questionOf } from './question.ts'
import { documentOf, symptomsOf } from './status.ts'
import { unreadOf } from './unread.ts'
import { withStore } from './with-store.ts'

/** What `shindan fleet retire` is told. */
export interface RetireOptions extends StoreOptions {
  readonly device?: string
  readonly lifecycle?: string
  readonly missing?: boolean
}

/** Takes certificates that are in use no more out of what is told. */
export async function fleetRetire(options: RetireOptions, context: Context): Promise<number> {
  const { world, locale, json } = context
  const question = await questionOf(context)
  if (question.isErr()) return refuse(question.error, json, world)
  const { composition, now } = question.value
  const scope = scopeIn(options, locale)
  if (scope.isErr()) return refuse([scope.error], json, world)
  return withStore(await openStore(options, context), options, context, async (store) => {
    const retired = await store.retire({ ...scope.value, now })
    if (retired.isErr()) return refuse([storeFailure(retired.error, options.store, locale)], json, world)
    if (retired.value.certificates.length === 0)
      return refuse([await unknown(store, scope.value, composition, locale)], json, world)
    const status = await store.status()
    if (status.isErr()) return refuse([storeFailure(status.error, options.store, locale)], json, world)
    if (!json) {
      world.out(textOf(retired.value, composition, locale))
      const { rejected } = status.value
      if (rejected > 0) world.err(`shindan: ${textIn(maybeThere(rejected), locale)}\n`)
      return exit.done
    }
    const symptoms = await symptomsOf(store, status.value, composition, context)
    const unread = await unreadOf(store, status.value, composition)
    if (unread.isErr()) return refuse([storeFailure(unread.error, options.store, locale)], json, world)
    const document = documentOf(status.value, { symptoms, delivered: [], unread: unread.value.rows }, locale)
    world.out(jsonDocument({ ...document, retired: named(retired.value) }))
    return exit.done
  })
}

/** Of the device that is named, or of none. */
function scopeIn(
  { device, lifecycle, missing }: RetireOptions,
  locale: Locale,
): Result<RetirementScope, Failure> {
  if (device !== undefined)
    return ok({ device, ...(lifecycle !== undefined && { lifecycle }), isMissing: missing ?? false })
  if (missing && lifecycle !== undefined) return ok({ lifecycle, isMissing: true })
  return err(failure('missing-option', '--device', whichOnes, locale))
}

const whichOnes: Localized = {
  ja: '--device でデバイスを指定するか、--lifecycle と --missing で、前回の資産台帳になかったものをすべて指定してください',
  en: 'name a device by --device, or by --lifecycle and --missing all that the last inventory did not have',
}

/** Certificates that are listed. */
const mostListed = 20

function named({ certificates, withdrawn }: Retirement) {
  return {
    certificates: certificates.map(({ revision: certificate, ...of }) => ({ ...of, certificate })),
    withdrawn,
  }
}

function textOf(
  { certificates, withdrawn }: Retirement,
  composition: Composition,
  locale: Context['locale'],
): string {
  const say = (ja: string, en: string) => textIn({ ja, en }, locale)
  const count = certificates.length
  const lines = [
    say(
      `次の証明書 ${count} 件の通知を止めました（デバイス、証明書、MDM には何もしていません）。`,
      `Nobody is told of these certificates any more (no device, certificate or MDM was changed): ${count}`,
    ),
    ...certificates.slice(0, mostListed).map((one) => {
      const lifecycle = composition.lifecycles.get(one.lifecycle)
      const kind = lifecycle ? textIn(lifecycle.label, locale) : one.lifecycle
      const name = visible(textIn(certificateName(one, composition), locale))
      return `  ${visible(one.device)}  ${visible(kind)}: ${name}`
    }),
    ...(count > mostListed
      ? [say(`  ほか ${count - mostListed} 件`, `  and ${count - mostListed} more`)]
      : []),
    say(`取り下げた通知: ${withdrawn} 件`, `Reminders withdrawn: ${withdrawn}`),
    ...(certificates.some(({ lifecycle }) => hitsAllDevices(lifecycle, composition))
      ? [textIn(expiryToo, locale)]
      : []),
    ...(certificates.some(({ isSeen }) => isSeen) ? [textIn(stillThere, locale)] : []),
  ]
  return `${lines.join('\n')}\n`
}

const expiryToo: Localized = {
  ja: '注意: 管理下の全デバイスに影響する証明書です。期限が近づいても、切れても知らせません。まだ使っている場合は、資産台帳に戻してください。',
  en: 'Note: such a certificate affects all managed devices, and nobody is told when it expires either. If it is still in use, put it back into the inventory.',
}

const stillThere: Localized = {
  ja: '前回の資産台帳にはまだあります。資産台帳から除かないと、次の実行から、また数えます。',
  en: 'The last inventory has them still: unless they are taken out of it, the next run counts them again.',
}

function maybeThere(rejected: number): Localized {
  return {
    ja: `前回の実行で、読み取れない行が ${rejected} 行ありました。この証明書の行が含まれていないか、rejects.csv で確認してください。`,
    en: `the last run could not read all rows (${rejected} were not read). See in rejects.csv that none of them is of this certificate.`,
  }
}

/** Why nothing was retired: the device is called otherwise, or has no certificate of the lifecycle. */
async function unknown(
  store: FleetStore,
  scope: RetirementScope,
  composition: Composition,
  locale: Locale,
): Promise<Failure> {
  if (scope.device === undefined) return noneOfLifecycle(scope.lifecycle, composition, locale)
  return (
    (await noneOfDevice(store, scope, locale)) ??
    failure('none-missing', '--missing', noneMissing(scope.device), locale)
  )
}

function noneOfLifecycle(
  lifecycle: string,
  { lifecycles }: Pick<Composition, 'lifecycles'>,
  locale: Locale,
): Failure {
  const ids = [...lifecycles.keys()]
  return lifecycles.has(lifecycle)
    ? failure('none-missing', '--missing', noneMissing(lifecycle), locale)
    : failure('unknown-lifecycle', '--lifecycle', orNearest(noLifecycle(lifecycle), lifecycle, ids), locale)
}

async function noneOfDevice(
  store: FleetStore,
  { device, lifecycle }: Extract<RetirementScope, { readonly device: string }>,
  locale: Locale,
): Promise<Failure | undefined> {
  const has = new Set<string>()
  const names: string[] = []
  const takeNearest = () => names.splice(0, names.length, ...[nearest(device, names) ?? []].flat())
  for (const known of [store.certificates(), store.missing()])
    for await (const one of known) {
      if (one.device === device) has.add(one.lifecycle)
      else if (names.at(-1) !== one.device) names.push(one.device)
      if (names.length >= atOnce) takeNearest()
    }
  if (has.size > 0 && (lifecycle === undefined || has.has(lifecycle))) return undefined
  if (lifecycle === undefined || has.size === 0)
    return failure('unknown-device', '--device', orNearest(noDevice(device), device, names), locale)
  return failure('unknown-lifecycle', '--lifecycle', noneOf(device, lifecycle, [...has]), locale)
}

/** Names that one is compared with at once: of a million devices not all are kept. */
const atOnce = 10_000

function noneOf(device: string, lifecycle: string, has: readonly string[]): Localized {
  return {
    ja: `${shown(device)} に ${shown(lifecycle)} の証明書はありません（記録にあるもの: ${has.join('、')}）`,
    en: `${shown(device)} has no certificate of ${shown(lifecycle)}; those that are known: ${has.join(', ')}`,
  }
}

function noneMissing(lifecycle: string): Localized {
  return {
    ja: `以前の資産台帳にあった ${shown(lifecycle)} の証明書で、前回なかったものはありません`,
    en: `of ${shown(lifecycle)} no certificate that earlier inventories had is missing from the last one`,
  }
}

function noLifecycle(lifecycle: string): Localized {
  return {
    ja: `${shown(lifecycle)} という期限の種類はありません`,
    en: `there is no lifecycle ${shown(lifecycle)}`,
  }
}

function noDevice(device: string): Localized {
  return {
    ja: `${shown(device)} の証明書は記録にありません`,
    en: `no certificate of ${shown(device)} is known`,
  }
}
