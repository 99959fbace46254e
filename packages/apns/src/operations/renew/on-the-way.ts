import { defineRequirement } from '../kit.ts'

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

export const browser = defineRequirement({
  id: 'browser',
  presumed,
  when: (w) => w.is('apns.browser', 'other'),
  what: { ja: 'Internet Explorer 以外のブラウザを使います。', en: 'The browser is not Internet Explorer.' },
  why: {
    ja: 'Internet Explorer では、証明書を正しくダウンロードできないことがあります。',
    en: 'With Internet Explorer the certificate may fail to download.',
  },
  fix: {
    ja: 'Safari、Chrome、Edge などで開き直してください。対応するブラウザの一覧は Apple に確認できます。',
    en: 'Use Safari, Chrome, Edge or the like. Apple tells which browsers are supported.',
  },
  source: ['LS-34', 'LS-35'],
})

export const notesAlphanumeric = defineRequirement({
  id: 'notes-alphanumeric',
  presumed,
  when: (w) => w.oneOf('apns.notesVerdict', ['valid', 'uncertain']),
  what: {
    ja: 'Notes 欄に、使えないと分かっている文字がありません。',
    en: 'The Notes field holds no character that is known to be refused.',
  },
  why: {
    ja: '使えない文字があると、ポータルが CSR のアップロードを受け付けません。確実に使えるのは半角英数字だけです。',
    en: 'With such a character the portal refuses the CSR. Only half-width letters and digits are sure to be accepted.',
  },
  fix: {
    ja: 'Notes を半角英数字だけで書き直してください。',
    en: 'Rewrite Notes with half-width letters and digits.',
  },
  source: ['CL-20', 'CL-21'],
})

export const pushCertificateFile = defineRequirement({
  id: 'push-certificate-file',
  presumed,
  when: (w) => w.is('apns.uploadedFile', 'mdm-push-certificate'),
  what: {
    ja: 'アップロードするファイルは、MDM 用のプッシュ証明書です。',
    en: 'The file to upload is an MDM push certificate.',
  },
  why: {
    ja: 'CSR やほかの証明書は、管理コンソールに拒否されます。',
    en: 'The console refuses a CSR or another certificate.',
  },
  fix: {
    ja: 'ポータルからダウンロードした .pem ファイルを選んでください。',
    en: 'Choose the .pem file downloaded from the portal.',
  },
  source: ['CL-23', 'LS-41', 'LS-42', 'LS-44'],
})

export const keyMatchesCsr = defineRequirement({
  id: 'key-matches-csr',
  presumed,
  when: (w) => w.is('apns.keyMatchesCsr', true),
  what: {
    ja: '証明書の公開鍵が、今回の CSR と一致します。',
    en: 'The public key of the certificate is that of the CSR of this renewal.',
  },
  why: {
    ja: '一致しない証明書は、管理コンソールに拒否されます。',
    en: 'The console refuses a certificate that does not match.',
  },
  fix: {
    ja: '今回の CSR で作った証明書を探すか、CSR のダウンロードからやり直してください。使用中の証明書はそのまま残ります。',
    en: 'Find the certificate made from this CSR, or begin again with a new CSR. The certificate in use stays.',
  },
  source: ['CL-24', 'CL-25', 'LS-26', 'LS-45'],
})

export const topicUnchanged = defineRequirement({
  id: 'topic-unchanged',
  presumed,
  when: (w) => w.is('apns.topicUnchanged', true),
  what: {
    ja: '証明書のトピックが、使用中の証明書と同じです。',
    en: 'The topic of the certificate is that of the certificate in use.',
  },
  why: {
    ja: '違う証明書を登録すると、登録済みのすべてのデバイスと通信できなくなります。LanScope An は登録を拒否しますが、CLOMO PANEL は確認するだけで、「OK」を押すと進んでしまいます。',
    en: 'Another certificate loses contact with every enrolled device. LanScope An refuses it; CLOMO PANEL only asks, and "OK" goes on.',
  },
  fix: {
    ja: 'アップロードせずに、ポータルで使用中の証明書を選び直して更新してください。CLOMO PANEL の確認が出ていたら、キャンセルしてください。',
    en: 'Do not upload it. Go back to the portal and renew the certificate that is in use. If CLOMO PANEL is asking, cancel.',
  },
  source: ['CL-27', 'CL-28', 'CL-29', 'CL-30', 'LS-48'],
})

export const validityExtended = defineRequirement({
  id: 'validity-extended',
  presumed,
  when: (w) => w.is('apns.validityExtended', true),
  what: {
    ja: '証明書の有効期限が、使用中の証明書より後です。',
    en: 'The certificate expires later than the one in use.',
  },
  why: {
    ja: '延びていなければ、更新前の古いファイルの可能性があります。',
    en: 'If it does not, it may be the old file from before the renewal.',
  },
  fix: {
    ja: 'ポータルで「Renew」が終わっているかを確かめ、証明書をダウンロードし直してください。',
    en: 'See at the portal whether "Renew" went through, and download the certificate again.',
  },
  source: ['LS-40', 'LS-57'],
})
