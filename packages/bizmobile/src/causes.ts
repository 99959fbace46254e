import { byExclusion } from '@shindan/core'

/** From the push certificate over the device to the profile, in the order of the document (BM-05, BM-12). */
export const causes = {
  'bizmobile/sync-install-required': {
    inOrder: [
      'bizmobile/push-certificate-unregistered',
      'bizmobile/push-certificate-expired',
      'bizmobile/push-certificate-invalid',
      'bizmobile/device-offline',
      'bizmobile/passcode-locked',
      'bizmobile/settings-unsupported',
      byExclusion('bizmobile/temporary-device-fault'),
    ],
  },
  // What the alarm says itself, and what must be known before anything is deleted (BM-26).
  'bizmobile/push-certificate-invalid-alarm': [
    'bizmobile/push-certificate-invalid',
    'bizmobile/push-certificate-expired',
    'bizmobile/push-certificate-unregistered',
  ],
} as const
