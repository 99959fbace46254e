import { defineRule } from '../kit.ts'

export const networkUnstable = defineRule({
  id: 'cybertrust/network-unstable',
  when: (w) => w.any(w.is('cybertrust.networkStable', false), w.is('cybertrust.ipAddressChanges', true)),
  what: {
    ja: 'ネットワークが不安定か、途中で IP アドレスが切り替わる設定になっています。',
    en: 'The network is unstable, or a setting is in use that changes the IP address on the way.',
  },
  why: {
    ja: '可変 IP アドレスや iCloud プライベートリレーを使っていると、インストールの途中で接続元が変わり、続けられなくなることがあります。',
    en: 'With a rotating IP address or iCloud Private Relay the origin of the connection can change during installation, which then cannot go on.',
  },
  remedy: [
    {
      id: 'use-stable-network',
      actor: 'user',
      do: {
        ja: 'ネットワークの安定した場所で、もう一度お試しください。',
        en: 'Try again where the network is stable.',
      },
    },
    {
      id: 'turn-off-address-changes',
      actor: 'user',
      when: (w) => w.is('cybertrust.ipAddressChanges', true),
      do: {
        ja: 'インストールの間だけ、可変 IP アドレスやプライベートリレーなどの設定をオフにしてください。',
        en: 'Turn a rotating address, Private Relay and the like off while installing.',
      },
    },
    {
      id: 'restore-address-settings',
      actor: 'user',
      when: (w) => w.is('cybertrust.ipAddressChanges', true),
      do: {
        ja: 'インストールが終わったら、オフにした設定をオンに戻してください。',
        en: 'Turn what was turned off on again once the installation is done.',
      },
    },
  ],
  source: ['CT-40', 'CT-41', 'CT-42', 'CT-43', 'CT-44', 'CT-45', 'CT-46', 'CT-47', 'CT-48'],
  examples: [
    { name: 'unstable', facts: { 'cybertrust.networkStable': false }, expect: 'confirmed' },
    { name: 'private relay', facts: { 'cybertrust.ipAddressChanges': true }, expect: 'confirmed' },
    {
      name: 'stable, with a fixed address',
      facts: { 'cybertrust.networkStable': true, 'cybertrust.ipAddressChanges': false },
      expect: 'ruled-out',
    },
    {
      name: 'stable, address unknown',
      facts: { 'cybertrust.networkStable': true },
      expect: { ask: ['cybertrust.ipAddressChanges'] },
    },
  ],
})
