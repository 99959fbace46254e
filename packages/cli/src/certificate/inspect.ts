import { type PushFile, readPushFiles, wayOn } from '@shindan/apns/renewal'
import { dayIn, daysBetween, type Instant, type Locale } from '@shindan/core'
import { sayInstant, visible, widthOf, wrap } from '@shindan/core/render'
import { type CertificateFlaw, flawText } from '@shindan/core/x509'
import type { Context } from '../context.ts'
import { exit, refuse } from '../exit.ts'
import { failure } from '../failure.ts'
import { readBytes } from '../files.ts'
import { jsonDocument } from '../json.ts'
import { nowOf, sayNow } from '../now.ts'
import { nameOf } from '../placeholders.ts'
import { timeZoneOf } from '../time-zone.ts'
import { kindWords } from './kind-words.ts'

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
  const [file, ...others] = readPushFiles(bytes.value)
  const shown = described(file, path, now.value, context)
  if (json) {
    const also = others.length > 0 ? { also: others.map((other) => other.kind) } : {}
    world.out(jsonDocument({ ...shown, ...also }))
  } else {
    world.out(`${[kindWords[file.kind][locale], ...rows(shown, context)].join('\n')}\n`)
    for (const other of others) world.out(`+ ${kindWords[other.kind][locale]}\n`)
    world.out(sayNow(context))
  }
  return file.kind === 'unreadable' ? exit.undecided : exit.done
}

const missing = {
  ja: '調べるファイルを指定してください。例: shindan certificate inspect push.pem',
  en: 'name the file to look into, e.g. shindan certificate inspect push.pem',
}

/** What is shown of a file: the same fields for people and programs. */
function described(file: PushFile, path: string, now: Instant, { timeZone, locale }: Context): object {
  const { kind } = file
  const message = wayOn(file, path)?.[locale]
  if (kind === 'unreadable') return { kind, problem: file.problem.kind, message }
  if (kind === 'encrypted-private-key' || kind === 'pkcs12' || kind === 'pkcs7') return { kind, message }
  if (kind === 'private-key' || kind === 'public-key') {
    return { kind, publicKeySha256: file.publicKeySha256, keyAlgorithm: file.keyAlgorithm }
  }
  if (kind === 'vendor-signed-csr' || kind === 'csr') {
    const request = kind === 'csr' ? file : file.request
    if (!request) return { kind }
    const { subject, publicKeySha256, keyAlgorithm } = request
    return { kind, subject, publicKeySha256, keyAlgorithm }
  }
  const { notAfter } = file
  const daysLeft = notAfter === null ? null : daysBetween(dayIn(timeZone, now), dayIn(timeZone, notAfter))
  return {
    kind,
    subject: file.subject,
    issuer: file.issuer,
    topic: kind === 'mdm-push-certificate' ? file.topic : null,
    serialNumber: file.serialNumber,
    notBefore: file.notBefore,
    notAfter,
    daysLeft,
    fingerprintSha256: file.fingerprintSha256,
    publicKeySha256: file.publicKeySha256,
    keyAlgorithm: file.keyAlgorithm,
    flaws: file.flaws,
  }
}

const labels: { readonly [field: string]: { readonly [L in Locale]: string } } = {
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
function rows(shown: object, { locale, timeZone, world }: Context): readonly string[] {
  return Object.entries(shown).flatMap(([field, value]) => {
    const label = labels[field]?.[locale]
    if (!label || value === null) return []
    const lead = `  ${label}${' '.repeat(Math.max(1, 28 - widthOf(label)))}`
    const wrapped = (text: string) => wrap(text, world.columns - widthOf(lead))
    const said = visible(String(dates.has(field) ? sayInstant(value, { locale, timeZone }) : value))
    // A digest stays whole, so that it can be copied.
    if (!said.includes(' ') && widthOf(lead + said) > world.columns) return [`  ${label}`, `    ${said}`]
    const lines =
      field === 'flaws'
        ? value.flatMap((flaw: CertificateFlaw) => wrapped(flawText(flaw)[locale]))
        : wrapped(said)
    return lines.map((line: string, i: number) => (i === 0 ? lead : ' '.repeat(widthOf(lead))) + line)
  })
}
