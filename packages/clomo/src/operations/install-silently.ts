import { defineOperation } from '../kit.ts'
import { android, contracted, enterpriseMode, managed, userLinked } from './requirements.ts'
import { issueSilently } from './steps.ts'

const ready = {
  'device.platform': 'android',
  'device.osVersion': '5.0',
  'clomo.androidMode': 'work-profile-company',
  'clomo.passwordPolicyApplied': true,
  'clomo.passwordRequired': true,
} as const

/** What issuing takes in general is presumed; `issue-device-certificate` asks for it. */
export const installSilently = defineOperation({
  id: 'clomo/install-silently',
  title: {
    ja: 'Android に証明書をサイレントインストールする',
    en: 'Install a certificate on Android silently',
  },
  requirements: [
    { ...managed, presumed: true },
    { ...contracted, presumed: true },
    { ...userLinked, presumed: true },
    android,
    {
      id: 'android-5-or-later',
      only: (w) => w.is('device.platform', 'android'),
      when: (w) => w.atLeast('device.osVersion', '5'),
      what: {
        ja: 'Android なら、バージョンは 5 以上です。',
        en: 'If it runs Android, it is version 5 or later.',
      },
      failed: {
        ja: 'Android のバージョンが 5 より前です。',
        en: 'The version of Android is earlier than 5.',
      },
      why: {
        ja: 'サイレントインストールに対応するのは、Android 5 以上の Android Enterprise デバイスです。',
        en: 'Silent installation is for Android Enterprise devices on Android 5 or later.',
      },
      fix: {
        ja: 'OS を更新するか、PIN コードを使って手動でインストールしてください。',
        en: 'Update the system, or install by hand with a PIN.',
      },
      source: ['CD-28'],
    },
    enterpriseMode,
    {
      id: 'password-policy-applied',
      when: (w) => w.is('clomo.passwordPolicyApplied', true),
      what: {
        ja: '管理プロファイルの「パスワード制御ポリシー」を適用しています。',
        en: 'The password control policy of the management profile is applied.',
      },
      failed: {
        ja: '管理プロファイルの「パスワード制御ポリシー」を適用していません。',
        en: 'The password control policy of the management profile is not applied.',
      },
      why: {
        ja: 'サイレントインストールの条件です。満たさないデバイスでは、手動のインストールになると考えられます。',
        en: 'It is a condition of silent installation; without it the certificate is presumably installed by hand.',
      },
      fix: {
        ja: '管理プロファイルで「パスワード制御ポリシー」を設定し、デバイスに適用してください。',
        en: 'Set the password control policy in the management profile and apply it to the device.',
      },
      source: ['CD-29'],
    },
    {
      id: 'password-required',
      when: (w) => w.is('clomo.passwordRequired', true),
      what: { ja: 'そのポリシーで、パスワードを必須にしています。', en: 'That policy requires a password.' },
      failed: {
        ja: 'そのポリシーで、パスワードを必須にしていません。',
        en: 'That policy does not require a password.',
      },
      why: {
        ja: 'ポリシーを適用していても、パスワードが必須でなければ条件を満たしません。',
        en: 'A policy that does not require a password is not enough.',
      },
      fix: {
        ja: '「パスワード制御ポリシー」で、パスワードを必須にしてください。',
        en: 'Make the password required in the password control policy.',
      },
      source: ['CD-29'],
    },
  ],
  methods: [
    {
      id: 'silent',
      title: { ja: 'サイレントインストール', en: 'silent installation' },
      steps: issueSilently,
    },
  ],
  effects: [
    {
      id: 'certificate-installed-without-notice',
      text: {
        ja: 'デバイスに通知は表示されず、利用者の操作なしで証明書がインストールされます。サイレントアンインストールもできます。詳しくは CLOMO の「サイバートラストデバイス ID クライアント証明書を利用する」をご覧ください。',
        en: 'The certificate is installed without a notice on the device and without any action by the user. Silent uninstallation is possible too: see "サイバートラストデバイス ID クライアント証明書を利用する" of CLOMO.',
      },
    },
  ],
  source: ['CD-18', 'CD-19', 'CD-27', 'CD-30'],
  examples: [
    { name: 'Android 5.0', facts: ready, expect: { ready: 'silent' } },
    {
      name: 'Android 4.4',
      facts: { ...ready, 'device.osVersion': '4.4' },
      expect: { blocked: ['android-5-or-later'] },
    },
    { name: 'an iPhone', facts: { 'device.platform': 'ios' }, expect: { blocked: ['android'] } },
    {
      name: 'legacy mode',
      facts: { ...ready, 'clomo.androidMode': 'legacy' },
      expect: { blocked: ['android-enterprise'] },
    },
    {
      name: 'no password policy',
      facts: { ...ready, 'clomo.passwordPolicyApplied': false },
      expect: { blocked: ['password-policy-applied'] },
    },
    {
      name: 'a password policy that requires none',
      facts: { ...ready, 'clomo.passwordRequired': false },
      expect: { blocked: ['password-required'] },
    },
    { name: 'not managed', facts: { ...ready, 'clomo.managed': false }, expect: { blocked: ['managed'] } },
    {
      name: 'no contract',
      facts: { ...ready, 'clomo.contract': 'none' },
      expect: { blocked: ['contracted'] },
    },
    { name: 'no user', facts: { ...ready, 'clomo.userLinked': false }, expect: { blocked: ['user-linked'] } },
    {
      name: 'mode and policy unknown',
      facts: { 'device.platform': 'android', 'device.osVersion': '12' },
      expect: { ask: ['clomo.androidMode', 'clomo.passwordPolicyApplied', 'clomo.passwordRequired'] },
    },
  ],
})
