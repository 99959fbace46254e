import { defineConstraint } from './rules/kit.ts'

/** What cannot be otherwise between the state of a certificate and its command. */
export const constraints = [
  defineConstraint({
    id: 'received-after-issue',
    facts: ['clomo.commandReceivedAt', 'clomo.commandIssuedAt'],
    holds: (w) =>
      w.not(
        w.present('clomo.commandReceivedAt', (w) =>
          w.before('clomo.commandReceivedAt', 'clomo.commandIssuedAt'),
        ),
      ),
    expected: {
      ja: 'コマンドの実行と同時か、実行より後の受信日時',
      en: 'a reception that is not before the command was run',
    },
    source: ['CD-12'],
  }),
  defineConstraint({
    id: 'issued-before-now',
    facts: ['clomo.commandIssuedAt'],
    holds: (w) => w.not(w.after('clomo.commandIssuedAt', 'now')),
    expected: { ja: '現在以前の実行日時', en: 'a time of the command that is not in the future' },
    source: ['CD-12'],
  }),
  defineConstraint({
    id: 'received-before-now',
    facts: ['clomo.commandReceivedAt'],
    holds: (w) =>
      w.not(w.present('clomo.commandReceivedAt', (w) => w.after('clomo.commandReceivedAt', 'now'))),
    expected: { ja: '現在以前の受信日時', en: 'a time of reception that is not in the future' },
    source: ['CD-12'],
  }),
  defineConstraint({
    id: 'installed-means-received',
    facts: ['clomo.certificate', 'clomo.commandReceivedAt'],
    holds: (w) => w.not(w.all(w.is('clomo.certificate', 'installed'), w.absent('clomo.commandReceivedAt'))),
    expected: {
      ja: '証明書がインストール済みの場合は、コマンドの受信日時',
      en: 'a time of reception, since the certificate is installed',
    },
    source: ['CD-12', 'CD-32'],
  }),
  defineConstraint({
    id: 'received-means-issued',
    facts: ['clomo.certificate', 'clomo.commandReceivedAt'],
    holds: (w) => w.not(w.all(w.is('clomo.certificate', 'none'), w.present('clomo.commandReceivedAt'))),
    expected: {
      ja: 'コマンドを受信している場合は、「未発行」以外の証明書の状態',
      en: 'a certificate that was issued, since the device received the command',
    },
    source: ['CD-12'],
  }),
] as const
