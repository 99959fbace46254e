/**
 * Compares what is read of the certificates in corpora with node:crypto and OpenSSL, and prints what came of it in JSON.
 * Its arguments are the folders.
 */
import { checkRenewal } from '@shindan/apns/renewal'
import { certificatePem, loadedCertificate, verifyIssuer } from '@shindan/core/x509'
import { loadedOtherwise } from '../../packages/core/test/pem-files.ts'
import {
  agreesOnSignature,
  classOf,
  type Difference,
  differences,
  differencesIn,
  factsOf,
} from '../../packages/core/test/x509-differences.ts'
import { loadedByServer } from '../../packages/core/test/x509-openssl.ts'
import { renewal } from '../fuzz/files.ts'
import { type Candidate, candidatesIn, different, filesIn } from './certificates.ts'
import { leanDifferencesIn } from './lean.ts'
import { nameDifferences } from './names.ts'

/** What came of a comparison. */
export interface Comparison {
  /** Files that are certificates by their names. */
  readonly files: number
  readonly certificates: number
  /** Pairs of certificates of which one may have issued the other. */
  readonly pairs: number
  readonly classes: readonly {
    readonly name: string
    readonly fields: string
    readonly why: string
    readonly count: number
  }[]
  /** What is of no class, or safe. */
  readonly unexplained: readonly string[]
}

const files = process.argv.slice(2).flatMap(filesIn)
const candidates = different(files.flatMap(candidatesIn))
const certificates = candidates.flatMap((candidate) => {
  const facts = factsOf(candidate.der)
  return facts ? [{ ...candidate, facts }] : []
})
type Certificate = (typeof certificates)[number]

const counts = new Map(differences.map((one) => [one, 0]))
const unexplained: string[] = []

function count({ path }: Pick<Candidate, 'path'>, found: readonly Difference[]): void {
  for (const difference of found) {
    const known = classOf(difference)
    if (known) counts.set(known, (counts.get(known) ?? 0) + 1)
    else
      unexplained.push(
        `${path}: ${difference.field} is ${difference.here}, where OpenSSL says ${difference.there}`,
      )
  }
}

/** Whether the signature holds that one certificate may have made on the other. */
function signatureDifferences(of: Certificate, issuer: Certificate): readonly Difference[] {
  const { der: file, facts } = of
  const authority = certificatePem(issuer.der, issuer.facts.fingerprintSha256) ?? ''
  const { fingerprintSha256 } = facts
  const here = verifyIssuer({ file, fingerprintSha256, authorities: [authority] })
  return agreesOnSignature(here, file, issuer.der)
    ? []
    : [{ field: 'signature', here, there: here !== 'valid', facts }]
}

for (const candidate of candidates) {
  count(candidate, differencesIn(candidate.der))
  unexplained.push(...leanDifferencesIn(candidate))
}
let pairs = 0
for (const one of certificates) {
  count(one, nameDifferences(one.der, one.facts))
  for (const issuer of certificates.filter(({ facts }) => facts.subject === one.facts.issuer)) {
    pairs++
    count(one, signatureDifferences(one, issuer))
  }
}

const { now, current, csr, authority } = renewal
for (const { path, bytes } of files) {
  if (path.endsWith('.go')) continue
  const otherwise = loadedOtherwise(Buffer.from(bytes).toString('latin1'))
  const loaded = loadedCertificate(bytes).unwrapOr(undefined)
  if (otherwise !== undefined && loaded && !loadedByServer(bytes))
    count({ path }, [{ field: 'loaded', here: true, there: false, facts: loaded }])
  else if (otherwise !== undefined) unexplained.push(`${path}: ${otherwise}`)
  const asUpload = [
    { current, renewed: bytes, csr },
    { renewed: bytes, authorities: [authority] },
    { current: bytes, renewed: bytes },
  ]
  if (asUpload.some((input) => checkRenewal(input, { now }).verdict === 'safe'))
    unexplained.push(`${path}: safe to upload`)
  if (checkRenewal({ current, csr: bytes }, { now }).steps.portal.verdict === 'safe')
    unexplained.push(`${path}: safe for the portal`)
}

const comparison: Comparison = {
  files: files.filter(({ path }) => !path.endsWith('.go')).length,
  certificates: certificates.length,
  pairs,
  classes: differences.map((one) => ({
    name: one.name,
    fields: one.fields.join(', '),
    why: one.why,
    count: counts.get(one) ?? 0,
  })),
  unexplained,
}
console.log(JSON.stringify(comparison))
