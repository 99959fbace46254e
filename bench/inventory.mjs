/** Inventories of any size: no two devices alike, so that no answer of one serves another. */
import 'reflect-metadata'
import { webcrypto } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import * as peculiar from '@peculiar/x509'
import { shipped, shown } from './messages.mjs'

const header = { dates: 'certificate,expires', certificates: 'certificate', texts: 'text' }
const lifecycle = 'cybertrust/installed-certificate'
const begin = Date.UTC(2026, 8, 1)
const minutes = 365 * 1440

/** @param {string} file @param {keyof typeof header} kind @param {number} devices */
export async function writeInventory(file, kind, devices) {
  const cells = { dates, certificates: await certificates(), texts }[kind]
  await pipeline(Readable.from(lines()), createWriteStream(file))

  function* lines() {
    yield `device,lifecycle,${header[kind]}\n`
    for (let from = 0; from < devices; from += 1000) {
      let part = ''
      for (let i = from; i < Math.min(devices, from + 1000); i++)
        part += `device-${i},${kind === 'texts' ? '' : lifecycle},${cells(i)}\n`
      yield part
    }
  }
}

/** An expiry to the minute, within a year of the night. @param {number} i */
function expiryOf(i) {
  return new Date(begin + ((i * 7919) % minutes) * 60_000).toISOString()
}

/** @param {number} i */
function dates(i) {
  return `${i.toString(16).padStart(12, '0')},${expiryOf(i).slice(0, 16).replace('T', ' ')}`
}

/** A message of the catalog as a screen shows it, with what else stands there. @param {number} i */
function texts(i) {
  const { text } = shipped[i % shipped.length]
  return `"${`${shown(text)} (device ${i})`.replaceAll('"', '""')}"`
}

/** One certificate was made; the others have another number and another expiry in its place. */
async function certificates() {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const { rawData } = await peculiar.X509CertificateGenerator.create({
    serialNumber: '5a01020304050607',
    subject: 'CN=A device, O=A customer, C=JP',
    issuer: 'CN=An authority, C=JP',
    notBefore: new Date(begin),
    notAfter: new Date(Date.UTC(2027, 0, 1)),
    publicKey: keys.publicKey,
    signingKey: keys.privateKey,
    signingAlgorithm: algorithm,
  })
  const der = Buffer.from(rawData)
  const number = der.indexOf('5a01020304050607', 'hex')
  const expiry = der.indexOf('270101000000Z')
  return (/** @type {number} */ i) => {
    der.writeUInt32BE(i, number + 4)
    der.write(`${expiryOf(i).replaceAll(/[-T:]/g, '').slice(2, 14)}Z`, expiry)
    return der.toString('base64')
  }
}
