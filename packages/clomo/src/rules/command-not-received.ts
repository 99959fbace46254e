import { commandPath, commands } from '../commands.ts'
import { consolePaths } from '../console-paths.ts'
import { defineRule } from '../kit.ts'

/** Seven days of CLOMO's own: not those after which Cybertrust's installers refuse a certificate. */
export const commandNotReceived = defineRule({
  id: 'clomo/command-not-received',
  when: (w) => w.is('clomo.receiveDeadlineState', 'passed'),
  what: {
    ja: 'デバイスが、証明書の発行コマンドを 7 日間受け取りませんでした。',
    en: 'The device did not receive the issue command for 7 days.',
  },
  why: {
    ja: '電源が入っていない、ネットワークにつながっていないなどの理由でコマンドが届かないままだと、CLOMO のマニュアルによると、証明書は 7 日で自動的に失効します（FAQ の説明は異なります）。',
    en: 'According to its manual, CLOMO revokes a certificate after 7 days in which its command did not arrive: the device was off, had no network, or the like. Its FAQ says otherwise.',
  },
  evidence: {
    ja: '{clomo.commandIssuedAt} に実行したコマンドは、{clomo.receiveDeadline} までに受信されていません。',
    en: 'The command run on {clomo.commandIssuedAt} was not received by {clomo.receiveDeadline}.',
  },
  remedy: [
    {
      id: 'bring-device-online',
      actor: 'user',
      do: {
        ja: 'デバイスの電源を入れ、ネットワークに接続してください。',
        en: 'Switch the device on and connect it to the network.',
      },
    },
    {
      id: 'check-device-contact',
      actor: 'administrator',
      affects: 'none',
      path: consolePaths.devices,
      do: {
        ja: 'デバイスが CLOMO PANEL と通信していることを確認してください。',
        en: 'Make sure that the device talks to CLOMO PANEL.',
      },
    },
    {
      id: 'reissue-certificate',
      actor: 'administrator',
      path: commandPath(commands.issue[0]),
      do: { ja: '証明書を発行し直してください。', en: 'Issue the certificate again.' },
    },
  ],
  source: ['CD-12'],
  examples: [
    {
      name: 'not received on the day after the seventh',
      facts: { 'clomo.commandIssuedAt': '2025-01-01T10:00:00+09:00', 'clomo.commandReceivedAt': null },
      now: '2025-01-09T00:00:00+09:00',
      expect: 'confirmed',
    },
    {
      name: 'received when it was too late',
      facts: {
        'clomo.commandIssuedAt': '2025-01-01T10:00:00+09:00',
        'clomo.commandReceivedAt': '2025-01-09T08:00:00+09:00',
      },
      now: '2025-01-10T00:00:00+09:00',
      expect: 'confirmed',
    },
    {
      name: 'on the seventh day it may still arrive',
      facts: { 'clomo.commandIssuedAt': '2025-01-01T10:00:00+09:00', 'clomo.commandReceivedAt': null },
      now: '2025-01-08T23:59:00+09:00',
      expect: { ask: [] },
    },
    {
      name: 'on the sixth day there is time',
      facts: { 'clomo.commandIssuedAt': '2025-01-01T10:00:00+09:00', 'clomo.commandReceivedAt': null },
      now: '2025-01-07T23:59:00+09:00',
      expect: 'ruled-out',
    },
    {
      name: 'received on the seventh day, which it could not have been too late',
      facts: {
        'clomo.commandIssuedAt': '2025-01-01T10:00:00+09:00',
        'clomo.commandReceivedAt': '2025-01-08T23:00:00+09:00',
      },
      now: '2025-01-08T23:30:00+09:00',
      expect: 'ruled-out',
    },
    {
      name: 'revoked by hand before it could pass',
      facts: {
        'clomo.commandIssuedAt': '2025-01-01T10:00:00+09:00',
        'clomo.commandReceivedAt': null,
        'clomo.certificateRevokedAt': '2025-01-03T10:00:00+09:00',
      },
      now: '2025-02-01T00:00:00+09:00',
      expect: 'ruled-out',
    },
    {
      name: 'received in time',
      facts: {
        'clomo.commandIssuedAt': '2025-01-01T10:00:00+09:00',
        'clomo.commandReceivedAt': '2025-01-03T10:00:00+09:00',
      },
      now: '2025-02-01T00:00:00+09:00',
      expect: 'ruled-out',
    },
    {
      name: 'time of the command unknown',
      facts: { 'clomo.commandReceivedAt': null },
      expect: { ask: ['clomo.commandIssuedAt'] },
    },
    {
      name: 'reception unknown',
      facts: { 'clomo.commandIssuedAt': '2025-01-01T10:00:00+09:00' },
      now: '2025-02-01T00:00:00+09:00',
      expect: { ask: ['clomo.commandReceivedAt'] },
    },
  ],
})
