import { type Instant, type Known, readFacts } from '@shindan/core'
import type { files } from '../facts/files.ts'
import { given } from '../facts/given.ts'
import type { MdmPushCertificate } from '../parse/push-file.ts'
import type { RenewalInput } from './door.ts'
import type { RenewalFiles } from './input.ts'

/** What the files of a renewal tell; a fact that they do not tell is left out. */
export type RenewalFacts = Pick<Known<typeof given>, keyof typeof files | 'apns.notes'>

/** None of these facts is said relative to a moment. */
const moment = { now: '2000-01-01T00:00:00.000Z', timeZone: 'UTC' }

/** What the files tell at an instant, or at none that can be read. */
export function factsOf(input: RenewalInput, read: RenewalFiles, now: Instant | undefined): RenewalFacts {
  const { kinds, current, renewed, inUse } = read
  const facts: { readonly [Id in keyof RenewalFacts]: RenewalFacts[Id] | null | undefined } = {
    'apns.renewedKind': kinds.renewed,
    'apns.renewedLoaded': read.loaded,
    'apns.renewedIrregularity': read.irregularity,
    'apns.renewedIssuer': read.issuer,
    'apns.renewedIssuerFound': renewed?.issuer,
    'apns.renewedTopic': renewed?.topic,
    'apns.renewedKey': renewed?.keySha256,
    'apns.renewedFingerprint': renewed?.fingerprintSha256,
    'apns.renewedNotBefore': renewed?.notBefore ?? undefined,
    'apns.renewedNotAfter': renewed?.notAfter ?? undefined,
    'apns.currentTopic': soleTopic(current),
    'apns.currentFingerprint': current?.fingerprintSha256,
    'apns.currentKey': current?.keySha256,
    'apns.currentNotAfter': current?.notAfter ?? undefined,
    'apns.uploadedFingerprint': inUse?.fingerprintSha256,
    'apns.uploadedTopic': soleTopic(inUse),
    'apns.enrolledTopic': input.enrolledTopic?.trim() || undefined,
    'apns.registered': input.registered,
    // A field that is left empty is known to be so.
    'apns.notes': input.notes?.trim() === '' ? null : (input.notes ?? undefined),
    'apns.malformedDates': malformedDates(read),
    ...privateKeyFacts(read),
    ...csrFacts(read),
    ...vendorFacts(read, now),
  }
  // What no fact takes, such as a topic of 20,000 characters or a date before 1970, is as good as not told.
  return Object.fromEntries(
    Object.entries(facts).filter(
      ([id, value]) => value !== undefined && readFacts(given, { [id]: value }, moment).isOk(),
    ),
  )
}

/** Of several UIDs nobody knows which is the topic. */
function soleTopic(certificate: MdmPushCertificate | undefined): string | undefined {
  return certificate && certificate.userIds.length > 1 ? undefined : certificate?.topic
}

/** Whose dates cannot be read. Those of the new certificate are looked at first. */
function malformedDates({ renewed, current }: RenewalFiles): 'renewed' | 'current' | undefined {
  if (renewed && (renewed.notBefore === null || renewed.notAfter === null)) return 'renewed'
  return current?.notAfter === null ? 'current' : undefined
}

function privateKeyFacts({ privateKey, kinds }: RenewalFiles): RenewalFacts {
  if (privateKey?.kind === 'encrypted-private-key') return { 'apns.privateKeyDefect': 'encrypted' }
  const key = privateKey?.keySha256
  if (key) return { 'apns.privateKeyKey': key }
  if (privateKey) return { 'apns.privateKeyDefect': 'without-public-half' }
  if (!kinds.privateKey) return {}
  return { 'apns.privateKeyDefect': kinds.privateKey === 'pkcs12' ? 'pkcs12' : 'not-a-key' }
}

/** Whether Apple's portal can read the request at all: all three parts, and signed by its own key. */
function csrFacts({ csr, kinds }: RenewalFiles): RenewalFacts {
  if (!csr) return kinds.csr ? { 'apns.csrState': 'not-a-csr', 'apns.csrFound': kinds.csr } : {}
  const request = csr.kind === 'csr' ? csr : csr.request
  // What its own key did not sign, anybody may have put together.
  const isForged = request?.signature === 'invalid'
  const key = request && !isForged ? { 'apns.csrKey': request.keySha256 } : {}
  if (csr.kind === 'vendor-signed-csr' && csr.defects.length > 0)
    return { ...key, 'apns.csrState': 'part-defective', 'apns.csrFound': csr.defects.join(', ') }
  return { ...key, 'apns.csrState': isForged ? 'request-forged' : 'well-formed', 'apns.csrFound': csr.kind }
}

/** Whether the vendor's signature and certificates are ones that Apple's portal takes today. */
function vendorFacts({ csr, kinds }: RenewalFiles, now: Instant | undefined): RenewalFacts {
  if (!csr) return kinds.csr ? { 'apns.vendorSignature': 'csr-unreadable' } : {}
  if (csr.kind === 'csr') return { 'apns.vendorSignature': 'not-vendor-signed' }
  const { signature, chain } = csr
  if (signature === null || chain === null) return { 'apns.vendorSignature': 'csr-unreadable' }
  const found = (state: NonNullable<RenewalFacts['apns.vendorSignature']>, what: string): RenewalFacts => ({
    'apns.vendorSignature': state,
    'apns.vendorSignatureFound': what,
  })
  if (signature !== 'sha256') return found(signature, signature)
  if (chain.end === 'unsupported-signature') return found('unsupported', chain.end)
  if (chain.end !== 'self-signed-root') return found('chain-broken', chain.end)
  if (now === undefined) return {}
  for (const { notBefore, notAfter } of chain.path) {
    if (notBefore === null || notAfter === null) return found('chain-date-malformed', 'date-malformed')
    const validity = `${notBefore}/${notAfter}`
    if (Date.parse(now) < Date.parse(notBefore)) return found('chain-not-yet-valid', validity)
    if (Date.parse(now) > Date.parse(notAfter)) return found('chain-expired', validity)
  }
  return found('current', signature)
}
