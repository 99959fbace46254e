import 'reflect-metadata'
import { createHash } from 'node:crypto'
import * as peculiar from '@peculiar/x509'
import { attempt, factsOf, nodeReads, plain } from '../../core/test/x509-differences.ts'
import { openssl } from '../../core/test/x509-openssl.ts'
import { type LeanCertificate, partOf, readLean } from '../src/certificate/lean.ts'

/** One thing that another says otherwise of a certificate. */
type Said = { readonly [field: string]: string | undefined }

const userId = '0.9.2342.19200300.100.1.1'

/**
 * What core's full reader, node:crypto, @peculiar/x509 and, where asked, the command of OpenSSL say otherwise of a certificate
 * that is read leanly; that the full reader refuses it is a difference, that another does is none.
 */
export function leanDifferences(der: Uint8Array, { command = false } = {}): readonly string[] {
  const lean = readLean(der)
  if (lean === 'unsure') return []
  const others: readonly (readonly [string, Said | undefined])[] = [
    ['core', coreSays(der) ?? { accepted: 'no' }],
    ['node:crypto', nodeSays(der)],
    ['@peculiar/x509', peculiarSays(der)],
    ['openssl', command ? commandSays(der) : undefined],
  ]
  const here = leanSays(lean)
  return others.flatMap(([name, said]) =>
    Object.entries(said ?? {}).flatMap(([field, there]) =>
      here[field] === there ? [] : [`${field}: ${here[field]}, where ${name} says ${there}`],
    ),
  )
}

function leanSays(lean: LeanCertificate): Said {
  const { serialNumber, notBefore, notAfter, userId } = lean
  return {
    serialNumber,
    notBefore,
    notAfter,
    userId,
    file: sha256(partOf(lean, 'file')),
    publicKey: sha256(partOf(lean, 'publicKey')),
    subject: sha256(partOf(lean, 'subject')),
    issuer: sha256(partOf(lean, 'issuer')),
  }
}

function coreSays(der: Uint8Array): Said | undefined {
  const facts = factsOf(der)
  if (!facts) return undefined
  const { serialNumber, notBefore, notAfter, userIds, fingerprintSha256, publicKeySha256 } = facts
  return {
    serialNumber,
    notBefore: `${notBefore}`,
    notAfter: `${notAfter}`,
    userId: userIds.length > 1 ? userIds.join() : userIds[0],
    file: fingerprintSha256,
    publicKey: publicKeySha256,
  }
}

function nodeSays(der: Uint8Array): Said | undefined {
  const there = nodeReads(der)
  if (!there) return undefined
  const spki = attempt(() => there.publicKey.export({ type: 'spki', format: 'der' }))
  return {
    serialNumber: plain(there.serialNumber),
    notBefore: ofDate(there.validFrom),
    notAfter: ofDate(there.validTo),
    userId: /^UID=(.*)$/m.exec(there.subject ?? '')?.[1]?.replace(/\\(?=[,+"\\<>;#])/g, ''),
    file: plain(there.fingerprint256),
    ...(spki && isSoundKey(der) && { publicKey: sha256(spki) }),
  }
}

function peculiarSays(der: Uint8Array): Said | undefined {
  return attempt(() => {
    const there = new peculiar.X509Certificate(Uint8Array.from(der))
    return {
      serialNumber: there.serialNumber.replace(/^00(?=.)/, ''),
      notBefore: ofDate(there.notBefore),
      notAfter: ofDate(there.notAfter),
      userId: there.subjectName.getField(userId)[0],
      ...(isSoundKey(der) && { publicKey: sha256(new Uint8Array(there.publicKey.rawData)) }),
      subject: sha256(new Uint8Array(there.subjectName.toArrayBuffer())),
      issuer: sha256(new Uint8Array(there.issuerName.toArrayBuffer())),
    }
  })
}

/** A key that is not encoded as prescribed, or is of no known sort, others write anew; here it is taken as it stands. */
function isSoundKey(der: Uint8Array): boolean {
  const facts = factsOf(der)
  const isFlawed = facts?.flaws.some((flaw) =>
    flaw.kind === 'field-malformed'
      ? flaw.field === 'subjectPublicKeyInfo'
      : ['key-unknown', 'encoding-malformed', 'field-unexpected'].includes(flaw.kind),
  )
  return facts?.keySha256 === facts?.publicKeySha256 && isFlawed === false
}

function commandSays(der: Uint8Array): Said | undefined {
  const fields = ['-serial', '-startdate', '-enddate', '-fingerprint', '-sha256', '-dateopt', 'iso_8601']
  const printed = attempt(() =>
    openssl(['x509', '-inform', 'DER', '-in', '{der}', '-noout', ...fields], { der }).toString(),
  )
  if (printed === undefined) return undefined
  const field = (name: string) => new RegExp(`^${name}=(.*)`, 'm').exec(printed)?.[1] ?? ''
  return {
    serialNumber: field('serial').toLowerCase(),
    notBefore: field('notBefore').replace(' ', 'T'),
    notAfter: field('notAfter').replace(' ', 'T'),
    file: plain(field('[Ss][Hh][Aa]256 Fingerprint')),
  }
}

function ofDate(date: Date | string): string {
  return new Date(date).toISOString().replace('.000', '')
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
