import { defineRule } from '../kit.ts'

export const desktopSiteOn = defineRule({
  id: 'cybertrust/desktop-site-on',
  when: (w) => w.is('cybertrust.desktopSite', true),
  what: { ja: 'Chrome の「PC 版サイト」がオンになっています。', en: '"Desktop site" is on in Chrome.' },
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
        ja: '「PC 版サイト」をオフにしてから、もう一度お試しください。',
        en: 'Turn "Desktop site" off, then try again.',
      },
    },
  ],
  source: ['CT-71', 'CT-72'],
  examples: [
    { name: 'on', facts: { 'cybertrust.desktopSite': true }, expect: 'confirmed' },
    { name: 'off', facts: { 'cybertrust.desktopSite': false }, expect: 'ruled-out' },
    { name: 'unknown', facts: {}, expect: { ask: ['cybertrust.desktopSite'] } },
  ],
})
