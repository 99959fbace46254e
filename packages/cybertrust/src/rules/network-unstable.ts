import { defineRule } from '../kit.ts'

export const networkUnstable = defineRule({
  id: 'cybertrust/network-unstable',
  when: (w) => w.any(w.is('cybertrust.networkStable', false), w.is('cybertrust.ipAddressChanges', true)),
  what: {
    ja: 'ネットワークが不安定か、途中で IP アドレスが切り替わる設定になっています。',
    en: 'The network is unstable, or a setting is in use that changes the IP address during installation.',
  },
  why: {
    ja: '可変 IP アドレスや iCloud プライベートリレーを使っていると、インストールの途中で接続元が変わり、続けられなくなることがあります。',
    en: 'With dynamic IP addressing or iCloud Private Relay the origin of the connection can change during installation, which then cannot go on.',
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
        en: 'While installing, turn off dynamic IP addressing, iCloud Private Relay and similar settings.',
      },
    },
    {
      id: 'see-private-address-page',
      actor: 'user',
      affects: 'none',
      when: (w) => w.is('cybertrust.ipAddressChanges', true),
      url: 'https://support.apple.com/102509',
      do: {
        ja: 'プライベート Wi-Fi アドレスの設定は、Apple の「Apple製デバイスでプライベートWi-Fiアドレスを使う」にあります。',
        en: 'Apple\'s page "Use private Wi-Fi addresses on Apple devices" tells how to set private Wi-Fi addresses.',
      },
    },
    {
      id: 'see-private-relay-page',
      actor: 'user',
      affects: 'none',
      when: (w) => w.is('cybertrust.ipAddressChanges', true),
      url: 'https://support.apple.com/102602',
      do: {
        ja: 'プライベートリレーの設定は、Apple の「iCloud プライベートリレーについて」にあります。',
        en: 'Apple\'s page "About iCloud Private Relay" tells how to set Private Relay.',
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
