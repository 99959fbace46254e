import { commands, confirmedCommandPath } from '../commands.ts'
import { defineOperation } from '../kit.ts'
import { android, android11, certificateInstalled, enterpriseMode, managed } from './requirements.ts'

const ready = {
  'device.platform': 'android',
  'device.osVersion': '13',
  'clomo.androidMode': 'work-profile-personal',
  'clomo.certificate': 'installed',
} as const

/** The inverse of `allow-app`, by the same way (CD-34). */
export const withdrawApp = defineOperation({
  id: 'clomo/withdraw-app',
  title: { ja: '証明書の利用許可をアプリから剥奪する', en: 'Withdraw the certificate from an app' },
  requirements: [{ ...managed, presumed: true }, android, android11, enterpriseMode, certificateInstalled],
  methods: [
    {
      id: 'command',
      title: { ja: 'コマンドによる剥奪', en: 'by command' },
      steps: [
        {
          id: 'run-withdraw-command',
          actor: 'administrator',
          path: confirmedCommandPath(commands.withdrawApp[0]),
          do: {
            ja: 'デバイスを選択して「証明書の利用許可をアプリから剥奪」を選び、認証局（証明書）とアプリケーションを指定して実行します。確認画面で「OK」を選択します。',
            en: 'Select the device, choose "証明書の利用許可をアプリから剥奪" (withdraw it from the app), name the certification authority (the certificate) and the app, run it and confirm with "OK".',
          },
        },
      ],
    },
  ],
  effects: [
    {
      id: 'app-loses-certificate',
      destructive: true,
      text: {
        ja: '指定したアプリは、証明書を使えなくなります。証明書そのものは残り、もう一度許可できます。',
        en: 'The app can no longer use the certificate. The certificate stays, and the app can be allowed again.',
      },
    },
  ],
  source: ['CD-34'],
  examples: [
    { name: 'Android 13, installed', facts: ready, expect: { ready: 'command' } },
    {
      name: 'Android 10',
      facts: { ...ready, 'device.osVersion': '10' },
      expect: { blocked: ['android-11-or-later'] },
    },
    {
      name: 'an iPhone',
      facts: { ...ready, 'device.platform': 'ios' },
      expect: { blocked: ['android'] },
    },
    {
      name: 'legacy mode',
      facts: { ...ready, 'clomo.androidMode': 'legacy' },
      expect: { blocked: ['android-enterprise'] },
    },
    {
      name: 'revoked',
      facts: { ...ready, 'clomo.certificate': 'revoked' },
      expect: { blocked: ['certificate-installed'] },
    },
    { name: 'not managed', facts: { ...ready, 'clomo.managed': false }, expect: { blocked: ['managed'] } },
    {
      name: 'mode unknown',
      facts: { 'device.platform': 'android', 'device.osVersion': '13', 'clomo.certificate': 'installed' },
      expect: { ask: ['clomo.androidMode'] },
    },
  ],
})
