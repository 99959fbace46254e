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
  // Also where only the alarm is reported: an expired certificate is to be renewed, not deleted (BM-26).
  'bizmobile/push-certificate-invalid-alarm': {
    inOrder: [
      'bizmobile/push-certificate-unregistered',
      'bizmobile/push-certificate-expired',
      'bizmobile/push-certificate-invalid',
    ],
  },
} as const
