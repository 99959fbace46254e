/** What an operating system or a protocol says was once said to be Cybertrust's. */
export const renamed = {
  'cybertrust/profile-not-installed': 'platforms/profile-not-installed',
  'cybertrust/scep-success': 'platforms/scep-success',
  'cybertrust/scep-failure': 'platforms/scep-failure',
  'cybertrust/scep-pending': 'platforms/scep-pending',
  'cybertrust/scep-bad-alg': 'platforms/scep-bad-alg',
  'cybertrust/scep-bad-message-check': 'platforms/scep-bad-message-check',
  'cybertrust/scep-bad-request': 'platforms/scep-bad-request',
  'cybertrust/scep-bad-time': 'platforms/scep-bad-time',
  'cybertrust/scep-bad-cert-id': 'platforms/scep-bad-cert-id',
} as const
