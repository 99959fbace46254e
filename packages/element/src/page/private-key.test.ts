import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { renewed } from '../../../apns/test/renewal-files.ts'
import { holdsPrivateKey, isPrivateKeyFile } from './private-key.ts'

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey

test.each([
  ['PKCS#8', rsa.export({ type: 'pkcs8', format: 'pem' })],
  ['PKCS#1', rsa.export({ type: 'pkcs1', format: 'pem' })],
  ['SEC 1', ec.export({ type: 'sec1', format: 'pem' })],
  ['encrypted', rsa.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' })],
  ['OpenSSH', '-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl'],
  ['PGP', '-----BEGIN PGP PRIVATE KEY BLOCK-----'],
  ['PuTTY', 'PuTTY-User-Key-File-3: ssh-ed25519'],
])('a private key as PEM is known, %s, also in the middle of a text', (_, pem) => {
  expect(holdsPrivateKey(`前の文\n${pem}\n後の文`)).toBe(true)
})

test.each([
  ['PKCS#8', rsa.export({ type: 'pkcs8', format: 'der' })],
  ['PKCS#1', rsa.export({ type: 'pkcs1', format: 'der' })],
  ['SEC 1', ec.export({ type: 'sec1', format: 'der' })],
  ['PKCS#12', Uint8Array.of(0x30, 0x82, 0x09, 0xa1, 0x02, 0x01, 0x03, 0x30, 0x82)],
  ['PKCS#12 of no told length', Uint8Array.of(0x30, 0x80, 0x02, 0x01, 0x03, 0x30, 0x80)],
])('a private key as a binary file is known, %s', (_, der) => {
  expect(isPrivateKeyFile(der)).toBe(true)
})

test('a certificate is none, nor is a public key or a message that speaks of one', () => {
  const der = Buffer.from(renewed.replace(/-----[^-]+-----|\s/g, ''), 'base64')
  expect(isPrivateKeyFile(der)).toBe(false)
  expect(isPrivateKeyFile(new TextEncoder().encode('0エラー'))).toBe(false)
  expect(holdsPrivateKey(renewed)).toBe(false)
  expect(holdsPrivateKey('The private key does not match. BEGIN PRIVATE KEY')).toBe(false)
})
