import { defineConstraint } from './kit.ts'

/** What cannot be otherwise between a certificate and its command, beside the order of the events of a lifecycle. */
export const constraints = [
  defineConstraint({
    id: 'clomo/issued-before-now',
    facts: ['clomo.commandIssuedAt'],
    when: (w) => w.not(w.after('clomo.commandIssuedAt', 'now')),
    expected: { ja: '現在以前の実行日時', en: 'a time of the command that is not in the future' },
    source: ['CD-12'],
  }),
  defineConstraint({
    id: 'clomo/received-before-now',
    facts: ['clomo.commandReceivedAt'],
    when: (w) =>
      w.not(w.present('clomo.commandReceivedAt', (w) => w.after('clomo.commandReceivedAt', 'now'))),
    expected: { ja: '現在以前の受信日時', en: 'a time of reception that is not in the future' },
    source: ['CD-12'],
  }),
  defineConstraint({
    id: 'clomo/installed-before-now',
    facts: ['clomo.certificateInstalledAt'],
    when: (w) =>
      w.not(w.present('clomo.certificateInstalledAt', (w) => w.after('clomo.certificateInstalledAt', 'now'))),
    expected: { ja: '現在以前のインストール日時', en: 'a time of installation that is not in the future' },
    source: ['CD-12'],
  }),
  defineConstraint({
    id: 'clomo/revoked-before-now',
    facts: ['clomo.certificateRevokedAt'],
    when: (w) =>
      w.not(w.present('clomo.certificateRevokedAt', (w) => w.after('clomo.certificateRevokedAt', 'now'))),
    expected: { ja: '現在以前の失効日時', en: 'a time of revocation that is not in the future' },
    source: ['CD-12'],
  }),
  defineConstraint({
    id: 'clomo/installed-means-received',
    facts: ['clomo.certificate', 'clomo.certificateInstalledAt', 'clomo.commandReceivedAt'],
    when: (w) =>
      w.not(
        w.all(
          w.any(w.is('clomo.certificate', 'installed'), w.present('clomo.certificateInstalledAt')),
          w.absent('clomo.commandReceivedAt'),
        ),
      ),
    expected: {
      ja: '証明書がインストール済みの場合は、コマンドの受信日時',
      en: 'a time of reception, since the certificate is installed',
    },
    source: ['CD-12', 'CD-32'],
  }),
  defineConstraint({
    id: 'clomo/received-means-issued',
    facts: ['clomo.certificate', 'clomo.commandReceivedAt'],
    when: (w) => w.not(w.all(w.is('clomo.certificate', 'none'), w.present('clomo.commandReceivedAt'))),
    expected: {
      ja: 'コマンドを受信している場合は、「未発行」以外の証明書の状態',
      en: 'a certificate that was issued, since the device received the command',
    },
    source: ['CD-12'],
  }),
] as const
