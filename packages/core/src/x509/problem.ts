import type { x509Limits } from './limits.ts'

/** What a file that holds no certificate, request or key looks like. */
export type Appearance =
  | 'html'
  | 'xml'
  | 'zip-or-office'
  | 'pdf'
  | 'image'
  | 'binary-plist'
  | 'text'
  | 'binary'

/** Why bytes could not be read as certificates, requests or keys. */
export type X509Problem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'limit-exceeded'; readonly limit: keyof typeof x509Limits; readonly allowed: number }
  /** No PEM, DER or base64 in it; `looksLike` says what it is instead. */
  | { readonly kind: 'not-a-certificate-file'; readonly looksLike: Appearance }
  /** A `-----BEGIN` without its `-----END`. */
  | { readonly kind: 'pem-truncated' }
  /** Between `-----BEGIN` and `-----END` stands something else than base64. */
  | { readonly kind: 'pem-not-base64' }
  /** ASN.1 that breaks off or is not in distinguished encoding, at this byte of its block. */
  | { readonly kind: 'der-malformed'; readonly at: number }
  /** Sound ASN.1 of a sort that is not read here. */
  | { readonly kind: 'not-supported'; readonly found: 'unknown' }
  /** Built like a certificate or a request, but a field inside it makes no sense. */
  | { readonly kind: 'field-malformed'; readonly of: 'certificate' | 'certificate-request' }
