import { createHash, type KeyObject, X509Certificate } from 'node:crypto'
import { readDer, tags } from '../src/x509/der.ts'
import { type CertificateFacts, readX509, type verifyIssuer } from '../src/x509/index.ts'
import { readOid } from '../src/x509/oid.ts'

/** What node makes of a certificate; undefined where it refuses it. */
export function nodeReads(bytes: Uint8Array): X509Certificate | undefined {
  return attempt(() => new X509Certificate(bytes))
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

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A date as OpenSSL prints it, `Jan  5 09:00:00 2025 GMT`; undefined where it prints none. */
function iso(date: string): string | undefined {
  const [, month = '', day = '', time, year = ''] =
    /^(\w{3}) +(\d{1,2}) ([\d:]{8}) (\d{1,4}) GMT$/.exec(date) ?? []
  const number = months.indexOf(month) + 1
  if (number === 0) return undefined
  return `${year.padStart(4, '0')}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}T${time}Z`
}

export const plain = (hex: string) => hex.replaceAll(':', '').toLowerCase()

const curves: { readonly [name: string]: string } = {
  prime256v1: 'P-256',
  secp384r1: 'P-384',
  secp521r1: 'P-521',
}

/** What a key is called here; undefined where node does not know it. */
function keyName(key: KeyObject | undefined): string | undefined {
  const { modulusLength, namedCurve = '' } = key?.asymmetricKeyDetails ?? {}
  switch (key?.asymmetricKeyType) {
    case 'rsa':
      return `RSA-${modulusLength}`
    case 'rsa-pss':
      return `RSA-PSS-${modulusLength}`
    case 'ec':
      return `EC-${curves[namedCurve] ?? namedCurve}`
    case 'ed25519':
    case 'ed448':
    case 'x25519':
      return `${key.asymmetricKeyType[0]?.toUpperCase()}${key.asymmetricKeyType.slice(1)}`
    default:
      return undefined
  }
}

function keyDigest(key: KeyObject | undefined): string | undefined {
  const spki = key && attempt(() => key.export({ type: 'spki', format: 'der' }))
  return spki && createHash('sha256').update(spki).digest('hex')
}

/** What is said here beside what node says, where both read the certificate. */
function compared(facts: CertificateFacts, there: X509Certificate) {
  const key = attempt(() => there.publicKey)
  return {
    serialNumber: [facts.serialNumber, plain(there.serialNumber)],
    notBefore: [facts.notBefore, iso(there.validFrom)],
    notAfter: [facts.notAfter, iso(there.validTo)],
    fingerprint: [facts.fingerprintSha256, plain(there.fingerprint256)],
    extendedKeyUsage: [facts.extendedKeyUsage.join(), (there.keyUsage ?? []).join()],
    keyAlgorithm: [facts.keyAlgorithm, keyName(key)],
    key: [facts.keySha256, keyDigest(key)],
    isCa: [facts.isCa, there.ca],
    isSelfSigned: [
      facts.isSelfSigned,
      attempt(() => namesItself(there) && there.verify(there.publicKey)) ?? false,
    ],
  } as const
}

/** What certificates are compared in; `accepted` is whether they are read at all. */
export type Field =
  | keyof ReturnType<typeof compared>
  | ('accepted' | 'subject' | 'issuer' | 'signature' | 'loaded')

/** One thing that two programs say otherwise of one certificate. */
export interface Difference {
  readonly field: Field
  readonly here: unknown
  readonly there: unknown
  /** The facts of the certificate, where it is read here. */
  readonly facts?: CertificateFacts
  /** Object identifier of the algorithm that it is signed with. */
  readonly signedWith?: string | undefined
}

/** A sort of difference that is known, and why it is there. */
export interface DifferenceClass {
  readonly name: string
  readonly fields: readonly Field[]
  readonly why: string
  readonly holds: (difference: Difference) => boolean
}

const isFlawed = ({ facts }: Difference, ...fields: string[]) =>
  facts?.flaws.some((flaw) =>
    flaw.kind === 'field-malformed' ? fields.includes(flaw.field) : fields.includes(flaw.kind),
  ) === true

/** SHA-1 and SHA-2 with RSA and ECDSA, RSASSA-PSS, Ed25519. */
const checked =
  /^1\.2\.840\.113549\.1\.1\.(?:5|10|11|12|13)$|^1\.2\.840\.10045\.4\.(?:1|3\.[234])$|^1\.3\.101\.112$/

const isSignedOtherwise = (one: Difference) =>
  isFlawed(one, 'key-unknown') || (one.signedWith !== undefined && !checked.test(one.signedWith))

/** Where the two may differ, and why. `docs/certificates-against-openssl.md` is this table. */
export const differences: readonly DifferenceClass[] = [
  {
    name: 'malformed date',
    fields: ['notBefore', 'notAfter'],
    why: 'A date that RFC 5280 does not allow is none here, whatever OpenSSL prints of it.',
    holds: (one) => one.here === null && isFlawed(one, one.field),
  },
  {
    name: 'unused bits of a signature',
    fields: ['fingerprint'],
    why: 'OpenSSL writes the bits of a signature anew where some of them are not used, and takes the digest of that.',
    holds: (one) => isFlawed(one, 'signature'),
  },
  {
    name: 'no authority to OpenSSL',
    fields: ['isCa'],
    why: 'OpenSSL calls nothing an authority whose key usage does not say that it signs certificates, or with an extension that is malformed or repeated; here the mark in the basic constraints counts, so that such a file is refused.',
    holds: ({ here, there }) => here === true && there === false,
  },
  {
    name: 'authority in spite of flaws',
    fields: ['isCa'],
    why: 'OpenSSL reads on where something is malformed or out of place, and may find the mark there.',
    holds: (one) => isFlawed(one, 'extensions', 'field-unexpected', 'encoding-malformed'),
  },
  {
    name: 'purposes that stand twice',
    fields: ['extendedKeyUsage'],
    why: 'OpenSSL reads no extension that is repeated; here the first one counts, and the repetition is a flaw.',
    holds: (one) => one.there === '' && isFlawed(one, 'extension-repeated'),
  },
  {
    name: 'key that is not known here',
    fields: ['key', 'keyAlgorithm'],
    why: 'A key of another sort than RSA, the NIST curves and Ed25519 is a flaw (`key-unknown`); it is named by its object identifier, and its digest is that of the bytes as they stand.',
    holds: (one) => isFlawed(one, 'key-unknown'),
  },
  {
    name: 'malformed key',
    fields: ['key', 'keyAlgorithm'],
    why: 'A key that is not encoded as its standard has it is a flaw, and is not computed with; OpenSSL writes it anew or refuses it.',
    holds: (one) => isFlawed(one, 'subjectPublicKeyInfo', 'encoding-malformed', 'field-unexpected'),
  },
  {
    name: 'signature that is not checked here',
    fields: ['isSelfSigned', 'signature'],
    why: 'Signatures by DSA, by Ed448, with MD2, MD5 or SHA-224 are none that a push certificate has, and no more are those of a key that is not known. They are not checked here, and what is not checked does not hold.',
    holds: (one) => one.there === true && (one.here === 'unsupported' || isSignedOtherwise(one)),
  },
  {
    name: 'signature with an algorithm that is no DER',
    fields: ['isSelfSigned', 'signature'],
    why: 'An algorithm or a signature that is malformed is a flaw, and such a signature does not hold here; OpenSSL compares by what is meant.',
    holds: (one) => one.there === true && isFlawed(one, 'signature'),
  },
  {
    name: 'attribute that is no text',
    fields: ['subject', 'issuer'],
    why: 'The value of an attribute that is no string, such as a BIT STRING, is given as its DER in hexadecimal (RFC 4514 §2.4); OpenSSL prints its octets as if they were text.',
    holds: (one) => isFlawed(one, one.field) && String(one.here).includes('=#'),
  },
  {
    name: 'name of an unknown type',
    fields: ['accepted'],
    why: 'A name with a string of a type that ASN.1 does not have is read here, as DER in hexadecimal, and is a flaw; OpenSSL refuses the certificate.',
    holds: (one) => one.here === true && isFlawed(one, 'subject', 'issuer'),
  },
  {
    name: 'flawed, and loaded here alone',
    fields: ['loaded'],
    why: 'The flaws of a certificate are named, and keep it from being safe to upload; whether a server loads it in spite of them is not asked.',
    holds: ({ there, facts }) => there === false && facts !== undefined && facts.flaws.length > 0,
  },
]

/**
 * Whether node:crypto says of a signature what `verifyIssuer` does: nothing, that its own key made it, or the issuer's,
 * whatever else that is fit for.
 */
export function agreesOnSignature(
  verdict: ReturnType<typeof verifyIssuer>,
  file: Uint8Array,
  issuer: Uint8Array | string,
): boolean {
  if (verdict === 'issuer-missing') return true
  const signer = verdict === 'self-signed' ? file : issuer
  const holds =
    attempt(() => new X509Certificate(file).verify(new X509Certificate(signer).publicKey)) ?? false
  return holds === ['valid', 'self-signed', 'issuer-unfit'].includes(verdict)
}

/** Of a name without attributes node says `undefined`. */
function namesItself({ subject, issuer }: X509Certificate): boolean {
  return `${subject}`.toLowerCase() === `${issuer}`.toLowerCase()
}

function signatureAlgorithm(bytes: Uint8Array): string | undefined {
  const [, algorithm] = readDer(bytes).unwrapOr(undefined)?.children ?? []
  const oid = algorithm?.children[0]
  return oid?.tag === tags.oid ? readOid(oid) : undefined
}

/** What is said of a certificate here, where node says otherwise. */
export function differencesIn(bytes: Uint8Array): readonly Difference[] {
  const [facts, there] = [factsOf(bytes), nodeReads(bytes)]
  if (!facts || !there) {
    const isHere = facts !== undefined
    if (isHere === (there !== undefined)) return []
    return [{ field: 'accepted', here: isHere, there: !isHere, ...(facts && { facts }) }]
  }
  return Object.entries(compared(facts, there)).flatMap(([field, [here, other]]) =>
    here === other
      ? []
      : { field: field as Field, here, there: other, facts, signedWith: signatureAlgorithm(bytes) },
  )
}

/** Of which class a difference is; undefined where it is of none. */
export function classOf(difference: Difference): DifferenceClass | undefined {
  return differences.find(({ fields, holds }) => fields.includes(difference.field) && holds(difference))
}

/** What two programs say otherwise of a certificate that both read, for no reason that is known. */
export function unexplained(bytes: Uint8Array): readonly string[] {
  return differencesIn(bytes)
    .filter((one) => one.field !== 'accepted' && !classOf(one))
    .map(({ field, here, there }) => `${field}: ${here}, where node says ${there}`)
}
