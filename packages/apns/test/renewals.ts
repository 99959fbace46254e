import {
  appleKeyId,
  appleName,
  base64,
  certificate,
  csr,
  derOf,
  keyPem,
  newKeys,
  newVendor,
  pushSubject,
  vendorSignedXml,
} from './made.ts'
import { app, apple, now, topic, year } from './renewal-files.ts'

/** A renewal as somebody uploads it, and whether it may be. */
export interface GeneratedRenewal {
  readonly kind: string
  readonly isSafe: boolean
  readonly files: { readonly renewed: string; readonly current: string; readonly csr: string }
}

const topics = Array.from({ length: 10 }, (_, i) => topic.replace(/.$/, String(i)))
const [oldKeys, strangeKeys] = await Promise.all([newKeys(), newKeys()])
const keysOfRequests = await Promise.all(Array.from({ length: 5 }, () => newKeys()))
const vendor = await newVendor()

/** A hundred renewals at one moment: fifty that may be uploaded, and fifty that may not, of every kind. */
export async function generatedRenewals(): Promise<{
  readonly now: string
  readonly renewals: readonly GeneratedRenewal[]
}> {
  const all = await Promise.all(
    topics.flatMap((topic, i) =>
      keysOfRequests.map((keys, j) => pairOf(topic, keys, i * keysOfRequests.length + j)),
    ),
  )
  return { now, renewals: all.flat() }
}

async function pairOf(
  topic: string,
  keys: typeof oldKeys,
  number: number,
): Promise<readonly GeneratedRenewal[]> {
  const subject = pushSubject(topic)
  const issued = (more: Partial<Parameters<typeof certificate>[0]>) =>
    certificate({ keys, subject, issuer: apple, ...year, ...more })
  const plain = await csr(keys)
  const signing = { request: plain, chain: vendor.certificates.join(''), vendor: vendor.keys }
  const request = number % 2 === 0 ? base64(await vendorSignedXml(signing)) : plain
  const day = String(1 + (number % 18)).padStart(2, '0')
  const current = await issued({ keys: oldKeys, from: `2025-01-${day}`, to: `2026-01-${day}` })
  const renewed = await issued({ from: `2025-12-${day}`, to: `2026-12-${day}` })
  const files = { renewed, current, csr: request }
  const other = pushSubject(topic.replace(/.$/, 'x'))
  const unsafe: { readonly [kind: string]: () => string | Promise<string> } = {
    'of another topic': () => issued({ subject: other }),
    'of another key': () => issued({ keys: strangeKeys }),
    'of another topic and key': () => issued({ subject: other, keys: strangeKeys }),
    expired: () => issued({ from: '2024-01-01', to: '2025-01-01' }),
    'expired since the current one': () => issued({ from: '2025-02-01', to: '2025-12-19' }),
    'not valid yet': () => issued({ from: '2025-12-21', to: '2026-12-21' }),
    'the current one': () => current,
    'older than the current one': () => issued({ from: '2024-12-25', to: '2025-12-25' }),
    'signed by itself': () => certificate({ keys, subject, ...year }),
    'issued by somebody else': () =>
      issued({ issuer: { keys: strangeKeys, name: [{ CN: ['Example Authority'] }], keyId: appleKeyId } }),
    'issued by a key that is not that of Apple': () =>
      issued({ issuer: { keys: strangeKeys, name: appleName, keyId: '00'.repeat(20) } }),
    'an authority': () => issued({ isCa: true }),
    'of an app': () => app,
    'with the current one before it': () => current + renewed,
    'with one of another topic before it': async () => (await issued({ subject: other })) + renewed,
    'the request': () => plain,
    'the signed request': async () => base64(await vendorSignedXml(signing)),
    'a key': () => keyPem(keys),
    'a page to sign in': () => '<!doctype html><title>Sign in</title>',
    nothing: () => '',
    rubbish: () => String.fromCharCode(...Array.from({ length: 500 }, (_, i) => (i * 7 + number) % 128)),
    'cut off': () => renewed.slice(0, 400),
    'with an octet changed': () => changed(renewed),
    'under another label': () => renewed.replaceAll('CERTIFICATE', 'X509 CRL'),
    'of no topic': () => issued({ subject: [{ CN: ['push'] }] }),
  }
  const kinds = Object.entries(unsafe)
  const [kind, made] = kinds[number % kinds.length] ?? ['nothing', () => '']
  return [
    { kind: 'as it should be', isSafe: true, files },
    { kind, isSafe: false, files: { ...files, renewed: await made() } },
  ]
}

/** With the topic spoilt, whose octets stand in it as they are. */
function changed(pem: string): string {
  const der = Buffer.from(derOf(pem))
  const at = der.indexOf('com.apple.mgmt')
  der[at + 2] = 0x6e
  return `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`
}
