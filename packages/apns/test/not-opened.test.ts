import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkText, readPushFile, wayOn } from '../src/renewal/index.ts'
import { keyPem } from './made.ts'
import { check, current, item, keys, otherKeys, renewed, signedCsr } from './renewal-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'not-opened-'))
function openssl(out: string, ...args: readonly string[]): Uint8Array {
  execFileSync('openssl', [...args, '-out', out], { cwd: folder, stdio: 'pipe' })
  return readFileSync(join(folder, out))
}
writeFileSync(join(folder, 'key.pem'), await keyPem(keys))
writeFileSync(join(folder, 'other.pem'), await keyPem(otherKeys))
writeFileSync(join(folder, 'renewed.pem'), renewed)
const container = ['pkcs12', '-export', '-inkey', 'key.pem', '-in', 'renewed.pem', '-passout']
const pkcs12 = openssl('a.p12', ...container, 'pass:secret')
const pkcs7 = ['crl2pkcs7', '-nocrl', '-certfile', 'renewed.pem']
const encrypted = openssl('enc.pem', 'pkcs8', '-topk8', '-in', 'key.pem', '-passout', 'pass:secret')
const publicKey = openssl('pub.pem', 'pkey', '-in', 'key.pem', '-pubout')
const otherPublicKey = openssl('other-pub.pem', 'pkey', '-in', 'other.pem', '-pubout')

describe('a container is called what it is, with what to do, and no password is asked for', () => {
  test.each<[string, 'pkcs12' | 'pkcs7', Uint8Array]>([
    ['PKCS#12', 'pkcs12', pkcs12],
    ['PKCS#12 without a password', 'pkcs12', openssl('b.p12', ...container, 'pass:')],
    ['PKCS#12 with its lengths left open', 'pkcs12', Uint8Array.from([0x30, 0x80, 2, 1, 3, 0x30, 0x80])],
    ['PKCS#7 as PEM', 'pkcs7', openssl('a.p7b', ...pkcs7)],
    ['PKCS#7 as DER', 'pkcs7', openssl('b.p7b', ...pkcs7, '-outform', 'DER')],
  ])('%s', (_, kind, file) => {
    const read = readPushFile(file)
    expect(read).toEqual({ kind })
    expect(wayOn(read)?.en).toContain(`openssl ${kind} -in`)
    expect(item({ current, renewed: file }, 'is-push-certificate')).toMatchObject({
      result: 'fail',
      because: kind,
      expected: 'mdm-push-certificate',
      actual: kind,
    })
    expect(check({ current, renewed: file })).toMatchObject({ verdict: 'unsafe', files: { renewed: kind } })
  })
})

describe('a key under a password', () => {
  test.each<[string, Uint8Array, string, string]>([
    ['PKCS#8', encrypted, 'encrypted', 'openssl pkey -in key.pem -pubout'],
    ['PKCS#12', pkcs12, 'pkcs12', 'openssl x509 -noout -pubkey'],
  ])('in %s stays with its owner, who makes the public half', (_, privateKey, because, command) => {
    const { checks } = check({ current, renewed, csr: signedCsr, privateKey })
    const made = checks.find(({ id }) => id === 'key-matches-private-key')
    expect(made).toMatchObject({ result: 'unknown', because })
    expect(made && checkText(made).because?.en).toContain(command)
  })

  test('beside the certificate to upload is named', () => {
    const both = renewed + Buffer.from(encrypted).toString()
    expect(item({ current, renewed: both }, 'loads-as-is')).toMatchObject({ because: 'with-private-key' })
  })

  test('is compared by its public key as well as by itself', () => {
    expect(readPushFile(publicKey)).toMatchObject({ kind: 'public-key', keyAlgorithm: 'RSA-2048' })
    expect(check({ current, renewed, privateKey: publicKey })).toMatchObject({
      verdict: 'safe',
      outcome: 'renewed',
      files: { privateKey: 'public-key' },
    })
    expect(item({ current, renewed, privateKey: otherPublicKey }, 'key-matches-private-key')).toMatchObject({
      result: 'fail',
    })
  })

  test('a public key is no certificate', () => {
    expect(item({ current, renewed: publicKey }, 'is-push-certificate')).toMatchObject({
      because: 'public-key',
    })
  })
})
