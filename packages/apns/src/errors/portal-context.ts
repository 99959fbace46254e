/** Words that say that what is told happened in the Apple Push Certificates Portal, or on the way to it. */
export const portalContext = [
  'Push Certificates Portal',
  'APCP',
  'identity.apple.com',
  'Push 証明書',
  'プッシュ証明書',
  'push certificate',
  'MDM 証明書',
]
