import 'reflect-metadata'
import { webcrypto } from 'node:crypto'
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  Extension,
  type JsonName,
  Pkcs10CertificateRequestGenerator,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
} from '@peculiar/x509'

type Keys = webcrypto.CryptoKeyPair
type Hash = 'SHA-1' | 'SHA-256'

const algorithms = {
  rsa: {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    publicExponent: Uint8Array.of(1, 0, 1),
    modulusLength: 2048,
  },
  p256: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
} as const

export function newKeys(type: keyof typeof algorithms = 'rsa'): Promise<Keys> {
  return webcrypto.subtle.generateKey(algorithms[type], true, ['sign', 'verify'])
}

/** A private key as PKCS#8 PEM. */
export async function keyPem({ privateKey }: Keys): Promise<string> {
  const pkcs8 = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', privateKey)).toString('base64')
  return `-----BEGIN PRIVATE KEY-----\n${pkcs8.replace(/.{64}/g, '$&\n')}\n-----END PRIVATE KEY-----\n`
}

const uid = '0.9.2342.19200300.100.1.1'

/** The subject of an MDM push certificate as Apple writes it. */
export function pushSubject(topic: string): JsonName {
  return [{ [uid]: [topic] }, { CN: [`APSP:${topic.split('.').at(-1)}`] }, { C: ['US'] }]
}

export interface Authority {
  readonly keys: Keys
  readonly name: JsonName
  /** Identifier of its key, as the certificates that it issues name it. */
  readonly keyId?: string
}

interface CertificateInput {
  readonly keys: Keys
  readonly subject: JsonName
  readonly from?: string
  readonly to?: string
  readonly issuer?: Authority
  readonly hash?: Hash
  /** Object identifiers of extensions with a NULL inside, as Apple's marks have. */
  readonly marks?: readonly string[]
  /** Identifier of its own key. */
  readonly keyId?: string
  /** Marks an authority, which may issue others. */
  readonly isCa?: boolean
}

let serial = 1

/** A certificate as PEM; signed by itself without an issuer. */
export async function certificate(input: CertificateInput): Promise<string> {
  const {
    keys,
    subject,
    from = '2025-01-01',
    to = '2026-01-01',
    issuer,
    hash = 'SHA-256',
    marks = [],
    keyId,
    isCa,
  } = input
  const made = await X509CertificateGenerator.create({
    serialNumber: (serial++).toString(16).padStart(2, '0'),
    subject,
    issuer: issuer?.name ?? subject,
    notBefore: new Date(from),
    notAfter: new Date(to),
    signingAlgorithm: { name: 'RSASSA-PKCS1-v1_5', hash },
    publicKey: keys.publicKey,
    signingKey: (issuer?.keys ?? keys).privateKey,
    extensions: [
      ...marks.map((oid) => new Extension(oid, false, Uint8Array.of(5, 0))),
      ...(issuer?.keyId ? [new AuthorityKeyIdentifierExtension(issuer.keyId)] : []),
      ...(isCa ? [new BasicConstraintsExtension(true, undefined, true)] : []),
      ...(keyId ? [new SubjectKeyIdentifierExtension(keyId)] : []),
    ],
  } as Parameters<typeof X509CertificateGenerator.create>[0])
  return `${made.toString('pem')}\n`
}

/** What Apple's authority for push certificates is called, which anybody can write into a certificate. */
export const appleName: JsonName = [
  { CN: ['Apple Application Integration 2 Certification Authority'] },
  { OU: ['Apple Certification Authority'] },
  { O: ['Apple Inc.'] },
  { C: ['US'] },
]

/** The identifier of its key, which anybody can write as well. */
export const appleKeyId = 'f7be7c216091db3d1b7bd83a328169df9e6c7f9b'

/** A certificate signing request as PEM. */
export async function csr(keys: Keys, name = 'CN=push'): Promise<string> {
  const made = await Pkcs10CertificateRequestGenerator.create({
    name,
    keys,
    signingAlgorithm: { ...keys.privateKey.algorithm, hash: 'SHA-256' },
  } as Parameters<typeof Pkcs10CertificateRequestGenerator.create>[0])
  return `${made.toString('pem')}\n`
}

export function derOf(pem: string): Uint8Array {
  return Uint8Array.from(Buffer.from(pem.replace(/-----[^-]+-----/g, ''), 'base64'))
}

export interface VendorSigning {
  readonly request: string
  /** PEM certificates, the vendor's first. */
  readonly chain: string
  readonly vendor: Keys
  readonly hash?: Hash
}

/** The property list that a vendor hands out, before it is base64-encoded. */
export async function vendorSignedXml({
  request,
  chain,
  vendor,
  hash = 'SHA-256',
}: VendorSigning): Promise<string> {
  const der = derOf(request)
  const pkcs8 = await webcrypto.subtle.exportKey('pkcs8', vendor.privateKey)
  const signer = await webcrypto.subtle.importKey(
    'pkcs8',
    pkcs8,
    { name: 'RSASSA-PKCS1-v1_5', hash },
    false,
    ['sign'],
  )
  const signature = await webcrypto.subtle.sign('RSASSA-PKCS1-v1_5', signer, der)
  return pushPlist({
    PushCertRequestCSR: Buffer.from(der).toString('base64'),
    PushCertCertificateChain: chain,
    PushCertSignature: Buffer.from(signature).toString('base64'),
  })
}

export function pushPlist(entries: Record<string, string>): string {
  const body = Object.entries(entries).map(
    ([key, value]) => `  <key>${key}</key>\n  <string>${value}</string>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
${body.join('\n')}
</dict>
</plist>
`
}

export function base64(text: string): string {
  return Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\n')
}

export interface Vendor {
  readonly keys: Keys
  /** Vendor, intermediate and root, as PEM. */
  readonly certificates: readonly [string, string, string]
}

const rootKeys = newKeys()
const middleKeys = newKeys()

/** An MDM vendor with a chain like Apple's: a root signed with SHA-1, an intermediate, a vendor certificate. */
export async function newVendor({
  to = '2030-01-01',
  name = 'MOTEX Inc.',
}: {
  to?: string
  name?: string
} = {}): Promise<Vendor> {
  const keys = await newKeys()
  const root = {
    keys: await rootKeys,
    name: [{ C: ['US'] }, { O: ['Apple Inc.'] }, { CN: ['Apple Root CA'] }],
  }
  const middle = {
    keys: await middleKeys,
    name: [{ CN: ['Apple Worldwide Developer Relations'] }, { OU: ['G3'] }],
  }
  const long = { from: '2020-01-01', to: '2040-01-01' }
  return {
    keys,
    certificates: [
      await certificate({
        keys,
        subject: [{ CN: [`MDM Vendor: ${name}`] }],
        issuer: middle,
        from: '2024-01-01',
        to,
        marks: ['1.2.840.113635.100.4.12'],
      }),
      await certificate({ keys: middle.keys, subject: middle.name, issuer: root, ...long }),
      await certificate({ keys: root.keys, subject: root.name, hash: 'SHA-1', ...long }),
    ],
  }
}
