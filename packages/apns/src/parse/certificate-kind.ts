import { type CertificateFacts, pushTopicIn } from '@shindan/core/x509'

/** What a certificate is for that is not for MDM push. */
export type OtherCertificateKind = 'app-push-certificate' | 'mdm-vendor-certificate' | 'other-certificate'

/** Whether a text that somebody gives is a topic and nothing more, in whatever letters. */
export function isMdmTopic(text: string): boolean {
  return /^com\.apple\.mgmt\.[\w.-]+$/i.test(text)
}

/** Marks of certificates that push to an app: development, production, VoIP and combined. */
const appPush = ['1', '2', '4', '6'].map((last) => `1.2.840.113635.100.6.3.${last}`)

/** Purpose of the certificate that an MDM vendor signs push requests with. */
const mdmVendor = '1.2.840.113635.100.4.12'

/**
 * The topic: the first UID of the subject with the prefix of MDM topics, wherever in the subject it stands.
 *
 * The prefix alone makes an MDM push certificate. Apple documents no extension of these, so none is asked for and none
 * speaks against one.
 */
export function mdmTopicOf(certificate: CertificateFacts): string | undefined {
  return pushTopicIn(certificate.userIds)
}

/** Tells certificates without an MDM topic apart by their extensions. */
export function otherCertificateKind(certificate: CertificateFacts): OtherCertificateKind {
  const has = (oid: string) =>
    certificate.extensions.includes(oid) || certificate.extendedKeyUsage.includes(oid)
  if (appPush.some(has)) return 'app-push-certificate'
  return has(mdmVendor) ? 'mdm-vendor-certificate' : 'other-certificate'
}
