import { defineRule } from '../kit.ts'

export const imeiSwitching = defineRule({
  id: 'cybertrust/imei-switching',
  when: (w) =>
    w.all(w.oneOf('cybertrust.identifierKind', ['imei', 'imei2']), w.is('cybertrust.hasSecondImei', true)),
  what: {
    ja: 'IMEI を 2 つ持つデバイスで、使われる IMEI が切り替わっている可能性があります。',
    en: 'The device has two IMEIs, and the one in use may have switched.',
  },
  why: {
    ja: 'OS やデバイスの仕様により、IMEI と IMEI2 が動的に切り替わる場合があるようです。発行時とは別の IMEI が使われている間は、インストールできません。',
    en: 'Depending on the system and the device, IMEI and IMEI2 seem to change places at times. While the other one is in use, the certificate cannot be installed.',
  },
  remedy: [
    {
      id: 'reissue-by-imei2',
      actor: 'administrator',
      when: (w) => w.is('cybertrust.identifierKind', 'imei'),
      do: {
        ja: 'IMEI で発行した証明書でうまくいかないときは、IMEI2 で再発行してください。',
        en: 'If a certificate issued by IMEI does not go through, reissue it by IMEI2.',
      },
    },
    {
      id: 'install-soon',
      actor: 'user',
      do: {
        ja: '発行されたら、あまり時間をおかずにインストールしてください。',
        en: 'Once it is issued, install it without much delay.',
      },
    },
    {
      id: 'issue-by-udid',
      actor: 'administrator',
      do: {
        ja: 'それでもうまくいかないときは、UDID で証明書を発行してください。',
        en: 'If that does not help, issue the certificate by UDID.',
      },
    },
  ],
  source: ['CT-40', 'CT-41', 'CT-42', 'CT-43', 'CT-44', 'CT-51', 'CT-52', 'CT-53', 'CT-54', 'CT-55'],
  examples: [
    {
      name: 'issued by IMEI, and there is an IMEI2',
      facts: { 'cybertrust.identifierKind': 'imei', 'cybertrust.hasSecondImei': true },
      expect: 'confirmed',
    },
    { name: 'only one IMEI', facts: { 'cybertrust.hasSecondImei': false }, expect: 'ruled-out' },
    { name: 'issued by UDID', facts: { 'cybertrust.identifierKind': 'udid' }, expect: 'ruled-out' },
    {
      name: 'issued by IMEI2, device unknown',
      facts: { 'cybertrust.identifierKind': 'imei2' },
      expect: { ask: ['cybertrust.hasSecondImei'] },
    },
  ],
})
