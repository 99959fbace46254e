/**
 * All facts of one certificate file: who, by whom, from when to when, its number, its digest, its key, what it may be used
 * for, and whether its own key signed it. Right is who says of all of them what the certificate was made with.
 */
import 'reflect-metadata'
import { createHash, X509Certificate as NodeCertificate, webcrypto } from 'node:crypto'
import * as peculiar from '@peculiar/x509'
import { readX509 } from '@shindan/core/x509'
import { race, report } from './harness.mjs'

const from = Date.UTC(2025, 0, 1)
const to = Date.UTC(2026, 0, 1)
const topic = 'com.apple.mgmt.External.11111111-2222-3333-4444-555555555555'
const uid = '0.9.2342.19200300.100.1.1'
const rsa = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  publicExponent: Uint8Array.of(1, 0, 1),
  modulusLength: 2048,
}
const p256 = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }

const curves = { prime256v1: 'P-256', '1.2.840.10045.3.1.7': 'P-256' }

const kinds = {
  'RSA, issued by an authority': await made({ algorithm: rsa, isIssued: true }),
  'RSA, signed by itself': await made({ algorithm: rsa }),
  'P-256, signed by itself': await made({ algorithm: p256 }),
}
const tables = []
for (const [title, input] of Object.entries(kinds))
  tables.push(
    await race({
      title,
      baseline: 'node:crypto',
      contestants: contestants(),
      inputs: [input],
      isRight: (answer, { expected }) =>
        Object.entries(expected).every(([name, value]) => String(answer[name]) === String(value)),
      targets: { shindan: [{ of: 'ratio', most: 1 }] },
    }),
  )
report({
  title: 'Certificates',
  about:
    'One PEM file in, all of its facts out. Everybody is asked for the same: the common name and the topic of the subject, the name of the issuer, the number, both dates, the SHA-256 of the certificate, algorithm and size of its key, the purposes of the key, and, where it can be told in the same call, whether its own key signed it (@peculiar/x509 and pkijs verify asynchronously and are spared it). shindan reads the names, identifiers and flaws of all extensions besides.',
  tables,
})

