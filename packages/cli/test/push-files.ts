import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
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

/** A self-signed stand-in for what Apple's portal gives for a request. */
function certificate(file: string, key: string, name: string, days: number): void {
  openssl('req', '-x509', '-key', `${key}.key`, '-out', file, '-days', String(days), '-subj', subject(name))
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
  certificate('current.pem', 'old', 'aaaa', 30)
  certificate('renewed.pem', 'new', 'aaaa', 365)
  certificate('created.pem', 'new', 'bbbb', 365)
  certificate('old-csr.pem', 'old', 'aaaa', 365)
  certificate('both-wrong.pem', 'old', 'bbbb', 365)
  certificate('not-extended.pem', 'new', 'aaaa', 10)
  const names = [
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
