/**
 * What an inventory asks of a certificate: its number, both dates, subject and issuer, of DER. Right is who says of the number
 * and the dates what the certificate was made with.
 */
import 'reflect-metadata'
import { X509Certificate as NodeCertificate, webcrypto } from 'node:crypto'
import * as peculiar from '@peculiar/x509'
import { readX509 } from '@shindan/core/x509'
import { partOf, readLean } from '@shindan/fleet'
import { race, report } from './harness.mjs'

const from = Date.UTC(2025, 0, 1)
const to = Date.UTC(2026, 0, 1)
const uid = '0.9.2342.19200300.100.1.1'
const rsa = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  publicExponent: Uint8Array.of(1, 0, 1),
  modulusLength: 2048,
}
const p256 = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }

const kinds = { 'RSA, 2048 bits': await made(rsa), 'P-256': await made(p256) }
const tables = []
for (const [title, input] of Object.entries(kinds))
  tables.push(
    await race({
      title,
      baseline: 'node:crypto',
      contestants: contestants(),
      inputs: [input],
      isRight: ({ number, begins, ends, subject, issuer }, { expected }) =>
        number.toLowerCase() === expected.number &&
        Date.parse(begins) === from &&
        Date.parse(ends) === to &&
        subject.length > 0 &&
        issuer.length > 0,
      targets: { shindan: [{ of: 'ratio', most: 1 / 50 }] },
    }),
  )
report({
  title: 'Certificates of an inventory',
  about:
    'One certificate in DER in, out come its number, both dates as each gives them, subject and issuer: as text by node:crypto and the full reader, as their DER by the lean reader and @peculiar/x509. The full reader of shindan, which decides where the lean one is not sure, tells all facts of a certificate besides.',
  tables,
})

async function made(algorithm) {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const subject = [
    { [uid]: ['com.apple.mgmt.External.11111111-2222-3333-4444-555555555555'] },
    { CN: ['APSP:1'] },
  ]
  const certificate = await peculiar.X509CertificateGenerator.create({
    serialNumber: '5a01020304050607',
    subject,
    issuer: [{ CN: ['An authority'] }, { C: ['US'] }],
    notBefore: new Date(from),
    notAfter: new Date(to),
    publicKey: keys.publicKey,
    signingKey: keys.privateKey,
    signingAlgorithm: algorithm,
    extensions: [
      new peculiar.BasicConstraintsExtension(false, undefined, true),
      new peculiar.ExtendedKeyUsageExtension(['1.3.6.1.5.5.7.3.2'], true),
      new peculiar.KeyUsagesExtension(peculiar.KeyUsageFlags.digitalSignature, true),
      await peculiar.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  })
  return { der: new Uint8Array(certificate.rawData), expected: { number: '5a01020304050607' } }
}

function contestants() {
  return {
    shindan: () => {
      return ({ der }) => {
        const certificate = readLean(der)
        if (certificate === 'unsure') throw new Error('it is not sure')
        return {
          number: certificate.serialNumber,
          begins: certificate.notBefore,
          ends: certificate.notAfter,
          subject: partOf(certificate, 'subject'),
          issuer: partOf(certificate, 'issuer'),
        }
      }
    },
    'shindan, the full reader': () => {
      return ({ der }) => {
        const [certificate] = readX509(der)._unsafeUnwrap()
        return {
          number: certificate.serialNumber,
          begins: certificate.notBefore,
          ends: certificate.notAfter,
          subject: certificate.subject,
          issuer: certificate.issuer,
        }
      }
    },
    'node:crypto': () => {
      return ({ der }) => {
        const certificate = new NodeCertificate(der)
        return {
          number: certificate.serialNumber,
          begins: certificate.validFrom,
          ends: certificate.validTo,
          subject: certificate.subject,
          issuer: certificate.issuer,
        }
      }
    },
    '@peculiar/x509': () => {
      return ({ der }) => {
        const certificate = new peculiar.X509Certificate(der)
        return {
          number: certificate.serialNumber,
          begins: certificate.notBefore,
          ends: certificate.notAfter,
          subject: new Uint8Array(certificate.subjectName.toArrayBuffer()),
          issuer: new Uint8Array(certificate.issuerName.toArrayBuffer()),
        }
      }
    },
  }
}
