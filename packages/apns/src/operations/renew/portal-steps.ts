import { defineSteps } from '../../kit.ts'

/** At Apple's portal, whichever the console. */
export const portalSteps = defineSteps([
  {
    id: 'sign-in-at-portal',
    actor: 'administrator',
    affects: 'none',
    path: ['Apple Push Certificates Portal', 'Sign In'],
    url: 'https://identity.apple.com/pushcert/',
    do: {
      ja: '初回の登録と前回の更新に使った Apple ID（または引き継ぎ先の Apple ID）でサインインします。',
      en: 'Sign in with the account of the first registration and of the last renewal, or the one the certificate was moved to.',
    },
  },
  {
    id: 'renew-same-uid',
    actor: 'administrator',
    affects: 'none',
    path: ['Certificates for Third-Party Servers', 'Renew'],
    do: {
      ja: '使用中の証明書と UID（トピック）が同じ行で「Renew」を押します。「Create a Certificate」と「Revoke」は押さないでください。一覧の代わりに「Get Started」が表示されたら、Apple ID が違う可能性があります。',
      en: 'Press "Renew" in the row whose UID (topic) is that of the certificate in use. Do not press "Create a Certificate" or "Revoke". If "Get Started" shows instead of the list, it may be the wrong Apple ID.',
    },
  },
  {
    id: 'upload-csr',
    actor: 'administrator',
    affects: 'none',
    path: ['Renew Push Certificate', 'Upload'],
    do: {
      ja: '今回ダウンロードした CSR を選び、ファイル名が画面に表示されたら「Upload」を押します。Notes に書くときは半角英数字だけにします。',
      en: 'Choose the CSR downloaded for this renewal and press "Upload" once its name shows. Write nothing but letters and digits into Notes.',
    },
  },
  {
    id: 'download-certificate',
    actor: 'administrator',
    affects: 'none',
    path: ['Confirmation', 'Download'],
    do: {
      ja: '「Expiration Date」が延びていることを確かめて「Download」を押します。Internet Explorer では正常にダウンロードできないことがあるため、そのときは別のブラウザを使います。ファイルが保存されたことを確認してから、ポータルを閉じます。',
      en: 'See that "Expiration Date" has been extended and press "Download". Internet Explorer may fail to download it: then use another browser. Make sure that the file is there before you leave the portal.',
    },
  },
  {
    id: 'compare-files',
    actor: 'administrator',
    affects: 'none',
    action: 'check-renewal',
    do: {
      ja: 'アップロードの前に、ダウンロードした証明書、使用中の証明書、今回の CSR を照合します。',
      en: 'Before uploading, compare the new certificate, the one in use and the CSR with each other.',
    },
  },
])

/** What the next renewal will need. */
export const keepSteps = defineSteps([
  {
    id: 'keep-files',
    actor: 'administrator',
    affects: 'none',
    do: {
      ja: '今回の CSR と証明書を、更新した年が分かるフォルダーに控えとして保存します。来年この CSR を使い回さないでください。',
      en: 'Keep the CSR and the certificate as a record, in a folder named after the year of this renewal. Never use this CSR again next year.',
    },
  },
  {
    id: 'record-account',
    actor: 'administrator',
    affects: 'none',
    do: {
      ja: '使った Apple ID を、担当者が交代しても分かる安全な場所に記録し、そのメールアドレスと電話番号を使い続けられるようにします。パスワードを平文のメモに残さないでください。',
      en: 'Record the account in a safe place that outlasts whoever is in charge, and keep its mail address and phone number alive. Do not leave a password in a plain note.',
    },
  },
])
