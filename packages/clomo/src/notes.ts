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
      ja: 'CLOMO では、Apple から届くメールへの返信に必要な情報は、CLOMO PANEL の「Settings」画面の「システム構成情報」に記載されています。',
      en: 'With CLOMO, what to answer Apple\'s mail with is shown on the screen "Settings" of CLOMO PANEL, under "システム構成情報".',
    },
    source: ['CL-11'],
  }),
  defineNote({
    id: 'clomo/subject-dialog-open',
    kind: 'warning',
    about: ['clomo/subject-change-accepted'],
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
    about: ['clomo/subject-change-accepted'],
    when: (w) => w.is('clomo.subjectDialogAnswer', 'cancelled'),
    text: {
      ja: 'キャンセルした場合にどうなるかは資料に書かれていませんが、使用中の証明書は変わっていないと考えられます。CLOMO PANEL の有効期限の表示で確かめてください。',
      en: 'The source does not say what cancelling leaves behind; the certificate in use should be unchanged. See the expiry date that CLOMO PANEL shows.',
    },
    source: ['CL-29', 'CL-30'],
  }),
  defineNote({
    id: 'clomo/auto-revocation-accounts',
    kind: 'boundary',
    about: ['clomo/command-not-received'],
    when: (w) => w.is('clomo.receiveDeadlineState', 'passed'),
    text: {
      ja: '資料によって説明が異なります。マニュアルでは証明書が自動で失効し、FAQ ではインストールのコマンドが消えて発行数は戻らないとされています。証明書の残数も確認してください。',
      en: 'The sources differ: according to the manual the certificate is revoked; according to the FAQ the command is erased and the certificate stays counted. Check how many certificates are left.',
    },
    source: ['CD-12', 'clomo-faq-201'],
  }),
] as const
