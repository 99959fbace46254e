import { lifecyclesOn } from '@shindan/core'
import { deviceCertificateFacts } from '../facts/device-certificate.ts'

/**
 * What becomes of a device certificate that CLOMO was told to issue: if the device does not take the command within 7 days, e.g.
 * because it is switched off, CLOMO revokes the certificate by itself, as its manual says (CD-12); its FAQ differs. These 7 days
 * are not those of CloudGate UNO, after which a certificate can no longer be installed.
 */
export const deviceCertificate = lifecyclesOn(deviceCertificateFacts).defineLifecycle({
  id: 'clomo/device-certificate',
  label: { ja: 'CLOMO のデバイス証明書', en: 'Device certificate of CLOMO' },
  timeZone: 'Asia/Tokyo',
  source: ['CD-12'],
  events: {
    'command-issued': {
      fact: 'clomo.commandIssuedAt',
      label: { ja: '証明書発行コマンドの実行', en: 'Issue of the command' },
      required: true,
    },
    received: {
      fact: 'clomo.commandReceivedAt',
      label: { ja: 'デバイスによるコマンドの受信', en: 'Reception of the command' },
      notBefore: 'command-issued',
      notAfter: 'receive',
    },
    installed: {
      fact: 'clomo.certificateInstalledAt',
      label: { ja: '証明書のインストール', en: 'Installation' },
      notBefore: 'received',
    },
    revoked: {
      fact: 'clomo.certificateRevokedAt',
      label: { ja: '証明書の失効', en: 'Revocation' },
      notBefore: 'command-issued',
    },
  },
  deadlines: {
    receive: {
      fact: 'clomo.receiveDeadline',
      label: { ja: 'コマンドの受信期限', en: 'Receive the command by' },
      metBy: ['received', 'installed', 'revoked'],
      earliest: {
        'command-issue': {
          label: { ja: 'コマンドの実行から 7 日', en: '7 days from the command' },
          from: 'command-issued',
          calendarDays: 7,
        },
      },
      boundary: {
        ja: '受信期限の日の何時に自動失効するかは CLOMO のマニュアルに書かれていないため、その日のうちは、まだ受信できるとも、もう失効したとも言えません。',
        en: 'At what hour of the last day the certificate is revoked is not published, so on that day the command may still be received, or be too late already.',
      },
      consequence: {
        ja: 'CLOMO のマニュアルによると、証明書は自動で失効します（FAQ の説明は異なります）。証明書の残数を確認し、デバイスを電源とネットワークにつないでから、もう一度発行してください。',
        en: 'According to the manual of CLOMO, the certificate is revoked by itself; its FAQ says otherwise. Check how many certificates are left, bring the device online, then issue one again.',
      },
    },
  },
  phases: {
    'awaiting-device': { label: { ja: 'デバイスの受信待ち', en: 'Waiting for the device' } },
    'auto-revoked': {
      label: {
        ja: '受信期限切れ（マニュアルによると自動失効）',
        en: 'Not received in time: revoked by CLOMO itself, according to its manual',
      },
      from: { passed: 'receive' },
    },
    received: { label: { ja: '受信済み', en: 'Received' }, from: { event: 'received' } },
    installed: { label: { ja: 'インストール済み', en: 'Installed' }, from: { event: 'installed' } },
    revoked: { label: { ja: '失効', en: 'Revoked' }, from: { event: 'revoked' } },
  },
})
