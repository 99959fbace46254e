import { certificatePem, type IssuedCertificate, verifyIssuer } from '@shindan/core/x509'
import type { MdmPushCertificate } from '../parse/push-file.ts'
import { appleIssuers } from './apple-issuers.ts'

/** Who issued a push certificate, as far as it shows: a value of the fact `apns.renewedIssuer`. */
export type IssuerState =
  | 'self-signed'
  | 'not-apple'
  | 'signature-invalid'
  | 'signature-unsupported'
  | 'issuer-unfit'
  | 'apple-unlisted'
  | 'apple-by-name'
  | 'apple-by-signature'

/** What the signature of a certificate can be checked with; none for one that was read before. */
export type IssuerFiles = Omit<IssuedCertificate, 'fingerprintSha256'>

/**
 * Judges the issuer by its name and by the identifier of its key, which anybody can write into a certificate. The
 * signature is checked where the certificate of the issuer is at hand. It can refuse a certificate, but not admit one
 * whose issuer is not listed: the certificate that verifies it may be made by anybody as well.
 */
export function issuerOf(certificate: MdmPushCertificate, files: IssuerFiles | undefined): IssuerState {
  const { subject, issuer, isSelfSigned, fingerprintSha256, authorityKeyId } = certificate
  if (isSelfSigned || namesOf(subject) === namesOf(issuer)) return 'self-signed'
  const signature = files ? verifyIssuer({ ...files, fingerprintSha256 }) : 'issuer-missing'
  if (signature === 'self-signed') return 'self-signed'
  if (signature === 'invalid') return 'signature-invalid'
  if (!namesApple(issuer)) return 'not-apple'
  if (signature === 'unsupported') return 'signature-unsupported'
  if (signature === 'issuer-unfit') return 'issuer-unfit'
  const isListed = appleIssuers.some(
    ({ name, keyId }) => namesOf(name) === namesOf(issuer) && keyId === authorityKeyId,
  )
  if (!isListed) return 'apple-unlisted'
  return signature === 'valid' ? 'apple-by-signature' : 'apple-by-name'
}

/** The places of the authorities that are no issuer of the certificate, and so say nothing of it. */
export function unusedAuthorities(
  { fingerprintSha256 }: MdmPushCertificate,
  files: IssuerFiles | undefined,
  authorities: IssuerFiles['authorities'],
): readonly number[] {
  const alone = files && certificatePem(files.file, fingerprintSha256)
  return authorities.flatMap((authority, place) => {
    if (!alone) return [place]
    const verdict = verifyIssuer({ file: alone, fingerprintSha256, authorities: [authority] })
    return verdict === 'issuer-missing' || verdict === 'self-signed' ? [place] : []
  })
}

/** Whoever says so may be Apple: which of its authorities issue push certificates is not known to the last one. */
function namesApple(issuer: string): boolean {
  return attributesOf(issuer).some((attribute) => /^(?:CN|OU|O)=.*\bApple\b/i.test(attribute))
}

/** Programs print the attributes from either end. */
function namesOf(name: string): string {
  return attributesOf(name).toSorted().join(', ').toLowerCase()
}

/** A comma within a value has a backslash before it. */
function attributesOf(name: string): readonly string[] {
  return name.split(/(?<!\\), /)
}
