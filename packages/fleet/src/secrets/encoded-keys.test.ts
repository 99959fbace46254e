import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { holdsSecret, withoutSecrets } from './secrets.ts'

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
const edwards = generateKeyPairSync('ed25519').privateKey
const encrypted = { cipher: 'aes-256-cbc', passphrase: 'x' } as const
const ders = [
  ...[rsa, curve, edwards].map((key) => key.export({ format: 'der', type: 'pkcs8' })),
  rsa.export({ format: 'der', type: 'pkcs1' }),
  curve.export({ format: 'der', type: 'sec1' }),
  rsa.export({ format: 'der', type: 'pkcs8', ...encrypted }),
].map((der) => Buffer.from(der))
const pems = [
  ...[rsa, curve, edwards].map((key) => key.export({ format: 'pem', type: 'pkcs8' }).toString()),
  rsa.export({ format: 'pem', type: 'pkcs1', ...encrypted }).toString(),
]

const string = (octets: Uint8Array | string): Buffer => {
  const size = Buffer.alloc(4)
  size.writeUInt32BE(Buffer.byteLength(octets))
  return Buffer.concat([size, Buffer.from(octets)])
}
/** As `ssh-keygen` writes it: names of cipher and derivation, one public key, and the private one, of this size. */
const openSsh = [130, 600, 1800].map((size) =>
  Buffer.concat([
    Buffer.from('openssh-key-v1\0'),
    ...['none', 'none', '', Uint8Array.of(0, 0, 0, 1)].map((part) =>
      typeof part === 'string' ? string(part) : part,
    ),
    string(randomBytes(51)),
    string(randomBytes(size)),
  ]),
)
const octets = [...ders, ...openSsh]

const inLines = (text: string, columns: number, end = '\n'): string =>
  text.replace(new RegExp(`.{${columns}}(?!$)`, 'g'), `$&${end}`)
const widths = [16, 24, 32, 64, 76]
const folded = (text: string): readonly string[] => [
  text,
  ...widths.flatMap((columns) => [
    inLines(text, columns),
    inLines(text, columns, '\\n'),
    inLines(text, columns, '\r\n'),
  ]),
]

/** Longer than anything of it that stands elsewhere by chance. */
function isLegible(written: string, kept: string): boolean {
  const body = (text: string) =>
    text
      .replaceAll(/%(?:25)?2D/gi, '-')
      .replace(/-----[^-]+-----|\\[nrt]|%(?:25)?(?:0[AD]|2[BF]|3D|20)|[^A-Za-z0-9]/gi, '')
  const shown = body(kept)
  return [...body(written).matchAll(/(?=(.{12}))/g)].some(([, part = '']) => shown.includes(part))
}

const written: { readonly [how: string]: readonly string[] } = {
  base64: octets.flatMap((key) => folded(key.toString('base64'))),
  'base64 of addresses': octets.flatMap((key) => folded(key.toString('base64url'))),
  'base64 behind a %': octets.map((key) => encodeURIComponent(inLines(key.toString('base64'), 64))),
  'base64 in JSON of PHP': octets.map((key) => key.toString('base64').replaceAll('/', '\\/')),
  digits: octets.flatMap((key) => [...folded(key.toString('hex')), key.toString('hex').toUpperCase()]),
  'digits in pairs': octets.flatMap((key) =>
    [':', ' ', '\\x', ', 0x'].map((between) => key.toString('hex').replace(/..(?!$)/g, `$&${between}`)),
  ),
  'digits of PEM': pems.flatMap((pem) => folded(Buffer.from(pem).toString('hex'))),
  'base64 of base64': octets.flatMap((key) => folded(btoa(key.toString('base64')))),
  'PEM in base64': pems.flatMap((pem) => folded(btoa(pem))),
  'PEM in base64 twice': pems.flatMap((pem) => folded(btoa(btoa(pem)))),
  'PEM in base64 twice, in lines each time': pems.flatMap((pem) => folded(btoa(inLines(btoa(pem), 76)))),
  'PEM behind a %': pems.flatMap((pem) => [
    encodeURIComponent(pem),
    encodeURIComponent(encodeURIComponent(pem)),
    encodeURIComponent(pem).replaceAll('-', '%2D').replaceAll('%20', '+'),
    encodeURIComponent(pem).replaceAll('%0A', '%0d%0a'),
  ]),
}

test.each(Object.entries(written))(
  'of a private key in %s nothing is left, and all beside it is',
  (_, keys) => {
    for (const key of keys)
      for (const [before, after] of [
        ['', ''],
        ['鍵: ', ' まで'],
        ['{"key":"', '","color":"red"}'],
        ['iPad-1\n', '\ncybertrust/installed-certificate\nいつか'],
      ] as const) {
        const kept = withoutSecrets(before + key + after)
        expect(isLegible(key, kept), key).toBe(false)
        expect(kept.startsWith(before) && kept.endsWith(after), kept).toBe(true)
        expect(kept).toHaveLength(before.length + key.length + after.length)
      }
  },
)

test.each(Object.entries(written))('a private key in %s is no name', (_, keys) => {
  for (const key of keys) expect(holdsSecret(key), key).toBe(true)
})

test('what was cut off hides nothing behind it', () => {
  for (const key of ['base64', 'digits']
    .flatMap((how) => written[how] ?? [])
    .filter((each) => !/\s|\\/.test(each))) {
    const kept = withoutSecrets(`${key.slice(0, 200)}\niPad-2\nDATE\ncybertrust/installed-certificate`)
    expect(kept.endsWith('\niPad-2\nDATE\ncybertrust/installed-certificate')).toBe(true)
  }
})

const inPairs = (digits: string): readonly string[] =>
  ['', ':', ' '].flatMap((between) => {
    const pairs = digits.replace(/..(?!$)/g, `$&${between}`)
    return [pairs, pairs.toUpperCase()]
  })

test('digests are none, whatever they are written as', () => {
  const digests = ['sha1', 'sha256', 'sha384'].flatMap((name) =>
    Array.from({ length: 300 }, (_, i) => createHash(name).update(String(i)).digest()),
  )
  for (const digest of digests) {
    const inBase64 = [digest.toString('base64'), digest.toString('base64url')]
    const digits = digest.toString('hex')
    for (const text of [...inBase64, ...inPairs(digits), inLines(digits, 16)]) {
      expect(withoutSecrets(text)).toBe(text)
      expect(holdsSecret(text)).toBe(false)
    }
  }
})

test('a long text that is in lines is read once', () => {
  for (const line of [
    btoa('abcdefghijkl'.repeat(5)),
    'MC4CAQAw'.repeat(8),
    'b3BlbnNzaC1rZXktdjEA'.padEnd(64, 'A'),
    '30'.repeat(32),
  ])
    expect(withoutSecrets(`${line}\n`.repeat(3000))).toHaveLength((line.length + 1) * 3000)
}, 20_000)
