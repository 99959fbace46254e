import { fileKindWords, type PresentedFile, presentFiles, readPushFiles } from '@shindan/apns/renewal'
import { type Localized, textIn } from '@shindan/core'
import { sayInstant, visible, widthOf, wrap } from '@shindan/core/render'
import type { Context } from '../context.ts'
import { exit, refuse } from '../exit.ts'
import { failure } from '../failure.ts'
import { readBytes } from '../files.ts'
import { jsonDocument } from '../json.ts'
import { nowOf, sayNow } from '../now.ts'
import { nameOf } from '../placeholders.ts'
import { timeZoneOf } from '../time-zone.ts'

/** What a file is and holds. Of a private key only kind, algorithm and public half are ever shown. */
export async function inspect(named: string | undefined, context: Context): Promise<number> {
  const { world, json, locale } = context
  const path = named ?? ((await world.isPiped()) ? '-' : undefined)
  if (path === undefined) {
    return refuse([failure('missing-argument', nameOf('file', locale), missing, locale)], json, world)
  }
  const bytes = await readBytes(path, world, locale)
  const now = nowOf(context)
  const zone = timeZoneOf(context)
  if (bytes.isErr() || now.isErr() || zone.isErr()) {
    return refuse(
      [bytes, now, zone].flatMap((read) => (read.isErr() ? [read.error] : [])),
      json,
      world,
    )
  }
  const { timeZone } = context
  const shown = presentFiles(readPushFiles(bytes.value), { locale, timeZone, now: now.value, name: path })
  const { fileKind, fileKindLabel, also = [] } = shown
  if (json) world.out(jsonDocument(shown))
  else {
    world.out(`${[fileKindLabel, ...rows(shown, context)].join('\n')}\n`)
    for (const other of also) world.out(`+ ${textIn(fileKindWords[other], locale)}\n`)
    world.out(sayNow(context))
  }
  return fileKind === 'unreadable' ? exit.undecided : exit.done
}

const missing = {
  ja: '調べるファイルを指定してください。例: shindan certificate inspect push.pem',
  en: 'name the file to look into, e.g. shindan certificate inspect push.pem',
}

const labels: { readonly [field: string]: Localized } = {
  subject: { ja: 'サブジェクト', en: 'Subject' },
  issuer: { ja: '発行者', en: 'Issuer' },
  topic: { ja: 'トピック', en: 'Topic' },
  serialNumber: { ja: 'シリアル番号', en: 'Serial number' },
  notBefore: { ja: '有効期間の開始', en: 'Valid from' },
  notAfter: { ja: '有効期間の終了', en: 'Valid until' },
  daysLeft: { ja: '残り日数', en: 'Days left' },
  fingerprintSha256: { ja: 'SHA-256 フィンガープリント', en: 'SHA-256 fingerprint' },
  publicKeySha256: { ja: '公開鍵の SHA-256', en: 'SHA-256 of public key' },
  keyAlgorithm: { ja: '鍵', en: 'Key' },
  flaws: { ja: '規格に合わない点', en: 'Out of order' },
  message: { ja: '説明', en: 'About it' },
}

const dates: ReadonlySet<string> = new Set(['notBefore', 'notAfter'])

/** For people dates are those of the zone at hand; programs get instants. */
function rows(shown: PresentedFile, { locale, timeZone, world }: Context): readonly string[] {
  return Object.entries(shown).flatMap(([field, value]) => {
    const label = textIn(labels[field], locale)
    if (!label || value === null) return []
    const lead = `  ${label}${' '.repeat(Math.max(1, 28 - widthOf(label)))}`
    const wrapped = (text: string) => wrap(text, world.columns - widthOf(lead))
    const said = visible(String(dates.has(field) ? sayInstant(value, { locale, timeZone }) : value))
    // A digest stays whole, so that it can be copied.
    if (!said.includes(' ') && widthOf(lead + said) > world.columns) return [`  ${label}`, `    ${said}`]
    const lines =
      field === 'flaws'
        ? value.flatMap(({ text }: { readonly text: string }) => wrapped(text))
        : wrapped(said)
    return lines.map((line: string, i: number) => (i === 0 ? lead : ' '.repeat(widthOf(lead))) + line)
  })
}
