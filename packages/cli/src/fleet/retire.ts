import { type Composition, type Localized, nearest, orNearest, shown, textIn } from '@shindan/core'
import { visible } from '@shindan/core/render'
import { certificateName } from '@shindan/fleet'
import type { FleetStore, Retirement } from '@shindan/fleet-node'
import type { Context } from '../context.ts'
import { exit, refuse } from '../exit.ts'
import { type Failure, failure } from '../failure.ts'
import { jsonDocument } from '../json.ts'
import { openStore, type StoreOptions, storeFailure } from './open-store.ts'
import { questionOf } from './question.ts'
import { documentOf, symptomsOf } from './status.ts'
import { withStore } from './with-store.ts'

/** What `shindan fleet retire` is told. */
export interface RetireOptions extends StoreOptions {
  readonly device: string
  readonly lifecycle?: string
}

/** Takes the certificates of a device that is managed no more out of what is told. */
export async function fleetRetire(options: RetireOptions, context: Context): Promise<number> {
  const { world, locale, json } = context
  const question = await questionOf(context)
  if (question.isErr()) return refuse(question.error, json, world)
  const { composition, now } = question.value
  const { device, lifecycle } = options
  return withStore(await openStore(options, context), options, context, async (store) => {
    const asked = { device, now, ...(lifecycle !== undefined && { lifecycle }) }
    const retired = await store.retire(asked)
    if (retired.isErr()) return refuse([storeFailure(retired.error, options.store, locale)], json, world)
    if (retired.value.certificates.length === 0)
      return refuse([await unknown(store, options, locale)], json, world)
    const status = await store.status()
    if (status.isErr()) return refuse([storeFailure(status.error, options.store, locale)], json, world)
    if (!json) {
      world.out(textOf(device, retired.value, composition, locale))
      const { rejected } = status.value
      if (rejected > 0) world.err(`shindan: ${textIn(maybeThere(rejected), locale)}\n`)
      return exit.done
    }
    const symptoms = await symptomsOf(store, status.value, composition, context)
    const document = documentOf(status.value, symptoms, [])
    world.out(jsonDocument({ ...document, retired: { device, ...named(retired.value) } }))
    return exit.done
  })
}

function named({ certificates, withdrawn }: Retirement) {
  return {
    certificates: certificates.map(({ revision: certificate, ...of }) => ({ ...of, certificate })),
    withdrawn,
  }
}

function textOf(
  device: string,
  { certificates, withdrawn }: Retirement,
  composition: Composition,
  locale: Context['locale'],
): string {
  const say = (ja: string, en: string) => textIn({ ja, en }, locale)
  const [name, count] = [visible(device), certificates.length]
  const lines = [
    say(
      `${name} の証明書 ${count} 件を、管理をやめたものとしました。`,
      `Certificates of ${name} that are retired: ${count}`,
    ),
    ...certificates.map((one) => {
      const lifecycle = composition.lifecycles.get(one.lifecycle)
      const kind = lifecycle ? textIn(lifecycle.label, locale) : one.lifecycle
      return `  ${visible(kind)}: ${visible(textIn(certificateName(one, composition), locale))}`
    }),
    say(`取り下げた通知: ${withdrawn} 件`, `Reminders withdrawn: ${withdrawn}`),
    ...(certificates.some(({ isSeen }) => isSeen) ? [textIn(stillThere, locale)] : []),
  ]
  return `${lines.join('\n')}\n`
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
  { device, lifecycle }: RetireOptions,
  locale: Context['locale'],
): Promise<Failure> {
  const has = new Set<string>()
  const names: string[] = []
  const takeNearest = () => names.splice(0, names.length, ...[nearest(device, names) ?? []].flat())
  for (const known of [store.certificates(), store.missing()])
    for await (const one of known) {
      if (one.device === device) has.add(one.lifecycle)
      else if (names.at(-1) !== one.device) names.push(one.device)
      if (names.length >= atOnce) takeNearest()
    }
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

function noDevice(device: string): Localized {
  return {
    ja: `${shown(device)} の証明書は記録にありません`,
    en: `no certificate of ${shown(device)} is known`,
  }
}