async function made({ algorithm, isIssued = false }) {
  const crypto = webcrypto.subtle
  const keys = await crypto.generateKey(algorithm, true, ['sign', 'verify'])
  const issuer = isIssued ? await crypto.generateKey(rsa, true, ['sign', 'verify']) : keys
  const subject = [{ [uid]: [topic] }, { CN: ['APSP:11111111'] }, { C: ['US'] }]
  const certificate = await peculiar.X509CertificateGenerator.create({
    serialNumber: '5a01020304050607',
    subject,
    issuer: isIssued ? [{ CN: ['An authority'] }, { C: ['US'] }] : subject,
    notBefore: new Date(from),
    notAfter: new Date(to),
    publicKey: keys.publicKey,
    signingKey: issuer.privateKey,
    signingAlgorithm: isIssued ? rsa : algorithm,
    extensions: [
      new peculiar.BasicConstraintsExtension(false, undefined, true),
      new peculiar.ExtendedKeyUsageExtension(['1.3.6.1.5.5.7.3.2'], true),
      new peculiar.KeyUsagesExtension(peculiar.KeyUsageFlags.digitalSignature, true),
      await peculiar.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  })
  const digest = Buffer.from(await crypto.digest('SHA-256', certificate.rawData)).toString('hex')
  return {
    pem: `${certificate.toString('pem')}\n`,
    expected: {
      name: 'APSP:11111111',
      issuer: isIssued ? 'An authority' : 'APSP:11111111',
      number: '5a01020304050607',
      from,
      to,
      digest,
      key: algorithm === rsa ? 'RSA 2048' : 'P-256',
      purposes: '1.3.6.1.5.5.7.3.2',
      topic,
    },
  }
}

function contestants() {
  return {
    shindan: () => {
      return ({ pem }) => {
        const [certificate] = readX509(pem)._unsafeUnwrap()
        return {
          name: commonName(certificate.subject, ', '),
          issuer: commonName(certificate.issuer, ', '),
          number: certificate.serialNumber,
          from: Date.parse(certificate.notBefore),
          to: Date.parse(certificate.notAfter),
          digest: certificate.fingerprintSha256,
          key: certificate.keyAlgorithm.replace('EC-', '').replace('RSA-', 'RSA '),
          purposes: certificate.extendedKeyUsage,
          topic: certificate.userIds[0],
          isSignedByItself: certificate.isSelfSigned,
        }
      }
    },
    'node:crypto': () => {
      return ({ pem }) => {
        const certificate = new NodeCertificate(pem)
        const { publicKey, subject } = certificate
        const { modulusLength, namedCurve } = publicKey.asymmetricKeyDetails
        return {
          name: commonName(subject, '\n'),
          issuer: commonName(certificate.issuer, '\n'),
          number: certificate.serialNumber.toLowerCase(),
          from: Date.parse(certificate.validFrom),
          to: Date.parse(certificate.validTo),
          digest: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
          key: curves[namedCurve] ?? `RSA ${modulusLength}`,
          purposes: certificate.keyUsage,
          topic: /^UID=(.*)$/m.exec(subject)?.[1],
          isSignedByItself: certificate.verify(publicKey),
        }
      }
    },
    '@peculiar/x509': () => {
      return ({ pem }) => {
        const certificate = new peculiar.X509Certificate(pem)
        const { modulusLength, namedCurve } = certificate.publicKey.algorithm
        return {
          name: certificate.subjectName.getField('CN')[0],
          issuer: certificate.issuerName.getField('CN')[0],
          number: certificate.serialNumber,
          from: certificate.notBefore.getTime(),
          to: certificate.notAfter.getTime(),
          digest: createHash('sha256').update(Buffer.from(certificate.rawData)).digest('hex'),
          key: namedCurve ?? `RSA ${modulusLength}`,
          purposes: certificate.getExtension(peculiar.ExtendedKeyUsageExtension).usages,
          topic: certificate.subjectName.getField(uid)[0],
        }
      }
    },
    pkijs: async () => {
      const { Certificate } = await import('pkijs')
      const attributeOf = ({ typesAndValues }, oid) =>
        typesAndValues.find(({ type }) => type === oid)?.value.valueBlock.value
      return ({ pem }) => {
        const der = Buffer.from(pem.replace(/-----[^-]+-----/g, ''), 'base64')
        const certificate = Certificate.fromBER(der)
        const { subjectPublicKeyInfo: key } = certificate
        const { parsedKey } = key
        const usage = certificate.extensions.find(({ extnID }) => extnID === '2.5.29.37')
        return {
          name: attributeOf(certificate.subject, '2.5.4.3'),
          issuer: attributeOf(certificate.issuer, '2.5.4.3'),
          number: Buffer.from(certificate.serialNumber.valueBlock.valueHexView).toString('hex'),
          from: certificate.notBefore.value.getTime(),
          to: certificate.notAfter.value.getTime(),
          digest: createHash('sha256').update(der).digest('hex'),
          key: parsedKey.modulus
            ? `RSA ${8 * parsedKey.modulus.valueBlock.valueHexView.length}`
            : curves[key.algorithm.algorithmParams.valueBlock.toString()],
          purposes: usage.parsedValue.keyPurposes,
          topic: attributeOf(certificate.subject, uid),
        }
      }
    },
    'node-forge': async () => {
      const { default: forge } = await import('node-forge')
      return ({ pem }) => {
        const certificate = forge.pki.certificateFromPem(pem)
        const { subject, issuer, validity, publicKey } = certificate
        const der = forge.asn1.toDer(forge.pki.certificateToAsn1(certificate)).getBytes()
        return {
          name: subject.getField('CN').value,
          issuer: issuer.getField('CN').value,
          number: certificate.serialNumber,
          from: validity.notBefore.getTime(),
          to: validity.notAfter.getTime(),
          digest: forge.md.sha256.create().update(der).digest().toHex(),
          key: `RSA ${publicKey.n.bitLength()}`,
          purposes: certificate.getExtension('extKeyUsage').clientAuth ? '1.3.6.1.5.5.7.3.2' : '',
          topic: subject.attributes.find(({ type }) => type === uid)?.value,
        }
      }
    },
  }
}

function commonName(name, between) {
  return name
    .split(between)
    .find((part) => part.startsWith('CN='))
    ?.slice(3)
}
