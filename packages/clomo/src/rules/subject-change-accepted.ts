import type { When } from '@shindan/core'
import type { facts } from '../facts/index.ts'
import { defineRule } from '../kit.ts'

/** Nobody is told to mend what has not happened: until it is known, the steps are held back. */
const isPressed = (w: When<typeof facts>) => w.is('clomo.subjectDialogAnswer', 'ok-pressed')

/** The second state of the dialog: "OK" has been pressed. The source names the damage and no cure (CL-30). */
export const subjectChangeAccepted = defineRule({
  id: 'clomo/subject-change-accepted',
  severity: 'critical',
  when: isPressed,
  what: {
    ja: '確認で「OK」が押されたため、MDM プッシュ通知用証明書の年次更新が正しく完了していません。',
    en: '"OK" was pressed, so the yearly renewal of the MDM push certificate is not complete.',
  },
  why: {
    ja: '使用中のものとは別の証明書が登録されるため、登録済みのデバイスと通信できなくなります。押したあとの直し方は、あんしんマネージャー NEXT のコラムには書かれていません。次の手順は、デバイスが元のトピックの通知を待ち続けていることからの推測です。',
    en: 'Another certificate than the one in use is registered, so contact with the enrolled devices is lost. The column of Anshin Manager NEXT names no cure. The steps below are inferred from the fact that the devices still listen to the former topic.',
  },
  remedy: [
    {
      id: 'renew-former-certificate',
      actor: 'administrator',
      affects: 'none',
      when: isPressed,
      path: ['Apple Push Certificates Portal', 'Certificates for Third-Party Servers', 'Renew'],
      do: {
        ja: '「OK」を押す前に使っていた証明書をポータルの一覧から探し、新しい CSR を使って「Renew」で更新してください（推測にもとづく手順です）。',
        en: 'Find the certificate that was in use before in the list of the portal and "Renew" that one with a new CSR (an inferred step).',
      },
    },
    {
      id: 'upload-former-certificate',
      actor: 'administrator',
      affects: 'none',
      when: isPressed,
      do: {
        ja: '更新した証明書を CLOMO PANEL にアップロードし、デバイスがコマンドに応答するか確かめてください（推測にもとづく手順です）。再びサブジェクトの確認が表示されたときは「OK」を押さず、サポートに確認してください。',
        en: 'Upload it to CLOMO PANEL and see whether devices answer commands again (an inferred step). If the subject dialog comes up once more, do not press "OK" but ask support.',
      },
    },
    {
      id: 'contact-support',
      actor: 'administrator',
      ask: 'vendor',
      affects: 'none',
      when: isPressed,
      do: {
        ja: '元の証明書が見つからないとき、またはデバイスが応答しないときは、押した日時を添えて CLOMO のサポートに問い合わせてください。',
        en: 'If the former certificate cannot be found or devices do not answer, ask CLOMO support and say when "OK" was pressed.',
      },
    },
  ],
  source: ['CL-29', 'CL-30'],
  examples: [
    { name: 'OK was pressed', facts: { 'clomo.subjectDialogAnswer': 'ok-pressed' }, expect: 'confirmed' },
    {
      name: 'the dialog is still open',
      facts: { 'clomo.subjectDialogAnswer': 'not-yet' },
      expect: 'ruled-out',
    },
    { name: 'cancelled', facts: { 'clomo.subjectDialogAnswer': 'cancelled' }, expect: 'ruled-out' },
    { name: 'unknown', facts: {}, expect: { ask: ['clomo.subjectDialogAnswer'] } },
  ],
})
