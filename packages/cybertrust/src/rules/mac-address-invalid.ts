import { defineRule } from '../kit.ts'

export const macAddressInvalid = defineRule({
  id: 'cybertrust/mac-address-invalid',
  when: (w) =>
    w.any(
      w.is('cybertrust.macRandomization', true),
      // CT-08: what was registered while it was on stays wrong after it is turned off.
      w.is('cybertrust.registeredMacMatches', false),
    ),
  // CT-09: on from macOS 15 by default. The document speaks of 15; later majors are taken to be alike.
  leans: { for: (w) => w.all(w.is('device.platform', 'macos'), w.atLeast('device.osVersion', '15')) },
  what: {
    ja: '発行時に指定した MAC アドレスが無効になっています。',
    en: 'The MAC address that the certificate was issued for is not valid.',
  },
  why: {
    ja: 'Windows と macOS では MAC アドレスでデバイスを確かめます。ランダム MAC アドレスが有効だと、発行時に指定した MAC アドレスとは変わります。macOS 15 では既定で有効です。',
    en: 'On Windows and macOS the device is known by its MAC address. While a random one is in use, it is not the one that was given for the issue. On macOS 15 a random one is used by default.',
  },
  remedy: [
    {
      id: 'turn-off-random-mac',
      actor: 'user',
      when: (w) => w.not(w.known(w.is('cybertrust.macRandomization', false))),
      do: { ja: 'ランダム MAC アドレスを無効にしてください。', en: 'Turn the random MAC address off.' },
    },
    {
      id: 'see-macos-page',
      actor: 'user',
      affects: 'none',
      when: (w) =>
        w.not(w.known(w.any(w.is('cybertrust.macRandomization', false), w.is('device.platform', 'windows')))),
      do: {
        ja: 'macOS での手順は、提供元の「Cybertrust 証明書をインストールするための端末事前設定(macOS15)」にあります。',
        en: 'For macOS, the provider\'s page "Cybertrust 証明書をインストールするための端末事前設定(macOS15)" (preparing macOS 15) tells how.',
      },
    },
    {
      id: 'see-windows-page',
      actor: 'user',
      affects: 'none',
      when: (w) =>
        w.not(w.known(w.any(w.is('cybertrust.macRandomization', false), w.is('device.platform', 'macos')))),
      url: 'https://support.microsoft.com/en-us/windows/how-to-use-random-hardware-addresses-in-windows-ac58de34-35fc-31ff-c650-823fc48eb1bc',
      do: {
        ja: 'Windows での手順は、Microsoft の「Windows でランダム ハードウェア アドレスを使用する方法」にあります。',
        en: 'For Windows, Microsoft\'s page "How to use random hardware addresses in Windows" tells how.',
      },
    },
    {
      id: 'tell-real-mac',
      actor: 'user',
      do: {
        ja: 'ランダム MAC アドレスが無効の状態で MAC アドレスを調べ直し、管理者に伝えてください。',
        en: 'With the random MAC address off, look the MAC address up again and tell the administrator.',
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
    {
      name: 'off, and the registered address is the real one',
      facts: { 'cybertrust.macRandomization': false, 'cybertrust.registeredMacMatches': true },
      expect: 'ruled-out',
    },
    {
      name: 'off, and the registered address is not the real one',
      facts: { 'cybertrust.macRandomization': false, 'cybertrust.registeredMacMatches': false },
      expect: 'confirmed',
    },
    {
      name: 'off, and nobody has compared the registered address',
      facts: { 'cybertrust.macRandomization': false },
      expect: { ask: ['cybertrust.registeredMacMatches'] },
    },
    {
      name: 'macOS 15 alone makes it likelier, not certain',
      facts: { 'device.platform': 'macos', 'device.osVersion': '15.1' },
      expect: { ask: ['cybertrust.macRandomization', 'cybertrust.registeredMacMatches'] },
    },
  ],
})
