import { defineNote } from './kit.ts'

/** What the documents leave open, and which screen of the console shows what. */
export const notes = [
  defineNote({
    id: 'clomo/transfer-details-screen',
    kind: 'info',
    about: ['apns/apple-account-credentials-lost', 'apns/apple-account-phone-lost'],
    // A diagnosis does not ask which console it is: said unless it is known to be another.
    when: (w) => w.not(w.known(w.not(w.is('apns.console', 'clomo')))),
    text: {
      ja: 'CLOMO では、Apple から届くメールへの返信に必要な情報は、CLOMO PANEL の「Settings」画面の「システム構成情報」に記載されています。手続きは「【iOS】別の Apple ID を使って MDM プッシュ通知用証明書の年次更新作業をおこなう方法」、よくある質問は「【iOS】年次更新作業時の FAQ」（あんしんマネージャー NEXT）にあります。',
      en: 'With CLOMO, what to answer Apple\'s mail with is shown on the screen "Settings" of CLOMO PANEL, under "システム構成情報". The procedure is in "【iOS】別の Apple ID を使って MDM プッシュ通知用証明書の年次更新作業をおこなう方法", common questions in "【iOS】年次更新作業時の FAQ" of Anshin Manager NEXT.',
    },
    source: ['CL-03', 'CL-09', 'CL-11'],
  }),
  defineNote({
    id: 'clomo/subject-dialog-open',
    kind: 'warning',
    about: ['clomo/another-certificate-uploaded'],
    when: (w) => w.is('clomo.subjectDialogAnswer', 'not-yet'),
    text: {
      ja: '確認画面が開いたままです。「OK」を押さず、キャンセルしてください。「OK」を押すまでは、使用中の証明書は変わらないと考えられます。',
      en: 'The dialog is still open. Do not press "OK": cancel. Until "OK" is pressed, the certificate in use should be unchanged.',
    },
    source: ['CL-27', 'CL-30'],
  }),
  defineNote({
    id: 'clomo/subject-dialog-cancelled',
    kind: 'boundary',
    about: ['clomo/another-certificate-uploaded'],
    when: (w) => w.is('clomo.subjectDialogAnswer', 'cancelled'),
    text: {
      ja: 'キャンセルした場合にどうなるかは、あんしんマネージャー NEXT のコラムに書かれていませんが、使用中の証明書は変わっていないと考えられます。CLOMO PANEL の有効期限の表示で確かめてください。',
      en: 'The column of Anshin Manager NEXT does not say what cancelling leaves behind; the certificate in use should be unchanged. See the expiry date that CLOMO PANEL shows.',
    },
    source: ['CL-29', 'CL-30'],
  }),
  defineNote({
    id: 'clomo/leave-devices-enrolled',
    kind: 'warning',
    about: ['clomo/subject-change-accepted'],
    when: (w) => w.is('clomo.subjectDialogAnswer', 'ok-pressed'),
    text: {
      ja: 'デバイスの登録解除や再登録、Apple Push Certificates Portal での「Revoke」は、まだ行わないでください。',
      en: 'Do not unenrol devices or enrol them again yet, and do not press "Revoke" in the Apple Push Certificates Portal.',
    },
    source: ['CL-30'],
  }),
  defineNote({
    id: 'clomo/start-again-from-csr',
    kind: 'info',
    about: ['apns/csr-mismatch', 'apns/not-a-push-certificate'],
    when: (w) => w.is('apns.console', 'clomo'),
    text: {
      ja: 'CLOMO では、年次更新の手順「CSR ファイルを作成する」からやり直します。',
      en: 'With CLOMO, start again from "CSR ファイルを作成する" (create the CSR) of the yearly renewal.',
    },
    source: ['CL-25'],
  }),
  defineNote({
    id: 'clomo/screen-words',
    kind: 'info',
    about: [
      'apns/apple-account-credentials-lost',
      'apns/apple-account-phone-lost',
      'apns/certificate-expired',
      'apns/different-certificate-renewed',
      'apns/not-a-push-certificate',
      'apns/validity-not-extended',
    ],
    when: (w) => w.is('apns.console', 'clomo'),
    text: {
      ja: 'ここでの「プッシュ証明書」は、CLOMO では「MDM プッシュ通知用証明書」と呼ばれます。',
      en: 'What is called push certificate here is "MDM プッシュ通知用証明書" with CLOMO.',
    },
    source: ['CL-02', 'CL-04'],
  }),
  defineNote({
    id: 'clomo/auto-revocation-accounts',
    kind: 'boundary',
    about: ['clomo/command-not-received'],
    when: (w) => w.is('clomo.receiveDeadlineState', 'passed'),
    text: {
      ja: 'CLOMO のマニュアルと FAQ で説明が異なります。マニュアルでは証明書が自動で失効し、FAQ ではインストールのコマンドが消えて発行数は戻らないとされています。証明書の残数も確認してください。',
      en: 'The manual and the FAQ of CLOMO differ: according to the manual the certificate is revoked; according to the FAQ the command is erased and the certificate stays counted. Check how many certificates are left.',
    },
    source: ['CD-12', 'clomo-faq-201'],
  }),
] as const
