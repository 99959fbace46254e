import { defineRule } from '../kit.ts'
import { registerAnew, transferByApple } from '../remedies/without-the-account.ts'

export const appleAccountCredentialsLost = defineRule({
  id: 'apns/apple-account-credentials-lost',
  when: (w) => w.is('apns.appleAccount', 'lost'),
  what: {
    ja: 'プッシュ証明書の取得に使った Apple ID、またはそのパスワードが分からなくなっています。',
    en: 'The Apple ID that the push certificate was issued to, or its password, is no longer known.',
  },
  why: {
    ja: 'プッシュ証明書は Apple ID に結び付いて発行されるため、更新には初回の登録や前回の更新と同じ Apple ID が必要です。別の Apple ID で新しく作成すると、全デバイスに MDM 構成プロファイルを入れ直すことになります。',
    en: 'A push certificate is bound to the Apple ID it was issued to, so renewing it needs the account of the first registration and of the last renewal. A new one under another account means installing the MDM profile again on every device.',
  },
  remedy: [
    {
      oneOf: [
        [
          {
            id: 'find-account',
            actor: 'administrator',
            affects: 'none',
            do: {
              ja: 'どの Apple ID かを調べてください。Apple からの期限通知（英語）はその Apple ID のメールアドレスに届くので、過去の受信メール、前任者への確認、作業記録が手がかりになります。',
              en: "Find out which account it is. Apple's expiry mails (in English) go to the address that is the account, so look through old mail, ask your predecessor, and see the records.",
            },
          },
          {
            id: 'reset-password',
            actor: 'administrator',
            affects: 'none',
            url: 'https://iforgot.apple.com/',
            do: {
              ja: 'パスワードが分からない場合は、Apple のページで再設定してください。',
              en: "If the password is lost, reset it on Apple's page.",
            },
          },
          {
            id: 'renew-and-record-account',
            actor: 'administrator',
            affects: 'none',
            do: {
              ja: 'サインインできたら証明書を「Renew」で更新し、Apple ID を組織の記録に残してください。',
              en: 'Once you can sign in, "Renew" the certificate, and keep the account on record in your organisation.',
            },
          },
        ],
        transferByApple,
        registerAnew,
      ],
    },
  ],
  source: [
    'CL-05',
    'CL-06',
    'CL-08',
    'CL-09',
    'CL-10',
    'CL-11',
    'CL-12',
    'LS-12',
    'LS-17',
    'LS-19',
    'LS-20',
    'LS-21',
    'LS-22',
    'LS-23',
    'LS-51',
    'memdocs#3657',
  ],
  examples: [
    { name: 'account or password lost', facts: { 'apns.appleAccount': 'lost' }, expect: 'confirmed' },
    {
      name: 'the account is at hand',
      facts: { 'apns.appleAccount': 'same-as-last-time' },
      expect: 'ruled-out',
    },
    { name: 'unknown', facts: {}, expect: { ask: ['apns.appleAccount'] } },
  ],
})
