import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'shindan-'))
const openssl = (...args: readonly string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' })
const topic = (name: string) => `com.apple.mgmt.External.${name}`
const subject = (name: string) => `/UID=${topic(name)}/CN=APSP:${name}/C=US`

/** A request with its key, as a console keeps them. */
function request(name: string): void {
  openssl(
    'req',
    '-new',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    `${name}.key`,
    '-out',
    `${name}.csr`,
    '-subj',
    '/CN=vendor',
  )
}

/** Passes for Apple's authority: its name and the identifier of its key, which anybody can write. */
function authority(): void {
  openssl(
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'apple.key',
    '-out',
    'apple.pem',
    '-days',
    '3650',
    '-subj',
    '/CN=Apple Application Integration 2 Certification Authority/OU=Apple Certification Authority/O=Apple Inc./C=US',
    '-addext',
    'subjectKeyIdentifier=F7BE7C216091DB3D1B7BD83A328169DF9E6C7F9B',
  )
  writeFileSync(join(folder, 'issued.ext'), 'authorityKeyIdentifier=keyid\n')
}

/** A stand-in for what Apple's portal gives for a request. */
function certificate(file: string, key: string, name: string, days: number): void {
  openssl('req', '-new', '-key', `${key}.key`, '-out', 'asked.csr', '-subj', subject(name))
  const by = ['-CA', 'apple.pem', '-CAkey', 'apple.key', '-CAcreateserial', '-extfile', 'issued.ext']
  openssl('x509', '-req', '-in', 'asked.csr', ...by, '-days', String(days), '-out', file)
}

/** What a certificate by no authority is like. */
function selfSigned(file: string, key: string, name: string, days: number): void {
  openssl('req', '-x509', '-key', `${key}.key`, '-out', file, '-days', String(days), '-subj', subject(name))
}

/** A certificate that issued none of these. */
export function vendorCertificate(): Uint8Array {
  vendorSigned('new')
  return readFileSync(join(folder, 'vendor.pem'))
}

/** A request as a vendor hands it out: its property list in base64, signed by a certificate that is its own root. */
export function vendorSigned(name: string): string {
  openssl(
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'vendor.key',
    '-out',
    'vendor.pem',
    '-days',
    '365',
    '-subj',
    '/CN=Vendor',
  )
  openssl('req', '-in', `${name}.csr`, '-outform', 'DER', '-out', 'request.der')
  openssl('dgst', '-sha256', '-sign', 'vendor.key', '-out', 'signature', 'request.der')
  const inBase64 = (file: string) => readFileSync(join(folder, file)).toString('base64')
  const parts = {
    PushCertRequestCSR: inBase64('request.der'),
    PushCertCertificateChain: readFileSync(join(folder, 'vendor.pem'), 'utf8'),
    PushCertSignature: inBase64('signature'),
  }
  const entries = Object.entries(parts).map(([key, value]) => `<key>${key}</key><string>${value}</string>`)
  const plist = `<?xml version="1.0" encoding="UTF-8"?><plist version="1.0"><dict>${entries.join('')}</dict></plist>`
  return Buffer.from(plist).toString('base64')
}

/** Files of a renewal, made by openssl: a current certificate, and several that could be uploaded. */
export function pushFiles(): { readonly [name: string]: Uint8Array } {
  request('old')
  request('new')
  authority()
  certificate('current.pem', 'old', 'aaaa', 30)
  certificate('renewed.pem', 'new', 'aaaa', 365)
  certificate('created.pem', 'new', 'bbbb', 365)
  certificate('old-csr.pem', 'old', 'aaaa', 365)
  certificate('both-wrong.pem', 'old', 'bbbb', 365)
  certificate('not-extended.pem', 'new', 'aaaa', 10)
  selfSigned('self-made.pem', 'new', 'aaaa', 365)
  openssl(
    'pkcs12',
    '-export',
    '-inkey',
    'new.key',
    '-in',
    'renewed.pem',
    '-passout',
    'pass:x',
    '-out',
    'new.p12',
  )
  openssl('crl2pkcs7', '-nocrl', '-certfile', 'renewed.pem', '-out', 'new.p7b')
  openssl('pkcs8', '-topk8', '-in', 'new.key', '-passout', 'pass:x', '-out', 'encrypted.key')
  openssl('pkey', '-in', 'new.key', '-pubout', '-out', 'public.pem')
  const names = [
    'apple.pem',
    'self-made.pem',
    'new.p12',
    'new.p7b',
    'encrypted.key',
    'public.pem',
    'current.pem',
    'renewed.pem',
    'created.pem',
    'old-csr.pem',
    'both-wrong.pem',
    'not-extended.pem',
    'new.csr',
    'new.key',
    'old.key',
  ]
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))]))
}
