import { err, type Instant, ok, type Problem, type Result } from '@shindan/core'
import { type CertificateFacts, readX509, type X509Problem } from '@shindan/core/x509'
import { bytesIn } from './base64.ts'
import { type LeanCertificate, readLean } from './lean.ts'

/** What a row of an inventory takes from a certificate. */
export interface CertificateReading {
  /** Lower-case hexadecimal without separators. */
  readonly serialNumber: string
  readonly notBefore: Instant
  readonly notAfter: Instant
  /** The UIDs of its subject: of an Apple push certificate its topic. */
  readonly userIds: readonly string[]
}

/**
 * The certificate in DER, PEM or base64: by `readLean` where it is sure, else by `readX509` of `@shindan/core/x509`. Beside
 * keys, requests and certificates of authorities it is the one that is meant.
 *
 * Errors: `not-a-certificate`, with what `readX509` finds wrong, also where a date of it is no date; `several-certificates`.
 *
 * @example
 * readCertificate(pem).map(({ notAfter }) => notAfter)
 */
export function readCertificate(
  file: Uint8Array | string,
): Result<CertificateReading, Problem<'not-a-certificate' | 'several-certificates'>> {
  const der = derIn(file)
  const lean = der ? readLean(der) : 'unsure'
  return lean === 'unsure' ? readFully(file) : ok(readingOf(lean))
}

function derIn(file: Uint8Array | string): Uint8Array | undefined {
  return typeof file === 'string' ? bytesIn(file) : file
}

function readingOf({ serialNumber, notBefore, notAfter, userId }: LeanCertificate): CertificateReading {
  return { serialNumber, notBefore, notAfter, userIds: userId === undefined ? [] : [userId] }
}

function readFully(
  file: Uint8Array | string,
): Result<CertificateReading, Problem<'not-a-certificate' | 'several-certificates'>> {
  const blocks = readX509(file)
  if (blocks.isErr()) return err(unreadable(blocks.error.kind))
  const certificates = blocks.value.flatMap((block) => (block.kind === 'certificate' ? [block] : []))
  const held = certificates.length > 1 ? certificates.filter(({ isCa }) => !isCa) : certificates
  const [certificate, another] = held
  if (another || (certificates.length > 0 && !certificate)) return err(several(certificates.length))
  if (certificate) return dated(certificate)
  const [first] = blocks.value
  return err(unreadable(first?.kind === 'unreadable' ? first.problem.kind : (first?.kind ?? '')))
}

function dated({
  serialNumber,
  notBefore,
  notAfter,
  userIds,
}: CertificateFacts): Result<CertificateReading, Problem<'not-a-certificate'>> {
  if (notBefore !== null && notAfter !== null) return ok({ serialNumber, notBefore, notAfter, userIds })
  return err({
    kind: 'not-a-certificate',
    path: '',
    found: notAfter === null ? 'notAfter' : 'notBefore',
    expected: {
      ja: '証明書の規格（RFC 5280）どおりに書かれた有効期間',
      en: 'a validity that is written as certificates have it (RFC 5280)',
    },
  })
}

function unreadable(found: X509Problem['kind'] | string): Problem<'not-a-certificate'> {
  return {
    kind: 'not-a-certificate',
    path: '',
    found,
    expected: {
      ja: 'PEM 形式、または DER を base64 にした証明書',
      en: 'a certificate in PEM, or its DER in base64',
    },
  }
}

function several(count: number): Problem<'several-certificates'> {
  return {
    kind: 'several-certificates',
    path: '',
    found: String(count),
    expected: { ja: '認証局のものを除いて 1 つの証明書', en: 'one certificate beside those of authorities' },
  }
}
