import { defineOperation } from '../kit.ts'
import { managed } from './requirements.ts'
import { revoke as revokeSteps } from './steps.ts'

/** Revokes the certificate of a device remotely (CD-35 to CD-37). */
export const revoke = defineOperation({
  id: 'clomo/revoke',
  title: { ja: 'デバイスの証明書を失効する', en: 'Revoke the certificate of a device' },
  requirements: [
    { ...managed, presumed: true },
    {
      id: 'certificate-live',
      when: (w) => w.oneOf('clomo.certificate', ['issued', 'installed']),
      what: {
        ja: 'デバイスに発行した証明書があり、まだ失効していません。',
        en: 'The device has a certificate that is not revoked yet.',
      },
      failed: {
        ja: 'デバイスに有効な証明書がないか、すでに失効しています。',
        en: 'The device has no certificate, or it is revoked already.',
      },
      why: { ja: '失効できるのは、有効な証明書だけです。', en: 'Only a valid certificate can be revoked.' },
      fix: {
        ja: '証明書があるデバイスを選んだかどうかを確認してください。すでに失効しているなら、することはありません。',
        en: 'Make sure that the right device is selected. If its certificate is revoked already, nothing is left to do.',
      },
      source: ['CD-35', 'CD-36'],
    },
  ],
  methods: [{ id: 'command', title: { ja: 'コマンドによる失効', en: 'by command' }, steps: revokeSteps }],
  effects: [
    {
      id: 'login-lost',
      destructive: true,
      reversible: false,
      text: {
        ja: 'その証明書ではログインできなくなります。失効した証明書は元に戻せないものと考え、必要な場合は新しい証明書を発行してください。',
        en: 'Nobody can log in with that certificate any more. Take it that it cannot be restored: issue a new one if need be.',
      },
    },
  ],
  notes: [
    {
      id: 'revoke-before-deletion',
      kind: 'info',
      text: {
        ja: 'デバイスを CLOMO から削除する予定があるときは、削除の前に証明書を失効してください。証明書が残っていると、完全には削除できません。詳しくは CLOMO の「証明書発行済みのデバイス削除について」（https://support.clomo.com/?p=11762）をご覧ください。',
        en: 'Before a device is deleted from CLOMO, revoke its certificate: with a valid one it cannot be deleted completely. See "証明書発行済みのデバイス削除について" of CLOMO (https://support.clomo.com/?p=11762).',
      },
    },
    {
      id: 'revocation-final',
      kind: 'boundary',
      text: {
        ja: '失効した証明書を元に戻す方法は CLOMO のマニュアルに書かれていないため、元に戻せないものとして扱っています。',
        en: 'The manual names no way to undo a revocation, so it is taken as final.',
      },
    },
    {
      id: 'revoked-automatically',
      kind: 'info',
      when: (w) => w.is('clomo.receiveDeadlineState', 'passed'),
      text: {
        ja: '発行コマンドが {clomo.receiveDeadline} までに受信されていません。CLOMO のマニュアルによると、この証明書はすでに自動で失効しています（FAQ の説明は異なります）。',
        en: 'The issue command was not received by {clomo.receiveDeadline}. According to the manual of CLOMO, this certificate has been revoked automatically; its FAQ says otherwise.',
      },
    },
  ],
  source: ['CD-02', 'CD-12', 'CD-37', 'clomo-support-11762'],
  examples: [
    { name: 'installed', facts: { 'clomo.certificate': 'installed' }, expect: { ready: 'command' } },
    {
      name: 'issued, not yet installed',
      facts: { 'clomo.certificate': 'issued' },
      expect: { ready: 'command' },
    },
    {
      name: 'revoked already',
      facts: { 'clomo.certificate': 'revoked' },
      expect: { blocked: ['certificate-live'] },
    },
    {
      name: 'never issued',
      facts: { 'clomo.certificate': 'none' },
      expect: { blocked: ['certificate-live'] },
    },
    {
      name: 'not managed',
      facts: { 'clomo.certificate': 'installed', 'clomo.managed': false },
      expect: { blocked: ['managed'] },
    },
    { name: 'unknown', facts: {}, expect: { ask: ['clomo.certificate'] } },
  ],
})
