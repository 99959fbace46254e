import { defineNote } from './kit.ts'

const accountRules = ['apns/apple-account-credentials-lost', 'apns/apple-account-phone-lost'] as const

/** What LanScope An's guide adds to causes that every console has. */
export const notes = [
  defineNote({
    id: 'lanscope/upload-stopped',
    kind: 'warning',
    about: ['apns/different-certificate-renewed'],
    when: (w) => w.all(w.is('apns.console', 'lanscope'), w.not(w.known(w.is('apns.topicUnchanged', true)))),
    text: {
      ja: 'LanScope An は、前回と異なる MDM 証明書の登録を止めます。止められていれば、使用中の証明書は変わっていません。',
      en: 'LanScope An refuses an MDM certificate other than that of last time. Where it was refused, the certificate in use is unchanged.',
    },
    source: ['LS-48'],
  }),
  defineNote({
    id: 'lanscope/compare-with-registered',
    kind: 'warning',
    about: ['apns/different-certificate-renewed'],
    when: (w) => w.all(w.is('apns.console', 'lanscope'), w.is('apns.topicUnchanged', true)),
    text: {
      ja: 'トピックが同じなのに LanScope An に登録を止められた場合は、比べた「使用中の証明書」が本当に LanScope An に登録されているものかを、管理コンソールの有効期限と照らし合わせて確かめてください。',
      en: 'If LanScope An refused it although the topic is the same, see whether the certificate it was compared with is really the one registered there: its expiry should be that in the console.',
    },
    source: ['LS-48'],
  }),
  defineNote({
    id: 'lanscope/renewable-after-expiry',
    kind: 'warning',
    about: ['apns/certificate-expired'],
    when: (w) => w.all(w.is('apns.console', 'lanscope'), w.after('now', 'apns.expiresAt')),
    text: {
      ja: 'LanScope An では、有効期限が切れたあとも更新できます。更新すると、iOS 端末の管理を再開できます。すぐに更新してください。',
      en: 'With LanScope An the certificate can be renewed after expiry too, and management of iOS devices resumes then. Renew it at once.',
    },
    source: ['LS-07'],
  }),
  defineNote({
    id: 'lanscope/memo-first',
    kind: 'warning',
    about: accountRules,
    when: (w) => w.is('apns.console', 'lanscope'),
    text: {
      ja: 'LanScope An では、「MDM証明書の登録」画面の「メモ」に Apple ID とパスワードが書かれていないか、先に確かめてください。見つけたら安全な場所に移し、「メモ」から消してください。',
      en: 'With LanScope An, first look into "メモ" (memo) on the screen "MDM証明書の登録": the Apple ID and its password may be there. If so, move them to a safe place and clear the memo.',
    },
    source: ['LS-18'],
  }),
  defineNote({
    id: 'lanscope/ask-support-centre',
    kind: 'info',
    about: [...accountRules, 'apns/different-certificate-renewed'],
    when: (w) => w.is('apns.console', 'lanscope'),
    text: {
      ja: 'LanScope An に登録した MDM 証明書がどれか分からないとき、また新しい MDM 証明書を登録するときは、必ずサポートセンター（http://www.lanscope.jp/an/inquiry/、2016 年のガイドによる）に問い合わせてください。',
      en: 'If you cannot tell which MDM certificate LanScope An has, and before a new one is registered, be sure to ask its support centre (http://www.lanscope.jp/an/inquiry/, by the guide of 2016).',
    },
    source: ['LS-22', 'LS-38', 'LS-50'],
  }),
  defineNote({
    id: 'lanscope/first-registration',
    kind: 'info',
    about: accountRules,
    when: (w) => w.is('apns.console', 'lanscope'),
    text: {
      ja: 'LanScope An での MDM 証明書の新規登録の手順は、「スタートアップガイド for iOS」にあります。',
      en: 'How to register a first MDM certificate with LanScope An is in "スタートアップガイド for iOS".',
    },
    source: ['LS-08'],
  }),
  defineNote({
    id: 'lanscope/screen-words',
    kind: 'info',
    about: [
      'apns/apple-account-credentials-lost',
      'apns/apple-account-phone-lost',
      'apns/certificate-expired',
      'apns/different-certificate-renewed',
      'apns/not-a-push-certificate',
      'apns/validity-not-extended',
    ],
    when: (w) => w.is('apns.console', 'lanscope'),
    text: {
      ja: 'ここでの「プッシュ証明書」は、LanScope An の画面では「MDM証明書」と表示されます。',
      en: 'What is called push certificate here is "MDM証明書" on the screens of LanScope An.',
    },
    source: ['LS-01', 'LS-09'],
  }),
] as const
