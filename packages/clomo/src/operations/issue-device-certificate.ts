import { defineOperation } from '../kit.ts'
import { androidEnterprise } from '../platform-support.ts'
import { contracted, managed, userLinked } from './requirements.ts'
import { byAgent, byPin, byProfile, issue, issueSilently, saveDistributionSetting } from './steps.ts'

const ready = { 'clomo.managed': true, 'clomo.contract': 'standard', 'clomo.userLinked': true } as const
const enterprise = {
  ...ready,
  'device.platform': 'android',
  'device.osVersion': '12',
  'clomo.androidMode': 'fully-managed',
} as const

/** How the certificate gets onto the device follows from its system: the install-method table. */
export const issueDeviceCertificate = defineOperation({
  id: 'clomo/issue-device-certificate',
  title: { ja: 'デバイスに証明書を発行する', en: 'Issue a certificate for a device' },
  requirements: [
    managed,
    contracted,
    userLinked,
    {
      id: 'supported-platform',
      when: (w) => w.oneOf('device.platform', ['ios', 'ipados', 'android', 'windows']),
      what: {
        ja: 'iOS（iPadOS を含む）、Android、Windows のいずれかのデバイスです。',
        en: 'The device runs iOS (or iPadOS), Android or Windows.',
      },
      failed: {
        ja: 'iOS（iPadOS を含む）、Android、Windows のいずれのデバイスでもありません。',
        en: 'The device runs none of iOS (or iPadOS), Android and Windows.',
      },
      why: {
        ja: 'CLOMO のマニュアルにあるインストール方法は、この 3 種類の OS のものだけです。',
        en: 'The manual describes the installation for these three systems only.',
      },
      fix: {
        ja: 'macOS や ChromeOS に証明書が必要なときは、Cybertrust のインストーラーで配布できるかを提供元に確認してください。',
        en: "For macOS or ChromeOS, ask the provider whether Cybertrust's own installers can be used.",
      },
      source: ['CD-17', 'CD-18', 'CD-24', 'CD-39'],
    },
    {
      id: 'windows-agent-installed',
      only: (w) => w.is('device.platform', 'windows'),
      when: (w) => w.is('clomo.windowsAgentInstalled', true),
      what: {
        ja: 'Windows では、CLOMO MDM Agent for Windows がインストールされています。',
        en: 'On Windows, CLOMO MDM Agent for Windows is installed.',
      },
      failed: {
        ja: 'Windows のデバイスに、CLOMO MDM Agent for Windows がインストールされていません。',
        en: 'CLOMO MDM Agent for Windows is not installed on this Windows device.',
      },
      why: {
        ja: 'Windows では、このエージェントが証明書を受け取ってインストールします。',
        en: 'On Windows it is this agent that takes the certificate and installs it.',
      },
      fix: {
        ja: 'CLOMO MDM Agent for Windows をインストールしてから発行してください。',
        en: 'Install CLOMO MDM Agent for Windows first, then issue.',
      },
      source: ['CD-25'],
    },
  ],
  methods: [
    {
      id: 'profile',
      title: { ja: 'プロファイルによる自動インストール', en: 'installed by a profile, without action' },
      when: (w) => w.oneOf('device.platform', ['ios', 'ipados']),
      steps: [...saveDistributionSetting, ...issue, ...byProfile],
    },
    {
      id: 'automatic',
      title: { ja: 'エージェントによる自動インストール', en: 'installed by the agent, without action' },
      when: (w) => w.is('device.platform', 'windows'),
      steps: [...saveDistributionSetting, ...issue, ...byAgent],
    },
    {
      id: 'silent',
      title: { ja: 'サイレントインストール', en: 'silent installation' },
      when: (w) =>
        w.all(
          w.is('device.platform', 'android'),
          w.oneOf('clomo.androidMode', androidEnterprise),
          w.atLeast('device.osVersion', '5'),
          w.is('clomo.passwordPolicyApplied', true),
          w.is('clomo.passwordRequired', true),
        ),
      steps: [...saveDistributionSetting, ...issueSilently],
    },
    {
      id: 'manual-pin',
      title: { ja: 'PIN コードを使った手動インストール', en: 'installed by hand, with a PIN' },
      when: (w) => w.is('device.platform', 'android'),
      steps: [...saveDistributionSetting, ...issue, ...byPin],
    },
  ],
  effects: [
    {
      id: 'certificate-issued',
      text: {
        ja: 'デバイスに証明書が発行されます。不要になったら、遠隔で失効できます。',
        en: 'The device gets a certificate, which can be revoked remotely later.',
      },
    },
    {
      id: 'revoked-unless-received',
      reversible: false,
      text: {
        ja: '電源が入っていないなどの理由で 7 日間コマンドを受け取らないと、発行した証明書は自動で失効します（CLOMO のマニュアルによる。FAQ の説明は異なります）。',
        en: 'If the device does not receive the command for 7 days, e.g. because it is off, the certificate is revoked automatically, according to the manual of CLOMO; its FAQ says otherwise.',
      },
    },
  ],
  notes: [
    {
      id: 'manual-fallback-inferred',
      kind: 'boundary',
      when: (w) =>
        w.all(
          w.is('device.platform', 'android'),
          w.oneOf('clomo.androidMode', androidEnterprise),
          w.any(
            w.is('clomo.passwordPolicyApplied', false),
            w.is('clomo.passwordRequired', false),
            w.below('device.osVersion', '5'),
          ),
        ),
      text: {
        ja: 'サイレントインストールの条件を満たさない場合に手動のインストールになることは、CLOMO のマニュアルに明記されていません。通常の Android と同じ手順になると推測しています。',
        en: 'The manual does not say that installation becomes manual where the conditions of silent installation are not met; that the usual steps for Android apply is inferred.',
      },
    },
    {
      id: 'silent-outside-legacy-mode',
      kind: 'info',
      when: (w) => w.is('device.platform', 'android'),
      text: {
        ja: 'レガシーモード以外の Android では、サイレントインストールとサイレントアンインストールができます。詳しくは CLOMO の「サイバートラストデバイス ID クライアント証明書を利用する」をご覧ください。',
        en: 'On Android outside legacy mode both silent installation and silent uninstallation are possible. See "サイバートラストデバイス ID クライアント証明書を利用する" of CLOMO.',
      },
    },
    {
      id: 'ipados-as-ios',
      kind: 'boundary',
      when: (w) => w.is('device.platform', 'ipados'),
      text: {
        ja: 'CLOMO のマニュアルには iOS とだけ書かれています。iPadOS も同じ扱いになると推測しています。',
        en: 'The manual mentions iOS only. That iPadOS is treated the same way is inferred.',
      },
    },
  ],
  source: [
    'CD-05',
    'CD-06',
    'CD-07',
    'CD-08',
    'CD-09',
    'CD-11',
    'CD-12',
    'CD-19',
    'CD-20',
    'CD-21',
    'CD-22',
    'CD-23',
    'CD-26',
    'CD-27',
    'CD-28',
    'CD-29',
    'CD-30',
    'CD-38',
  ],
  examples: [
    { name: 'iPhone', facts: { ...ready, 'device.platform': 'ios' }, expect: { ready: 'profile' } },
    {
      name: 'Windows with the agent',
      facts: { ...ready, 'device.platform': 'windows', 'clomo.windowsAgentInstalled': true },
      expect: { ready: 'automatic' },
    },
    {
      name: 'Windows without the agent',
      facts: { ...ready, 'device.platform': 'windows', 'clomo.windowsAgentInstalled': false },
      expect: { blocked: ['windows-agent-installed'] },
    },
    {
      name: 'Android in legacy mode',
      facts: { ...ready, 'device.platform': 'android', 'clomo.androidMode': 'legacy' },
      expect: { ready: 'manual-pin' },
    },
    {
      name: 'Android Enterprise with a password required',
      facts: { ...enterprise, 'clomo.passwordPolicyApplied': true, 'clomo.passwordRequired': true },
      expect: { ready: 'silent' },
    },
    {
      name: 'Android Enterprise without the password policy',
      facts: { ...enterprise, 'clomo.passwordPolicyApplied': false },
      expect: { ready: 'manual-pin' },
    },
    {
      name: 'Android Enterprise, password policy unknown',
      facts: enterprise,
      expect: { ask: ['clomo.passwordPolicyApplied', 'clomo.passwordRequired'] },
    },
    {
      name: 'a Mac',
      facts: { ...ready, 'device.platform': 'macos' },
      expect: { blocked: ['supported-platform'] },
    },
    { name: 'not managed', facts: { 'clomo.managed': false }, expect: { blocked: ['managed'] } },
    { name: 'no contract', facts: { 'clomo.contract': 'none' }, expect: { blocked: ['contracted'] } },
    { name: 'no user', facts: { 'clomo.userLinked': false }, expect: { blocked: ['user-linked'] } },
  ],
})
