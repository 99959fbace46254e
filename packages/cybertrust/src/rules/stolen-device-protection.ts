import { defineRule } from '../kit.ts'

export const stolenDeviceProtection = defineRule({
  id: 'cybertrust/stolen-device-protection',
  severity: 'info',
  when: (w) => w.is('cybertrust.stolenDeviceProtection', true),
  what: {
    ja: '「盗難デバイスの保護」が有効になっています。',
    en: 'Stolen Device Protection is on.',
  },
  why: {
    ja: 'iPhone がよく知っている場所にないときは、プロファイルをインストールする前に 1 時間の待ち時間が設けられます。',
    en: 'Away from familiar locations, the iPhone enforces a Security Delay of one hour before a profile can be installed.',
  },
  remedy: [
    {
      oneOf: [
        [
          {
            id: 'start-security-delay',
            actor: 'user',
            path: ['セキュリティ継続を開始'],
            do: {
              ja: '画面の下にある「セキュリティ継続を開始」を押して 1 時間のカウントダウンを始め、終わってからインストールしてください。',
              en: 'Press "セキュリティ継続を開始" (start the security delay) at the bottom of the screen to start the countdown of one hour, and install after it has ended.',
            },
          },
        ],
        [
          {
            id: 'turn-off-protection',
            actor: 'user',
            url: 'https://support.apple.com/120340',
            do: {
              ja: '「盗難デバイスの保護」を一時的にオフにしてインストールしてください。その間は盗難への備えが弱くなります。手順は Apple の「iPhone の「盗難デバイスの保護」について」にあります。',
              en: 'Turn Stolen Device Protection off for the installation. Meanwhile the device is less protected against theft. Apple\'s page "About Stolen Device Protection for iPhone" tells how.',
            },
          },
          {
            id: 'turn-protection-on-again',
            actor: 'user',
            do: {
              ja: 'インストールが終わったら、「盗難デバイスの保護」をオンに戻してください。',
              en: 'Turn Stolen Device Protection on again after the installation.',
            },
          },
        ],
      ],
    },
  ],
  source: ['CT-57', 'CT-58', 'CT-59', 'CT-60', 'CT-61'],
  examples: [
    { name: 'on', facts: { 'cybertrust.stolenDeviceProtection': true }, expect: 'confirmed' },
    { name: 'off', facts: { 'cybertrust.stolenDeviceProtection': false }, expect: 'ruled-out' },
    { name: 'unknown', facts: {}, expect: { ask: ['cybertrust.stolenDeviceProtection'] } },
  ],
})
