import { assumed, boolean, choice, defineFacts, instant, nullable } from '@shindan/core'

/** Where the console tells of a device. */
const onTheDevice = {
  ja: 'CLOMO PANEL の「Devices」で対象のデバイスを選択',
  en: 'CLOMO PANEL > Devices > the device',
}
const inTheDetails = { ja: 'CLOMO PANEL の証明書詳細', en: 'Details of the certificate in CLOMO PANEL' }
const inTheProfile = {
  ja: 'CLOMO PANEL の管理プロファイル >「パスワード制御ポリシー」',
  en: 'CLOMO PANEL > management profile > password control policy (パスワード制御ポリシー)',
}

/** What can be known of a device, its contract, and its certificate "CLOMO デバイス証明書 secured by Cybertrust". */
export const deviceCertificateFacts = defineFacts('clomo', {
  'clomo.managed': boolean({
    label: { ja: 'CLOMO MDM の管理下か', en: 'managed by CLOMO MDM' },
    ask: {
      ja: 'このデバイスは CLOMO MDM の管理下に登録されていますか。',
      en: 'Is the device enrolled in CLOMO MDM?',
    },
    where: { ja: 'CLOMO PANEL の「Devices」', en: 'CLOMO PANEL > Devices' },
    difficulty: 'console',
  }),
  'clomo.contract': choice(
    {
      none: { ja: '契約なし', en: 'none' },
      standard: { ja: 'CLOMO デバイス証明書 secured by Cybertrust', en: 'device certificates' },
      upn: { ja: 'CLOMO デバイス証明書 with UPN secured by Cybertrust', en: 'device certificates with UPN' },
    },
    {
      label: { ja: 'デバイス証明書の契約', en: 'contract for device certificates' },
      ask: {
        ja: 'デバイス証明書は、どの契約ですか。',
        en: 'Which contract for device certificates is there?',
      },
      where: { ja: '契約書類、または販売代理店への確認', en: 'The contract, or the reseller' },
      difficulty: 'console',
    },
  ),
  'clomo.userLinked': boolean({
    label: { ja: 'ユーザー情報との関連付け', en: 'linked with a user' },
    ask: {
      ja: 'このデバイスは、Users/Org に登録したユーザーと関連付けられていますか。',
      en: 'Is the device linked with a user registered in Users/Org?',
    },
    where: onTheDevice,
    difficulty: 'console',
  }),
  'clomo.usesSecuredBrowser': boolean({
    label: { ja: 'SecuredBrowser の利用', en: 'SecuredBrowser in use' },
    ask: {
      ja: 'このデバイスで SecuredBrowser を利用していますか。',
      en: 'Is SecuredBrowser in use on the device?',
    },
    where: { ja: 'デバイスのアプリ一覧', en: 'List of apps on the device' },
    difficulty: 'on-screen',
  }),
  'clomo.appInformationFetched': boolean({
    label: { ja: 'アプリケーション情報の取得', en: 'app information fetched' },
    ask: {
      ja: 'CLOMO PANEL で、このデバイスのアプリケーション情報を取得していますか。',
      en: 'Has CLOMO PANEL fetched the app information of the device?',
    },
    where: onTheDevice,
    difficulty: 'console',
  }),
  'clomo.androidMode': choice(
    {
      legacy: { ja: 'レガシーモード', en: 'legacy mode' },
      'fully-managed': { ja: 'Fully Managed Device', en: 'fully managed device' },
      'work-profile-personal': {
        ja: 'Work Profile on personally-owned',
        en: 'work profile on a personally owned device',
      },
      'work-profile-company': {
        ja: 'Work Profile on company-owned',
        en: 'work profile on a company-owned device',
      },
      dedicated: { ja: 'Dedicated', en: 'dedicated device' },
    },
    {
      label: { ja: 'Android の管理モード', en: 'management mode of Android' },
      ask: {
        ja: 'Android デバイスは、どのモードで管理していますか。',
        en: 'In which mode is the Android device managed?',
      },
      where: onTheDevice,
      difficulty: 'console',
    },
  ),
  'clomo.passwordPolicyApplied': boolean({
    label: { ja: 'パスワード制御ポリシーの適用', en: 'password control policy applied' },
    ask: {
      ja: '管理プロファイルの「パスワード制御ポリシー」を適用していますか。',
      en: 'Is the password control policy of the management profile applied?',
    },
    where: inTheProfile,
    difficulty: 'console',
  }),
  'clomo.passwordRequired': boolean({
    label: { ja: 'パスワード必須の設定', en: 'password required' },
    ask: {
      ja: '「パスワード制御ポリシー」で、パスワードを必須にしていますか。',
      en: 'Does the password control policy require a password?',
    },
    where: inTheProfile,
    difficulty: 'console',
  }),
  'clomo.windowsAgentInstalled': boolean({
    label: { ja: 'CLOMO MDM Agent for Windows の導入', en: 'CLOMO MDM Agent for Windows installed' },
    ask: {
      ja: 'デバイスに CLOMO MDM Agent for Windows がインストールされていますか。',
      en: 'Is CLOMO MDM Agent for Windows installed on the device?',
    },
    where: { ja: 'Windows の「インストールされているアプリ」', en: 'Windows > Installed apps' },
    difficulty: 'on-screen',
  }),
  'clomo.certificate': choice(
    {
      none: { ja: '未発行', en: 'none issued' },
      issued: { ja: '発行済み（未インストール）', en: 'issued, not installed' },
      installed: { ja: 'インストール済み', en: 'installed' },
      revoked: { ja: '失効', en: 'revoked' },
    },
    {
      label: { ja: 'デバイス証明書の状態', en: 'state of the device certificate' },
      ask: {
        ja: 'このデバイスの証明書は、どの状態ですか。',
        en: 'What is the state of the certificate of this device?',
      },
      where: inTheDetails,
      difficulty: 'console',
    },
  ),
  'clomo.certificateKind': choice(
    {
      standard: { ja: '通常（UPN なし）', en: 'plain, without UPN' },
      upn: { ja: 'with UPN', en: 'with UPN' },
    },
    {
      label: { ja: 'デバイス証明書の種類', en: 'kind of the device certificate' },
      ask: {
        ja: '発行した証明書は、通常のものですか、with UPN のものですか。',
        en: 'Is the issued certificate the plain one or the one with UPN?',
      },
      where: inTheDetails,
      difficulty: 'console',
    },
  ),
  'clomo.shownStruckThrough': boolean({
    label: { ja: '削除後の打ち消し線', en: 'struck through after deletion' },
    ask: {
      ja: '削除したデバイスが、打ち消し線の付いた状態で一覧に残っていますか。',
      en: 'Is the deleted device still listed, struck through?',
    },
    where: { ja: 'CLOMO PANEL の「Devices」', en: 'CLOMO PANEL > Devices' },
    difficulty: 'console',
  }),
  'clomo.commandIssuedAt': instant({
    label: { ja: '発行コマンドの実行日時', en: 'time the issue command was run' },
    ask: {
      ja: '証明書を発行するコマンドを実行した日時はいつですか。',
      en: 'When was the command to issue the certificate run?',
    },
    where: onTheDevice,
    difficulty: 'console',
  }),
  'clomo.commandReceivedAt': nullable(
    instant({
      label: { ja: '発行コマンドの受信日時', en: 'time the device received the issue command' },
      ask: {
        ja: 'デバイスがそのコマンドを受け取った日時はいつですか。まだなら「なし」です。',
        en: 'When did the device receive that command? "none" if it has not.',
      },
      where: onTheDevice,
      difficulty: 'console',
    }),
  ),
  // As in a time line, what nobody speaks of has not happened.
  'clomo.certificateInstalledAt': assumed(
    null,
    nullable(
      instant({
        label: { ja: '証明書のインストール日時', en: 'time the certificate was installed' },
        ask: {
          ja: '証明書がデバイスにインストールされた日時はいつですか。まだなら「なし」です。',
          en: 'When was the certificate installed on the device? "none" if it has not been.',
        },
        where: inTheDetails,
        difficulty: 'console',
      }),
    ),
  ),
  'clomo.certificateExpiresAt': instant({
    label: { ja: 'デバイス証明書の有効期限', en: 'expiry of the device certificate' },
    ask: {
      ja: 'インストールされているデバイス証明書の有効期限はいつですか。',
      en: 'When does the installed device certificate expire?',
    },
    where: inTheDetails,
    difficulty: 'console',
  }),
  'clomo.certificateRevokedAt': assumed(
    null,
    nullable(
      instant({
        label: { ja: '証明書の失効日時', en: 'time the certificate was revoked' },
        ask: {
          ja: '証明書を失効した日時はいつですか。失効していなければ「なし」です。',
          en: 'When was the certificate revoked? "none" if it has not been.',
        },
        where: inTheDetails,
        difficulty: 'console',
      }),
    ),
  ),
})
