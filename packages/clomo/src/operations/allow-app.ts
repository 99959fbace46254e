import { commands, confirmedCommandPath } from '../commands.ts'
import { defineOperation } from '../kit.ts'
import { android, android11, certificateInstalled, enterpriseMode, managed } from './requirements.ts'

const ready = {
  'device.platform': 'android',
  'device.osVersion': '11',
  'clomo.androidMode': 'dedicated',
  'clomo.certificate': 'installed',
} as const

/** Lets an app on the device use the certificate (CD-31 to CD-33). */
export const allowApp = defineOperation({
  id: 'clomo/allow-app',
  title: { ja: '証明書の利用をアプリに許可する', en: 'Let an app use the certificate' },
  requirements: [{ ...managed, presumed: true }, android, android11, enterpriseMode, certificateInstalled],
  methods: [
    {
      id: 'command',
      title: { ja: 'コマンドによる許可', en: 'by command' },
      steps: [
        {
          id: 'run-allow-command',
          actor: 'administrator',
          path: confirmedCommandPath(commands.allowApp[0]),
          do: {
            ja: '証明書をインストール済みのデバイスを選択して「証明書の利用をアプリに許可」を選び、認証局（証明書）とアプリケーションを指定して実行します。確認画面で「OK」を選択します。',
            en: 'Select a device that has the certificate installed, choose "証明書の利用をアプリに許可" (allow the app), name the certification authority (the certificate) and the app, run it and confirm with "OK".',
          },
        },
      ],
    },
  ],
  effects: [
    {
      id: 'app-can-use-certificate',
      text: {
        ja: '指定したアプリが証明書を使えるようになります。許可はあとで剥奪できます。',
        en: 'The app can use the certificate. The permission can be withdrawn later.',
      },
    },
  ],
  source: ['CD-33'],
  examples: [
    { name: 'Android 11, installed', facts: ready, expect: { ready: 'command' } },
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
      name: 'issued only',
      facts: { ...ready, 'clomo.certificate': 'issued' },
      expect: { blocked: ['certificate-installed'] },
    },
    { name: 'not managed', facts: { ...ready, 'clomo.managed': false }, expect: { blocked: ['managed'] } },
    {
      name: 'certificate unknown',
      facts: { 'device.platform': 'android', 'device.osVersion': '13', 'clomo.androidMode': 'fully-managed' },
      expect: { ask: ['clomo.certificate'] },
    },
  ],
})
