/**
 * The document gives one list of causes for the first line of iOS and all its second lines, and does not say which cause
 * belongs to which (CT-44).
 */
const profileNotInstalled = [
  'cybertrust/wrong-device',
  'cybertrust/network-unstable',
  'cybertrust/imei-not-reflected',
  'cybertrust/imei-switching',
] as const

/** Why each error can show, in the order in which the document names the causes: where nothing else decides, that is their rank. */
export const causes = {
  'cybertrust/authentication-failed': [
    'cybertrust/wrong-device',
    'cybertrust/mac-address-invalid',
    'cybertrust/certificate-identifier-wrong',
  ],
  'cybertrust/under-maintenance': ['cybertrust/service-maintenance'],
  'cybertrust/retrieval-not-permitted': [
    'cybertrust/install-period-elapsed',
    'cybertrust/retrieval-period-elapsed',
  ],
  'cybertrust/registration-failed': [
    'cybertrust/store-permission-missing',
    'cybertrust/security-warning-declined',
    'cybertrust/store-access-denied',
  ],
  'platforms/profile-not-installed': profileNotInstalled,
  'platforms/profile-server-unreachable': profileNotInstalled,
  'platforms/profile-scep-response-invalid': profileNotInstalled,
  'platforms/profile-mdm-status': profileNotInstalled,
  'cybertrust/security-delay-required': ['cybertrust/stolen-device-protection'],
  'cybertrust/certificate-missing-or-bad-request': ['cybertrust/wrong-device', 'cybertrust/guid-regenerated'],
  'cybertrust/device-not-supported': [
    'cybertrust/not-android',
    'cybertrust/desktop-site-on',
    'cybertrust/not-chrome',
  ],
  'cybertrust/serial-number-unavailable': [
    'cybertrust/chrome-licence-short',
    'cybertrust/chromebook-not-managed',
    'cybertrust/pre-setup-incomplete',
  ],
} as const
