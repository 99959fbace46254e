import { defineRequirement } from '../../kit.ts'

/** What the steps themselves see to. It counts as soon as it is known, and is not asked for before. */
const presumed = true

export const csrOfThisRenewal = defineRequirement({
  id: 'csr-of-this-renewal',
  presumed,
  when: (w) => w.is('apns.csrOfThisRenewal', true),
  what: {
    ja: 'CSR は、今回の更新のためにダウンロードしたものです。',
    en: 'The CSR was downloaded for this renewal.',
  },
  failed: {
    ja: 'CSR は、今回の更新のためにダウンロードしたものではありません。',
    en: 'The CSR was not downloaded for this renewal.',
  },
  why: {
    ja: '以前の CSR から作った証明書は、公開鍵が合わず、管理コンソールに拒否されることがあります。',
    en: 'The console may refuse a certificate made from an older CSR, since their keys differ.',
  },
  fix: {
    ja: '管理コンソールから CSR をダウンロードし直してください。',
    en: 'Download a new CSR from the console.',
  },
  source: ['LS-26'],
})

export const portalEntry = defineRequirement({
  id: 'portal-entry',
  presumed,
  when: (w) => w.is('apns.portalEntry', 'same-topic'),
  what: {
    ja: 'ポータルで選ぶのは、使用中の証明書と UID（トピック）が同じ行です。',
    en: 'The row chosen at the portal has the UID (topic) of the certificate in use.',
  },
  failed: {
    ja: 'ポータルで選んだのは、使用中の証明書と UID（トピック）が同じ行ではありません。',
    en: 'The row chosen at the portal does not have the UID (topic) of the certificate in use.',
  },
  why: {
    ja: '違う行を更新すると、登録済みのデバイスと通信できない証明書になります。',
    en: 'Renewing another row gives a certificate that cannot reach the enrolled devices.',
  },
  fix: {
    ja: '一覧の「i」でサブジェクトの UID を確かめ、同じものを選んでください。一覧が表示されないときは、別の Apple ID でサインインしている可能性があります。見つからない場合は、新しく作成せずに MDM の提供元のサポートに問い合わせてください。',
    en: 'Look at the UID of each subject ("i" in the list) and choose the same one. If there is no list, another Apple ID may be signed in. If it is not listed, create nothing and ask the support of the MDM vendor.',
  },
  source: ['CL-29', 'LS-36', 'LS-37', 'LS-38', 'clomo-faq-53443'],
})
