import { defineRule } from '../kit.ts'

export const macAddressInvalid = defineRule({
  id: 'cybertrust/mac-address-invalid',
  when: (w) => w.is('cybertrust.macRandomization', true),
  // CT-09: on from macOS 15 by default. The document speaks of 15; later majors are taken to be alike.
  leans: { for: (w) => w.all(w.is('device.platform', 'macos'), w.atLeast('device.osVersion', '15')) },
  what: {
    ja: 'ランダム MAC アドレスが有効なため、発行時に指定した MAC アドレスが無効になっていると考えられます。',
    en: 'A random MAC address is in use, so the MAC address that the certificate was issued by is probably no longer valid.',
  },
  why: {
    ja: 'Windows と macOS では MAC アドレスでデバイスを確かめます。macOS 15 以降では、ランダム MAC アドレスが既定で有効です。',
    en: 'On Windows and macOS the device is known by its MAC address. From macOS 15 on a random one is used by default.',
  },
  remedy: [
    {
      id: 'turn-off-random-mac',
      actor: 'user',
      do: { ja: 'ランダム MAC アドレスを無効にしてください。', en: 'Turn the random MAC address off.' },
    },
    {
      id: 'tell-real-mac',
      actor: 'user',
      do: {
        ja: '無効にしたあとで MAC アドレスを調べ直し、管理者に伝えてください。',
        en: 'After that, look the MAC address up again and tell the administrator.',
      },
    },
    {
      id: 'reissue-for-real-mac',
      actor: 'administrator',
      do: {
        ja: '新しく調べた MAC アドレスで証明書を再発行してください。',
        en: 'Reissue the certificate for the newly looked-up MAC address.',
      },
    },
  ],
  source: ['CT-07', 'CT-08', 'CT-09', 'CT-10', 'CT-11'],
  examples: [
    { name: 'randomisation on', facts: { 'cybertrust.macRandomization': true }, expect: 'confirmed' },
    { name: 'randomisation off', facts: { 'cybertrust.macRandomization': false }, expect: 'ruled-out' },
    {
      name: 'macOS 15 alone makes it likelier, not certain',
      facts: { 'device.platform': 'macos', 'device.osVersion': '15.1' },
      expect: { ask: ['cybertrust.macRandomization'] },
    },
  ],
})
