import { defineRequirement } from '../../kit.ts'

export const appleAccount = defineRequirement({
  id: 'apple-account',
  when: (w) =>
    w.any(
      w.is('apns.appleAccount', 'same-as-last-time'),
      w.all(w.is('apns.appleAccount', 'other'), w.is('apns.accountMovedByApple', true)),
    ),
  what: {
    ja: '初回の登録と前回の更新に使った Apple ID（または Apple が証明書を引き継いだ Apple ID）を使います。',
    en: 'The Apple ID is that of the first registration and of the last renewal, or one that Apple moved the certificate to.',
  },
  failed: {
    ja: '使う Apple ID が、前回の更新に使ったもの（または Apple が証明書を引き継いだもの）ではありません。',
    en: 'The Apple ID is neither that of the last renewal nor one that Apple moved the certificate to.',
  },
  why: {
    ja: '証明書は Apple ID に結び付いています。引き継ぎを受けていない別の Apple ID では別の証明書しか作れず、全デバイスに MDM 構成プロファイルを入れ直すことになります。',
    en: 'The certificate is bound to the account. Another account, to which nothing was moved, can only make another certificate, and the MDM profile has to be installed again on every device.',
  },
  fix: {
    ja: '元の Apple ID を探すか、Apple に証明書の引き継ぎを依頼してください。引き継がれた証明書を更新すれば、入れ直しは不要です。新しい証明書の登録は最後の手段で、MDM の提供元のサポートへの連絡が必要です。',
    en: 'Find the former account, or ask Apple to move the certificate: if it is renewed after that, nothing has to be installed again. A new certificate is the last resort and needs the support of the MDM vendor.',
  },
  source: [
    'CL-04',
    'CL-05',
    'CL-06',
    'CL-08',
    'CL-09',
    'CL-10',
    'CL-11',
    'LS-17',
    'LS-19',
    'LS-20',
    'LS-21',
    'LS-22',
    'LS-33',
    'LS-51',
    'LS-54',
  ],
})

export const consoleAccess = defineRequirement({
  id: 'console-access',
  when: (w) => w.is('apns.consoleAccess', true),
  what: { ja: '管理コンソールにログインできます。', en: 'You can sign in to the console.' },
  failed: { ja: '管理コンソールにログインできません。', en: 'You cannot sign in to the console.' },
  why: {
    ja: 'CSR のダウンロードと証明書のアップロードは、管理コンソールで行います。',
    en: 'The CSR comes from the console, and the certificate goes back into it.',
  },
  fix: {
    ja: '納品メールなどで URL とアカウントを確認し、分からなければ MDM の提供元に問い合わせてください。',
    en: 'Look for the URL and the account in the delivery mail or the like; failing that, ask the MDM vendor.',
  },
  source: ['LS-03', 'LS-16', 'LS-27'],
})

export const portalAccess = defineRequirement({
  id: 'portal-access',
  when: (w) => w.is('apns.verificationCodeReceivable', true),
  what: {
    ja: 'ポータルへのサインインに必要な確認コードを受け取れます。',
    en: 'The verification code for signing in to the portal can be received.',
  },
  failed: {
    ja: 'ポータルへのサインインに必要な確認コードを受け取れません。',
    en: 'The verification code for signing in to the portal cannot be received.',
  },
  why: {
    ja: 'パスワードが分かっていても、確認コードが届く電話番号やデバイスがなければサインインできません。',
    en: 'The password alone does not sign in: a phone number or device must receive the code.',
  },
  fix: {
    ja: '登録済みの電話番号やデバイスを用意するか、Apple に相談してください。SIM を解約していて使えないときは、証明書の引き継ぎも依頼できます。',
    en: 'Get hold of a registered number or device, or ask Apple, who can also move the certificate if the SIM card is gone.',
  },
  source: ['CL-07'],
})
