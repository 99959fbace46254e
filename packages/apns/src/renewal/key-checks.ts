import { type CheckOf, check } from './check.ts'
import type { Renewal } from './input.ts'

/** Whether the new certificate was made from this request. */
export function keyMatchesCsr({ renewed, csr, kinds }: Renewal): CheckOf<'key-matches-csr'> {
  if (!renewed) return check('key-matches-csr', 'certificate-not-given')
  const actual = renewed.publicKeySha256
  const expected = csr && requestKey(csr)
  if (expected)
    return check('key-matches-csr', expected === actual ? 'same' : 'differs', { expected, actual })
  return check('key-matches-csr', kinds.csr ? 'csr-unreadable' : 'csr-not-given', { actual })
}

/** Whether the private key belongs to the new certificate; before there is one, to the request. */
export function keyMatchesPrivateKey(renewal: Renewal): CheckOf<'key-matches-private-key'> {
  const { renewed, csr, privateKey, kinds } = renewal
  const actual = renewed?.publicKeySha256 ?? (kinds.renewed ? undefined : csr && requestKey(csr))
  const id = 'key-matches-private-key'
  if (!actual) return check(id, 'certificate-not-given')
  if (privateKey?.publicKeySha256) {
    const expected = privateKey.publicKeySha256
    return check(id, expected === actual ? 'same' : 'differs', { expected, actual })
  }
  if (privateKey) return check(id, 'key-without-public-half', { actual })
  if (kinds.privateKey === 'encrypted-private-key') return check(id, 'key-encrypted', { actual })
  return check(id, kinds.privateKey ? 'not-a-key' : 'key-not-given', { actual })
}

function requestKey(csr: NonNullable<Renewal['csr']>): string | undefined {
  return csr.kind === 'csr' ? csr.publicKeySha256 : csr.request?.publicKeySha256
}
