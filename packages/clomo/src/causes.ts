/** Why each error can show, in the order of the document; of the dialog first how far it has come. */
export const causes = {
  'clomo/push-certificate-subject-differs': [
    'clomo/another-certificate-uploaded',
    'clomo/subject-change-accepted',
    'apns/different-certificate-renewed',
  ],
  'clomo/push-certificate-incorrect': ['apns/csr-mismatch', 'apns/not-a-push-certificate'],
  'clomo/device-deletion-incomplete': ['clomo/live-certificate-left'],
} as const
