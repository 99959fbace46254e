import { defineNote } from './rules/kit.ts'

/** What the documents leave open. */
export const notes = [
  defineNote({
    id: 'subject-dialog-open',
    kind: 'warning',
    about: ['subject-change-accepted'],
    when: (w) => w.is('clomo.subjectDialogAnswer', 'not-yet'),
    text: {
      ja: '確認画面が開いたままです。「OK」を押さず、キャンセルしてください。「OK」を押すまでは、使用中の証明書は変わらないと考えられます。',
      en: 'The dialog is still open. Do not press "OK": cancel. Until "OK" is pressed, the certificate in use should be unchanged.',
    },
    source: ['CL-27', 'CL-30'],
  }),
  defineNote({
    id: 'subject-dialog-cancelled',
    kind: 'boundary',
    about: ['subject-change-accepted'],
    when: (w) => w.is('clomo.subjectDialogAnswer', 'cancelled'),
    text: {
      ja: 'キャンセルした場合にどうなるかは資料に書かれていませんが、使用中の証明書は変わっていないと考えられます。CLOMO PANEL の有効期限の表示で確かめてください。',
      en: 'The source does not say what cancelling leaves behind; the certificate in use should be unchanged. See the expiry date that CLOMO PANEL shows.',
    },
    source: ['CL-29', 'CL-30'],
  }),
  defineNote({
    id: 'auto-revocation-accounts',
    kind: 'boundary',
    about: ['command-not-received'],
    when: (w) => w.before('clomo.receiveDeadline', 'now'),
    text: {
      ja: '資料によって説明が異なります。マニュアルでは証明書が自動で失効し、FAQ ではインストールのコマンドが消えて発行数は戻らないとされています。証明書の残数も確認してください。',
      en: 'The sources differ: according to the manual the certificate is revoked; according to the FAQ the command is erased and the certificate stays counted. Check how many certificates are left.',
    },
    source: ['CD-12', 'clomo-faq-201'],
  }),
  defineNote({
    id: 'receive-deadline-day',
    kind: 'boundary',
    about: ['command-not-received'],
    when: (w) => w.is('clomo.onReceiveDeadlineDay', true),
    text: {
      ja: '今日が受信期限の日です。何時に自動失効するかは資料に書かれていないため、当日の終わり（日本時間）までを期限内としています。',
      en: 'Today is the deadline. The manual does not say at what hour the certificate is revoked; the day counts as in time to its end, Japan time.',
    },
    source: ['CD-12'],
  }),
] as const
