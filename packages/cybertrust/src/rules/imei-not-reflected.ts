import { defineRule } from '../kit.ts'

export const imeiNotReflected = defineRule({
  id: 'cybertrust/imei-not-reflected',
  when: (w) =>
    w.all(
      w.oneOf('cybertrust.identifierKind', ['imei', 'imei2']),
      w.is('cybertrust.simInsertedWhileOn', true),
    ),
  what: {
    ja: '電源を入れたまま SIM カードを挿したため、IMEI が正しく反映されていません。',
    en: 'The SIM card was inserted while the device was on, so its IMEI is not reported correctly.',
  },
  why: {
    ja: 'IMEI で発行した証明書は、デバイスが返す IMEI が発行時と同じでないとインストールできません。',
    en: 'A certificate issued for an IMEI can be installed only while the device reports that IMEI.',
  },
  remedy: [
    {
      id: 'restart-device',
      actor: 'user',
      do: {
        ja: 'デバイスを再起動してから、インストールをやり直してください。',
        en: 'Restart the device, then repeat the installation.',
      },
    },
  ],
  source: ['CT-40', 'CT-41', 'CT-42', 'CT-43', 'CT-44', 'CT-49', 'CT-50', 'CT-55'],
  examples: [
    {
      name: 'issued for the IMEI, SIM inserted while on',
      facts: { 'cybertrust.identifierKind': 'imei', 'cybertrust.simInsertedWhileOn': true },
      expect: 'confirmed',
    },
    { name: 'issued for the UDID', facts: { 'cybertrust.identifierKind': 'udid' }, expect: 'ruled-out' },
    {
      name: 'issued for the IMEI, SIM unknown',
      facts: { 'cybertrust.identifierKind': 'imei' },
      expect: { ask: ['cybertrust.simInsertedWhileOn'] },
    },
    {
      name: 'nothing known',
      facts: {},
      expect: { ask: ['cybertrust.identifierKind', 'cybertrust.simInsertedWhileOn'] },
    },
  ],
})
