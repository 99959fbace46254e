import { defineRule } from '../kit.ts'

export const wrongAppleAccount = defineRule({
  id: 'apns/wrong-apple-account',
  // An account that Apple moved the certificate to is as good as the one before (C-11).
  when: (w) => w.all(w.is('apns.appleAccount', 'other'), w.is('apns.accountMovedByApple', false)),
  what: {
    ja: '証明書の取得に使ったものとは別の Apple ID で、ポータルにサインインしています。',
    en: 'The Apple ID signed in to the portal is not the one that the certificate was issued to.',
  },
  why: {
    ja: '証明書を取得したことのない Apple ID でサインインすると、一覧の代わりに最初の画面が表示されます。ここから作成する証明書は更新ではなく、別の証明書になります。',
    en: 'An account that never had a certificate is shown the first screen instead of the list. What is created from there is another certificate, not a renewal.',
  },
  remedy: [
    {
      id: 'sign-out',
      actor: 'administrator',
      affects: 'none',
      do: {
        ja: '新しい証明書は作成せずに、サインアウトしてください。',
        en: 'Do not create a certificate. Sign out.',
      },
    },
    {
      id: 'sign-in-former-account',
      actor: 'administrator',
      affects: 'none',
      path: ['Apple Push Certificates Portal', 'Sign In'],
      do: {
        ja: '初回の登録と前回の更新に使った Apple ID でサインインし直してください。',
        en: 'Sign in with the account of the first registration and of the last renewal.',
      },
    },
    {
      id: 'renew-certificate-in-use',
      actor: 'administrator',
      affects: 'none',
      path: ['Certificates for Third-Party Servers', 'Renew'],
      do: {
        ja: '一覧から使用中の証明書を選び、「Renew」で更新してください。',
        en: 'Choose the certificate that is in use from the list and "Renew" it.',
      },
    },
  ],
  source: ['CL-05', 'LS-19', 'LS-33', 'LS-36', 'LS-37', 'LS-54', 'clomo-faq-53443'],
  examples: [
    {
      name: 'another account',
      facts: { 'apns.appleAccount': 'other', 'apns.accountMovedByApple': false },
      expect: 'confirmed',
    },
    { name: 'moved by Apple', facts: { 'apns.accountMovedByApple': true }, expect: 'ruled-out' },
    {
      name: 'another account, perhaps moved to',
      facts: { 'apns.appleAccount': 'other' },
      expect: { ask: ['apns.accountMovedByApple'] },
    },
    { name: 'the same account', facts: { 'apns.appleAccount': 'same-as-last-time' }, expect: 'ruled-out' },
    { name: 'unknown', facts: {}, expect: { ask: ['apns.appleAccount', 'apns.accountMovedByApple'] } },
  ],
})
