import { err, ok, type Result } from '../result.ts'
import { type CertificateFacts, readCertificate } from './certificate.ts'
import type { Container } from './container.ts'
import type { DerNode } from './der.ts'
import { type PrivateKeyFacts, pkcs1Facts, pkcs8Facts, sec1Facts } from './private-key.ts'
import type { X509Problem } from './problem.ts'
import { type KeyFacts, keyFacts } from './public-key.ts'
import { type RequestFacts, readRequest } from './request.ts'
import { shapeOf } from './shape.ts'

/** One certificate, request or key of a file, as plain JSON, or the reason why it cannot be read. */
export type X509Block =
  | ({ readonly kind: 'certificate' } & CertificateFacts)
  | ({ readonly kind: 'certificate-request' } & RequestFacts)
  | ({ readonly kind: 'private-key' } & PrivateKeyFacts)
  | ({ readonly kind: 'public-key' } & KeyFacts)
  /** Protected by a password; it is never asked for or tried. */
  | { readonly kind: 'encrypted-private-key'; readonly format: EncryptedFormat }
  /** A container of certificates and, in PKCS#12, of a key under a password. It is not opened. */
  | { readonly kind: Container }
  | { readonly kind: 'unreadable'; readonly problem: X509Problem }

/** How a private key is protected by a password. */
export type EncryptedFormat = 'PKCS#8' | 'OpenSSL'

/** What one DER value says. */
export function readBlock(root: DerNode): Result<X509Block, X509Problem> {
  const shape = shapeOf(root)
  switch (shape) {
    case 'certificate':
      return readCertificate(root).map((facts) => ({ kind: 'certificate', ...facts }))
    case 'certificate-request':
      return readRequest(root).map((facts) => ({ kind: 'certificate-request', ...facts }))
    case 'pkcs8':
      return ok({ kind: 'private-key', ...pkcs8Facts(root) })
    case 'pkcs1':
      return ok({ kind: 'private-key', ...pkcs1Facts(root) })
    case 'sec1':
      return ok({ kind: 'private-key', ...sec1Facts(root) })
    case 'public-key':
      return ok({ kind: 'public-key', ...keyFacts(root) })
    case 'pkcs8-encrypted':
      return ok({ kind: 'encrypted-private-key', format: 'PKCS#8' })
    case 'pkcs12':
    case 'pkcs7':
      return ok({ kind: shape })
    case 'unknown':
      return err({ kind: 'not-supported', found: 'unknown' })
  }
}
