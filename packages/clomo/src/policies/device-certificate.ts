import { definePolicy } from '@shindan/core'

/**
 * What becomes of a device certificate that CLOMO was told to issue: if the device does not take the command within 7
 * days, e.g. because it is switched off, CLOMO revokes the certificate by itself (CD-12). These 7 days are not those of
 * CloudGate UNO, after which a certificate can no longer be installed.
 */
export const deviceCertificate = definePolicy({
  id: 'clomo/device-certificate',
  label: { ja: 'CLOMO のデバイス証明書', en: 'Device certificate of CLOMO' },
  timeZone: 'Asia/Tokyo',
  source: ['CD-12'],
  events: {
    'command-issued': {
      label: { ja: '証明書発行コマンドの実行', en: 'Issue of the command' },
      required: true,
    },
    received: {
      label: { ja: 'デバイスによるコマンドの受信', en: 'Reception of the command' },
      notBefore: 'command-issued',
      notAfter: 'receive',
    },
    installed: { label: { ja: '証明書のインストール', en: 'Installation' }, notBefore: 'received' },
    revoked: { label: { ja: '証明書の失効', en: 'Revocation' }, notBefore: 'command-issued' },
  },
  deadlines: {
    receive: {
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
        ja: '7 日目の何時に自動失効されるかは公開されていません。ここでは当日の終わり（日本時間）までを期限内としています。',
        en: 'At what hour of the seventh day the certificate is revoked is not published. The day is counted as in time to its end in Japan.',
      },
    },
  },
  phases: {
    'awaiting-device': { label: { ja: 'デバイスの受信待ち', en: 'Waiting for the device' } },
    'auto-revoked': { label: { ja: '自動失効', en: 'Revoked by CLOMO itself' }, from: { passed: 'receive' } },
    received: { label: { ja: '受信済み', en: 'Received' }, from: { event: 'received' } },
    installed: { label: { ja: 'インストール済み', en: 'Installed' }, from: { event: 'installed' } },
    revoked: { label: { ja: '失効', en: 'Revoked' }, from: { event: 'revoked' } },
  },
})
