import type { tlsErrors } from '../tables/index.ts'

/** Id of a TLS failure towards APNs: there is no HTTP response at all. */
export type TlsFailureId = (typeof tlsErrors)[number]['id']

/**
 * Words of Go, OpenSSL, Node.js, Java and Apple's own libraries for one alert. What APNs says of the push certificate
 * is an alert that is received; what the sender says of APNs' certificate is a failed verification.
 */
const wordings: readonly (readonly [TlsFailureId, RegExp])[] = [
  [
    'apns/tls-certificate-revoked',
    /revoked certificate|alert certificate revoked|certificate_revoked|alert number 44\b/i,
  ],
  [
    'apns/tls-certificate-expired',
    /tls: expired certificate|alert certificate expired|certificate_expired|alert number 45\b/i,
  ],
  [
    'apns/tls-server-not-trusted',
    /x509: certificate|unknown authority|unable to (?:get local issuer|verify the first) certificate|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT_LOCALLY|SELF_SIGNED_CERT_IN_CHAIN|self[- ]signed certificate in certificate chain|CERT_HAS_EXPIRED|certificate verify failed|PKIX path building failed/i,
  ],
  [
    'apns/tls-handshake-failed',
    /\btls:|handshake (?:failed|failure)|handshake_failure|tlsv1 alert|tlsv13 alert|sslv3 alert|fatal alert|ERR_SSL_|SSLHandshakeException/i,
  ],
]

export const longestFailure = 20_000

/** Tells a failure of the TLS connection to APNs from the words of the transport; undefined if it is none. */
export function readTlsFailure(text: string): TlsFailureId | undefined {
  if (typeof text !== 'string') return undefined
  const head = text.slice(0, longestFailure)
  return wordings.find(([, wording]) => wording.test(head))?.[0]
}
