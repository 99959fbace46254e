/** Why each error can show, in the order of the document. */
export const causes = {
  'lanscope/invalid-certificate': ['apns/not-a-push-certificate'],
  'lanscope/public-key-mismatch': ['apns/csr-mismatch'],
  'lanscope/different-certificate': ['apns/different-certificate-renewed'],
  'lanscope/reading-interrupted': ['lanscope/network-unstable'],
} as const
