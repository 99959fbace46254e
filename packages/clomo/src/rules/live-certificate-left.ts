import { commandPath, commands } from '../commands.ts'
import { defineRule } from '../kit.ts'

export const liveCertificateLeft = defineRule({
  id: 'clomo/live-certificate-left',
  when: (w) =>
    w.all(w.is('clomo.shownStruckThrough', true), w.oneOf('clomo.certificate', ['issued', 'installed'])),
  what: {
    ja: '削除しようとしたデバイスに、失効していない証明書が残っています。',
    en: 'The device that is being deleted still has a certificate that is not revoked.',
  },
  why: {
    ja: '発行済みの証明書はデバイスの関係情報として扱われ、残っている間は完全に削除できません。',
    en: 'An issued certificate counts as related information of the device and keeps it from being deleted completely.',
  },
  remedy: [
    {
      id: 'revoke-certificate',
      actor: 'administrator',
      destructive: true,
      path: commandPath(commands.revoke[0]),
      do: {
        ja: '打ち消し線の付いたデバイスの証明書を失効してください。',
        en: 'Revoke the certificate of the device that is shown struck through.',
      },
    },
    {
      id: 'delete-device-again',
      actor: 'administrator',
      destructive: true,
      do: { ja: 'そのあと、デバイスの削除をもう一度実施してください。', en: 'Then delete the device again.' },
    },
  ],
  source: ['CD-37', 'clomo-support-11762'],
  examples: [
    {
      name: 'struck through, certificate installed',
      facts: { 'clomo.shownStruckThrough': true, 'clomo.certificate': 'installed' },
      expect: 'confirmed',
    },
    { name: 'not deleted at all', facts: { 'clomo.shownStruckThrough': false }, expect: 'ruled-out' },
    { name: 'revoked before', facts: { 'clomo.certificate': 'revoked' }, expect: 'ruled-out' },
    { name: 'unknown', facts: {}, expect: { ask: ['clomo.shownStruckThrough', 'clomo.certificate'] } },
  ],
})
