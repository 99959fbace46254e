/** Why each error can show, in the order of the document. */
export const causes = {
  'clomo/push-certificate-subject-differs': [
    'apns/different-certificate-renewed',
    'clomo/another-certificate-uploaded',
    'clomo/subject-change-accepted',
  ],
  'clomo/push-certificate-incorrect': ['apns/csr-mismatch', 'apns/not-a-push-certificate'],
  'clomo/device-deletion-incomplete': ['clomo/live-certificate-left'],
} as const
