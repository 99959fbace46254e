import { defineRule } from '../kit.ts'
import { registerAnew, transferByApple } from '../remedies/without-the-account.ts'

export const appleAccountPhoneLost = defineRule({
  id: 'apns/apple-account-phone-lost',
  when: (w) => w.is('apns.verificationCodeReceivable', false),
  what: {
    ja: 'サインイン時の確認コードを受け取れないため、Apple ID とパスワードが分かっていてもサインインできません。',
    en: 'The verification code at sign-in cannot be received, so the Apple ID and its password alone do not sign in.',
  },
  why: {
    ja: '確認コードの送り先に登録した SIM を解約したり、担当者の電話番号が使えなくなったりすると、サインインを完了できません。',
    en: 'When the SIM that the codes go to has been cancelled, or the phone number has left with its owner, sign-in cannot be completed.',
  },
  remedy: [
    {
      oneOf: [
        [
          {
            id: 'try-other-device',
            actor: 'administrator',
            affects: 'none',
            do: {
              ja: '同じ Apple ID でサインインしているほかのデバイスや、登録済みの別の電話番号でコードを受け取れないか確かめてください。',
              en: 'See whether another device signed in with that account, or another phone number registered for it, can receive the code.',
            },
          },
          {
            id: 'recover-account',
            actor: 'administrator',
            affects: 'none',
            url: 'https://iforgot.apple.com/',
            do: {
              ja: '受け取れない場合は、Apple のページで電話番号の変更やアカウントの復旧を申し込んでください。',
              en: "If none can, apply on Apple's page for a change of the phone number or for account recovery.",
            },
          },
          {
            id: 'register-phone-and-renew',
            actor: 'administrator',
            affects: 'none',
            do: {
              ja: 'サインインできたら、組織で使い続ける電話番号を登録し、証明書を「Renew」で更新してください。',
              en: 'Once you can sign in, register a phone number that the organisation keeps, and "Renew" the certificate.',
            },
          },
        ],
        transferByApple,
        registerAnew,
      ],
    },
  ],
  source: ['CL-07', 'CL-08', 'CL-09', 'CL-10', 'CL-11', 'CL-12', 'memdocs#3657'],
  examples: [
    {
      name: 'the SIM for SMS was cancelled',
      facts: { 'apns.verificationCodeReceivable': false },
      expect: 'confirmed',
    },
    { name: 'codes arrive', facts: { 'apns.verificationCodeReceivable': true }, expect: 'ruled-out' },
    { name: 'unknown', facts: {}, expect: { ask: ['apns.verificationCodeReceivable'] } },
  ],
})
