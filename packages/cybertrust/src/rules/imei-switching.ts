import { defineRule } from '../kit.ts'

/** An alternative to IMEI2 (CT-54), and all that is left where it was issued for IMEI2 already. */
const withoutDelay = {
  actor: 'user',
  ask: 'administrator',
  do: {
    ja: '証明書をもう一度発行してもらい、あまり時間をおかずにインストールしてください。',
    en: 'Have the certificate issued again, and install it without much delay.',
  },
} as const

export const imeiSwitching = defineRule({
  id: 'cybertrust/imei-switching',
  when: (w) =>
    w.all(w.oneOf('cybertrust.identifierKind', ['imei', 'imei2']), w.is('cybertrust.hasSecondImei', true)),
  what: {
    ja: 'IMEI で発行した証明書が、IMEI と IMEI2 の 2 つを持つデバイスで使われています。',
    en: 'A certificate issued for an IMEI is used on a device that has two of them, an IMEI and an IMEI2.',
  },
  why: {
    ja: 'OS やデバイスの仕様により、IMEI と IMEI2 が動的に切り替わる場合があるようです。発行時とは別の IMEI が使われている間は、インストールできません。',
    en: 'Depending on the system and the device, IMEI and IMEI2 seem to change places at times. While the other one is in use, the certificate cannot be installed.',
  },
  remedy: [
    {
      oneOf: [
        [
          {
            id: 'reissue-by-imei2',
            actor: 'administrator',
            when: (w) => w.is('cybertrust.identifierKind', 'imei'),
            do: {
              ja: 'IMEI2 で証明書を再発行してください。',
              en: 'Reissue the certificate for the IMEI2.',
            },
          },
        ],
        [
          {
            id: 'install-soon',
            ...withoutDelay,
            when: (w) => w.is('cybertrust.identifierKind', 'imei'),
          },
        ],
      ],
    },
    {
      id: 'install-soon-by-imei2',
      ...withoutDelay,
      when: (w) => w.is('cybertrust.identifierKind', 'imei2'),
    },
  ],
  source: ['CT-40', 'CT-41', 'CT-42', 'CT-43', 'CT-44', 'CT-51', 'CT-52', 'CT-53', 'CT-54', 'CT-55'],
  examples: [
    {
      name: 'issued for the IMEI, and there is an IMEI2',
      facts: { 'cybertrust.identifierKind': 'imei', 'cybertrust.hasSecondImei': true },
      expect: 'confirmed',
    },
    { name: 'only one IMEI', facts: { 'cybertrust.hasSecondImei': false }, expect: 'ruled-out' },
    { name: 'issued for the UDID', facts: { 'cybertrust.identifierKind': 'udid' }, expect: 'ruled-out' },
    {
      name: 'issued for the IMEI2, device unknown',
      facts: { 'cybertrust.identifierKind': 'imei2' },
      expect: { ask: ['cybertrust.hasSecondImei'] },
    },
  ],
})
