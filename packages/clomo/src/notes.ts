import { defineNote } from './rules/kit.ts'

/** What the documents leave open. */
export const notes = [
  defineNote({
    id: 'subject-dialog-open',
    kind: 'warning',
    about: ['subject-change-accepted'],
    when: (w) => w.is('clomo.subjectDialogAnswer', 'not-yet'),
    text: {
      ja: '確認画面が開いたままです。「OK」を押さず、キャンセルしてください。いまなら、使用中の証明書のまま元に戻れます。',
      en: 'The dialog is still open. Do not press "OK": cancel. As long as it is open, the certificate in use stays in use.',
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
] as const
