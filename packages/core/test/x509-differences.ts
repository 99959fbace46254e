import { X509Certificate } from 'node:crypto'
import { type CertificateFacts, readX509 } from '../src/x509/index.ts'

/** What node makes of a certificate; undefined where it refuses it. */
export function nodeReads(bytes: Uint8Array): X509Certificate | undefined {
  try {
    return new X509Certificate(bytes)
  } catch {
    return undefined
  }
}

export function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

/** What is made of the one certificate in these bytes; undefined where it is none. */
export function factsOf(bytes: Uint8Array): CertificateFacts | undefined {
  const [block] = readX509(bytes).unwrapOr([])
  return block?.kind === 'certificate' ? block : undefined
}

const iso = (date: string) => attempt(() => new Date(date).toISOString().replace('.000Z', 'Z'))
export const plain = (hex: string) => hex.replaceAll(':', '').toLowerCase()

/** What is said here beside what node says, where both read the certificate. */
export function compared(facts: CertificateFacts, there: X509Certificate) {
  return {
    serialNumber: [facts.serialNumber, plain(there.serialNumber)],
    notBefore: [facts.notBefore, iso(there.validFrom)],
    notAfter: [facts.notAfter, iso(there.validTo)],
    fingerprint: [facts.fingerprintSha256, plain(there.fingerprint256)],
    isCa: [facts.isCa, there.ca],
    isSelfSigned: [facts.isSelfSigned, attempt(() => there.verify(there.publicKey)) ?? false],
  } as const
}

export type Field = keyof ReturnType<typeof compared>
const flawed = ({ flaws }: CertificateFacts, ...fields: string[]) =>
  flaws.some((flaw) =>
    flaw.kind === 'field-malformed' ? fields.includes(flaw.field) : fields.includes(flaw.kind),
  )

/** Where the two may differ, and why. */
const differences: readonly {
  readonly field: Field
  readonly why: string
  readonly holds: (facts: CertificateFacts, there: X509Certificate) => boolean
}[] = [
  {
    field: 'notBefore',
    why: 'a date that RFC 5280 does not allow is none here, whatever OpenSSL prints of it',
    holds: (facts) => facts.notBefore === null && flawed(facts, 'notBefore'),
  },
  {
    field: 'notAfter',
    why: 'a date that RFC 5280 does not allow is none here, whatever OpenSSL prints of it',
    holds: (facts) => facts.notAfter === null && flawed(facts, 'notAfter'),
  },
  {
    field: 'fingerprint',
    why: 'OpenSSL writes the bits of a signature anew where some of them are not used, and takes the digest of that',
    holds: (facts) => flawed(facts, 'signature'),
  },
  {
    field: 'isCa',
    why: 'OpenSSL calls nothing an authority where an extension is malformed or repeated; here the mark counts',
    holds: (facts, there) => facts.isCa && !there.ca,
  },
  {
    field: 'isCa',
    why: 'OpenSSL reads on where something is malformed or out of place, and may find the mark there',
    holds: (facts) => flawed(facts, 'extensions', 'field-unexpected', 'encoding-malformed'),
  },
]

/** The fields in which the two differ for no reason that is known. */
export function unexplained(facts: CertificateFacts, there: X509Certificate): readonly string[] {
  return Object.entries(compared(facts, there))
    .filter(([, [here, other]]) => here !== other)
    .filter(([field]) => !differences.some((one) => one.field === field && one.holds(facts, there)))
    .map(([field, [here, other]]) => `${field}: ${here}, where node says ${other}`)
}
