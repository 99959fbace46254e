import { expect, test } from 'vitest'
import { readTlsFailure } from './tls-failure.ts'

test.each([
  ['remote error: tls: expired certificate', 'apns/tls-certificate-expired'],
  [
    'error:14094415:SSL routines:ssl3_read_bytes:sslv3 alert certificate expired',
    'apns/tls-certificate-expired',
  ],
  ['SSL alert number 45', 'apns/tls-certificate-expired'],
  [
    'javax.net.ssl.SSLHandshakeException: Received fatal alert: certificate_expired',
    'apns/tls-certificate-expired',
  ],
  ['remote error: tls: revoked certificate', 'apns/tls-certificate-revoked'],
  ['SSL alert number 44', 'apns/tls-certificate-revoked'],
  ['x509: certificate signed by unknown authority', 'apns/tls-server-not-trusted'],
  [
    'tls: failed to verify certificate: x509: certificate has expired or is not yet valid',
    'apns/tls-server-not-trusted',
  ],
  [
    'Error: unable to get local issuer certificate (UNABLE_TO_GET_ISSUER_CERT_LOCALLY)',
    'apns/tls-server-not-trusted',
  ],
  ['SSLHandshakeException: PKIX path building failed', 'apns/tls-server-not-trusted'],
  ['remote error: tls: internal error', 'apns/tls-handshake-failed'],
  ['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', 'apns/tls-handshake-failed'],
  ['sslv3 alert handshake failure', 'apns/tls-handshake-failed'],
])('%s', (text, id) => {
  expect(readTlsFailure(text)).toBe(id)
})

test.each(['', '{"reason":"BadCertificate"}', 'connect ETIMEDOUT', '証明書の有効期限が切れています'])(
  '%j is no TLS failure',
  (text) => {
    expect(readTlsFailure(text)).toBeUndefined()
  },
)
