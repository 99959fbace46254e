import { defineRule } from '../kit.ts'

export const desktopSiteOn = defineRule({
  id: 'cybertrust/desktop-site-on',
  when: (w) =>
    w.all(
      w.is('cybertrust.desktopSite', true),
      // CT-70: elsewhere the system is the cause, whatever Chrome is set to.
      w.not(w.known(w.oneOf('device.platform', ['windows', 'macos', 'ios', 'ipados']))),
    ),
  what: {
    ja: 'Chrome の「PC 版サイト」がオンになっています。',
    en: '"PC 版サイト" (Desktop site) is on in Chrome.',
  },
  why: {
    ja: 'オンの間は、Android でもパソコンとして扱われます。',
    en: 'While it is on, an Android device is taken for a computer.',
  },
  remedy: [
    {
      id: 'turn-off-desktop-site',
      actor: 'user',
      path: ['Chrome', '︙', 'PC 版サイト'],
      do: {
        ja: '「PC 版サイト」をオフにしてから、もう一度お試しください。設定のしかたは、Google の「デスクトップ モードの設定を管理する」にあります。',
        en: 'Turn "PC 版サイト" (Desktop site) off, then try again. Google\'s page "デスクトップ モードの設定を管理する" (manage desktop mode settings) tells how.',
      },
    },
  ],
  source: ['CT-71', 'CT-72'],
  examples: [
    { name: 'on', facts: { 'cybertrust.desktopSite': true }, expect: 'confirmed' },
    { name: 'off', facts: { 'cybertrust.desktopSite': false }, expect: 'ruled-out' },
    {
      name: 'on, and on a Mac',
      facts: { 'cybertrust.desktopSite': true, 'device.platform': 'macos' },
      expect: 'ruled-out',
    },
    { name: 'unknown', facts: {}, expect: { ask: ['cybertrust.desktopSite'] } },
  ],
})
