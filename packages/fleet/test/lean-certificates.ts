import fc from 'fast-check'
import { edit, edited } from '../../core/test/mutate-der.ts'
import { der, newKey, openssl, request, selfSigned } from '../../core/test/x509-openssl.ts'

const topic = '/UID=com.apple.mgmt.External.11111111-2222-3333-4444-555555555555/CN=APSP:1/C=US'

/** Certificates of several keys, names, numbers and dates, as DER. */
export function madeCertificates(): readonly Uint8Array[] {
  const [rsa, p256] = [newKey(), newKey('p256')]
  const ed25519 = openssl(['genpkey', '-algorithm', 'ED25519']).toString()
  const issuer = selfSigned(rsa, '/CN=Authority/O=Example')
  const extensions =
    'basicConstraints=CA:FALSE\nextendedKeyUsage=clientAuth,1.2.3.4\nkeyUsage=digitalSignature\n'
  const files = { r: request(p256, topic), c: issuer, k: rsa, e: extensions }
  const args = ['x509', '-req', '-in', '{r}', '-CA', '{c}', '-CAkey', '{k}', '-extfile', '{e}']
  return [
    ...[rsa, p256, ed25519].map((key) => selfSigned(key, topic)),
    openssl([...args, '-set_serial', '0x80ff'], files).toString(),
    selfSigned(p256, '/UID=株式会社例/CN=端末'),
    selfSigned(p256, '/UID=a, b+c/CN=x'),
    selfSigned(p256, '/UID=1+CN=2/UID=3', '-multivalue-rdn'),
    selfSigned(p256, '/CN=zero', '-set_serial', '0'),
    selfSigned(p256, '/CN=below', '-set_serial', '-128'),
    selfSigned(p256, '/CN=long', '-set_serial', `0x${'8'.repeat(42)}`),
    selfSigned(p256, '/CN=far', '-days', '36500'),
    selfSigned(p256, '/'),
  ].map(der)
}

/** A bit turned, an octet put at a place, the length of a value edited, the end cut off or something behind it. */
type Damage = readonly [kind: 'bit' | 'length' | 'cut' | 'behind', at: number, by: number]
const damage: fc.Arbitrary<Damage> = fc.tuple(
  fc.constantFrom('bit', 'length', 'cut', 'behind'),
  fc.nat(),
  fc.nat(255),
)

function damaged(bytes: Uint8Array, [kind, position, by]: Damage): Uint8Array {
  if (bytes.length === 0) return bytes
  const at = position % bytes.length
  switch (kind) {
    case 'bit':
      return bytes.with(at, (bytes[at] ?? 0) ^ (1 << (by % 8)))
    case 'length': {
      // Behind a type that holds others, or a text, a number or a date.
      const places = [...bytes.keys()].filter((i) => [0x30, 0x31, 0x0c, 0x02, 0x17].includes(bytes[i] ?? 0))
      const place = (places[position % Math.max(1, places.length)] ?? at) + 1
      return place < bytes.length ? bytes.with(place, ((bytes[place] ?? 0) + (by % 5) - 2) & 0xff) : bytes
    }
    case 'cut':
      return bytes.subarray(0, at)
    case 'behind':
      return Uint8Array.of(...bytes, by)
  }
}

/** Certificates with up to three changes, most of which leave values as long as they say. */
export function changed(certificates: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const change = fc.oneof(
    edit.map((one) => (bytes: Uint8Array) => edited(bytes, one)),
    damage.map((one) => (bytes: Uint8Array) => damaged(bytes, one)),
  )
  return fc
    .tuple(fc.constantFrom(...certificates), fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([certificate, changes]) => changes.reduce((bytes, change) => change(bytes), certificate))
}
