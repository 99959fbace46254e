import { byExclusion } from '@shindan/core'

/** Why each error can show, in the order of the document. */
export const causes = {
  'apns/apple-account-unavailable': ['apns/apple-account-credentials-lost', 'apns/apple-account-phone-lost'],
  'apns/portal-get-started': ['apns/wrong-apple-account'],
  'apns/portal-invalid-csr': [
    'apns/csr-malformed',
    'apns/csr-signature-outdated',
    byExclusion('apns/portal-temporary-fault'),
  ],
  'apns/portal-signature-verification-failed': ['apns/csr-signature-outdated'],
  'apns/portal-invalid-characters-in-notes': ['apns/notes-not-alphanumeric'],
  'apns/response-device-token-not-for-topic': ['apns/different-certificate-renewed'],
  'apns/response-bad-topic': ['apns/different-certificate-renewed'],
  'apns/response-topic-disallowed': ['apns/different-certificate-renewed'],
  'apns/devices-silent-since-renewal': ['apns/different-certificate-renewed', 'apns/certificate-expired'],
  'apns/push-certificate-created-anew': ['apns/different-certificate-renewed'],
  'apns/push-certificate-expired': ['apns/certificate-expired'],
  'apns/response-bad-certificate': ['apns/certificate-expired'],
  'apns/tls-certificate-expired': ['apns/certificate-expired'],
} as const
