/** What is tried, by its name: each is loaded only where it is tried, since the files of some take a while to make. */
export const targets = {
  'apns-response': () => import('./apns-response.ts'),
  'error-chain': () => import('./error-chain.ts'),
  'console-record': () => import('./console-record.ts'),
  dates: () => import('./dates.ts'),
  der: () => import('./der.ts'),
  pem: () => import('./pem.ts'),
  plist: () => import('./plist.ts'),
  renewal: () => import('./renewal.ts'),
  facts: () => import('./facts.ts'),
  mail: () => import('./mail.ts'),
  knowledge: () => import('./knowledge.ts'),
  interview: () => import('./interview.ts'),
  'japanese-text': () => import('./japanese-text.ts'),
}
