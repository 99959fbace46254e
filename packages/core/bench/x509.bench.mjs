// Facts of one certificate, this package beside its peers, and what hostile files cost. Needs a build.
import 'reflect-metadata'
import { execFileSync } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as peculiar from '@peculiar/x509'
import { readX509 } from '../dist/x509.js'

const directory = mkdtempSync(join(tmpdir(), 'bench-'))
const path = (name) => join(directory, name)
const subject = '/UID=com.apple.mgmt.External.1/CN=APSP:1/C=US'
const openssl = (...args) => execFileSync('openssl', args, { stdio: 'pipe' })
openssl(
  'req',
  '-x509',
  '-newkey',
  'rsa:2048',
  '-nodes',
  '-keyout',
  path('key'),
  '-out',
  path('pem'),
  '-subj',
  subject,
)
openssl('req', '-new', '-key', path('key'), '-out', path('csr'), '-subj', subject)
const [pem, csr, key] = ['pem', 'csr', 'key'].map((name) => readFileSync(path(name)))
rmSync(directory, { recursive: true })

function microseconds(run, rounds = 500) {
  for (let i = 0; i < rounds / 5; i++) run()
  const start = performance.now()
  for (let i = 0; i < rounds; i++) run()
  return ((performance.now() - start) * 1000) / rounds
}

console.log('facts of one PEM file, microseconds')
console.table({
  'certificate, @shindan/core/x509': microseconds(() => readX509(pem)),
  'certificate, node:crypto': microseconds(() => {
    const read = new X509Certificate(pem)
    return [read.subject, read.issuer, read.serialNumber, read.validFrom, read.validTo, read.fingerprint256]
  }),
  'certificate, @peculiar/x509 (no digests)': microseconds(() => {
    const read = new peculiar.X509Certificate(pem.toString())
    return [read.subject, read.issuer, read.serialNumber, read.notBefore, read.notAfter, read.extensions]
  }),
  'request with its signature': microseconds(() => readX509(csr)),
  'private key': microseconds(() => readX509(key)),
})

/** SEQUENCEs that wrap each other, as deep as they fit. */
function nested(size) {
  const octets = []
  while (octets.length < size) {
    const length = octets.length
    octets.push(length & 0xff, (length >> 8) & 0xff, length >> 16, 0x83, 0x30)
  }
  return Uint8Array.from(octets.reverse())
}

const hostile = {
  '100 MB': new Uint8Array(100_000_000),
  '1 MB of zeros': new Uint8Array(1_000_000),
  '1 MB of text': 'あ'.repeat(1_000_000),
  '1 MB of base64': 'MIIA'.repeat(250_000),
  '1 MB of PEM begins': '-----BEGIN X-----'.repeat(58_000),
  '1 MB of PEM in one block': `-----BEGIN CERTIFICATE-----\n${'MIIA'.repeat(249_000)}\n-----END CERTIFICATE-----`,
  '1 MB of colons in PEM': `-----BEGIN CERTIFICATE-----\n${':\n'.repeat(490_000)}\n-----END CERTIFICATE-----`,
  '1 MB of nested sequences': nested(900_000),
  '300,000 values': Buffer.concat([
    Buffer.of(0x30, 0x83, 0x09, 0x27, 0xc0),
    Buffer.alloc(600_000, Buffer.of(5, 0)),
  ]),
}
console.log('hostile files, milliseconds and answer')
for (const [name, input] of Object.entries(hostile)) {
  const start = performance.now()
  const result = readX509(input)
  console.log(
    name.padEnd(28),
    (performance.now() - start).toFixed(1).padStart(7),
    JSON.stringify(result.error ?? 'read'),
  )
}
