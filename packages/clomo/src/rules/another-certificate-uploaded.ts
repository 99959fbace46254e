import { defineRule } from '../kit.ts'

/** The first state of the dialog: "OK" has not been pressed, and nothing is lost (CL-28, CL-30). */
export const anotherCertificateUploaded = defineRule({
  id: 'clomo/another-certificate-uploaded',
  severity: 'critical',
  when: (w) => w.oneOf('clomo.subjectDialogAnswer', ['not-yet', 'cancelled']),
  what: {
    ja: 'アップロードした証明書は使用中のものと一致しませんが、まだ登録されていません。',
    en: 'The uploaded certificate is not the one in use, but it has not been registered yet.',
  },
  why: {
    ja: '使用中のものと一致しない証明書をアップロードすると、この確認が表示されます。このまま「OK」を押すと年次更新は正しく完了せず、登録済みのデバイスと通信できなくなります。',
    en: 'The dialog shows when the uploaded certificate is not the one in use. If "OK" is pressed, the renewal does not complete and contact with the enrolled devices is lost.',
  },
  remedy: [
    {
      id: 'cancel-dialog',
      actor: 'administrator',
      affects: 'none',
      when: (w) => w.is('clomo.subjectDialogAnswer', 'not-yet'),
      do: {
        ja: '「OK」を押さず、キャンセルしてください。この証明書は登録しないでください。',
        en: 'Do not press "OK": cancel. Do not register this certificate.',
      },
    },
    {
      id: 'start-renewal-again',
      actor: 'administrator',
      affects: 'none',
      when: (w) => w.oneOf('clomo.subjectDialogAnswer', ['not-yet', 'cancelled']),
      do: {
        ja: 'ポータルで更新対象の証明書を確認し、年次更新を最初からやり直してください。',
        en: 'See at the portal which certificate is to be renewed, and start the yearly renewal again.',
      },
    },
  ],
  source: ['CL-27', 'CL-28', 'CL-29', 'CL-30'],
  examples: [
    {
      name: 'the dialog is still open',
      facts: { 'clomo.subjectDialogAnswer': 'not-yet' },
      expect: 'confirmed',
    },
    { name: 'cancelled', facts: { 'clomo.subjectDialogAnswer': 'cancelled' }, expect: 'confirmed' },
    { name: 'OK was pressed', facts: { 'clomo.subjectDialogAnswer': 'ok-pressed' }, expect: 'ruled-out' },
    { name: 'unknown', facts: {}, expect: { ask: ['clomo.subjectDialogAnswer'] } },
  ],
})
