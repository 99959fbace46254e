import { boolean, choice, defineFacts, deviceFacts, instant, nullable, product, text } from '@shindan/core'

/** What can be known of a Cybertrust certificate, its mail, and the device that it is meant for. */
export const given = {
  ...deviceFacts,
  ...defineFacts('cybertrust', {
    'cybertrust.inUse': product({ ja: 'サイバートラスト デバイスID', en: 'Cybertrust Device ID' }),
    'cybertrust.isDesignatedDevice': boolean({
      label: { ja: '管理者が指定したデバイスか', en: 'device named by the administrator' },
      ask: {
        ja: 'いま操作しているのは、管理者が証明書を発行したデバイスそのものですか。',
        en: 'Is this the very device that the administrator issued the certificate for?',
      },
      where: {
        ja: '件名「サイバートラスト デバイスID発行のお知らせ」のメール、または管理者サイトにある識別子を、デバイスの識別子と見比べます。',
        en: 'Compare the identifier in the mail "サイバートラスト デバイスID発行のお知らせ" (notice of issue) or on the administrator site with that of the device.',
      },
      difficulty: 'on-screen',
    }),
    'cybertrust.identifierKind': choice(
      {
        'mac-address': { ja: 'MAC アドレス', en: 'MAC address' },
        imei: { ja: 'IMEI', en: 'IMEI' },
        imei2: { ja: 'IMEI2', en: 'IMEI2' },
        udid: { ja: 'UDID', en: 'UDID' },
        guid: { ja: '機器 ID（GUID）', en: 'device id (GUID)' },
        'serial-number': { ja: 'シリアル番号', en: 'serial number' },
      },
      {
        label: {
          ja: '発行時に指定した識別子の種類',
          en: 'kind of identifier the certificate was issued for',
        },
        ask: {
          ja: '証明書は、どの種類の識別子を指定して発行しましたか。',
          en: 'For which kind of identifier was the certificate issued?',
        },
        where: { ja: '管理者サイトの証明書詳細', en: 'Details of the certificate on the administrator site' },
        difficulty: 'console',
      },
    ),
    'cybertrust.macRandomization': boolean({
      label: { ja: 'ランダム MAC アドレスの使用', en: 'MAC address randomisation' },
      ask: {
        ja: 'ランダム MAC アドレス（プライベート Wi-Fi アドレス）が有効になっていますか。',
        en: 'Is a random (private) MAC address in use?',
      },
      where: {
        ja: 'Windows は「ランダム ハードウェア アドレスを使う」、macOS は Wi-Fi の詳細の「プライベート Wi-Fi アドレス」',
        en: 'Windows: "Random hardware addresses"; macOS: "Private Wi-Fi address" in the details of the Wi-Fi network',
      },
      difficulty: 'on-screen',
    }),
    'cybertrust.registeredMacMatches': boolean({
      label: { ja: '発行時の MAC アドレスの一致', en: 'MAC address of the issue is the real one' },
      ask: {
        ja: '発行時に指定した MAC アドレスは、ランダムではない本来の MAC アドレスと同じですか。',
        en: 'Is the MAC address that the certificate was issued for the real one, not a random one?',
      },
      where: {
        ja: '管理者サイトの証明書詳細を、ランダム MAC アドレスをオフにしたデバイスの Wi-Fi の情報と見比べます。',
        en: 'Compare the details of the certificate on the administrator site with the Wi-Fi information of the device, randomisation off.',
      },
      difficulty: 'console',
    }),
    'cybertrust.certificateIdentifier': text({
      label: { ja: '入力した証明書識別子', en: 'certificate identifier as entered' },
      ask: {
        ja: 'Importer に入力した証明書識別子を、そのまま貼り付けてください。',
        en: 'Paste the certificate identifier exactly as it was entered into the Importer.',
      },
      where: {
        ja: 'Cybertrust DeviceiD Importer の入力欄',
        en: 'Input field of the Cybertrust DeviceiD Importer',
      },
      difficulty: 'on-screen',
      sensitive: true,
    }),
    'cybertrust.identifierEntry': choice(
      {
        typed: { ja: '手入力した', en: 'typed by hand' },
        pasted: { ja: 'コピーして貼り付けた', en: 'copied and pasted' },
      },
      {
        label: { ja: '証明書識別子の入力方法', en: 'how the identifier was entered' },
        ask: {
          ja: '証明書識別子は手入力しましたか、コピーして貼り付けましたか。',
          en: 'Was the certificate identifier typed, or copied and pasted?',
        },
        where: { ja: '操作した利用者に確認します。', en: 'Ask the person who entered it.' },
        difficulty: 'on-screen',
      },
    ),
    'cybertrust.identifierMatches': boolean({
      label: { ja: '入力した証明書識別子の一致', en: 'entered identifier matches' },
      ask: {
        ja: '入力した証明書識別子は、通知された証明書識別子と完全に一致していますか。',
        en: 'Does the entered certificate identifier match the notified one letter by letter?',
      },
      where: {
        ja: '件名「サイバートラスト デバイスID発行のお知らせ」のメール、または管理者サイトの証明書詳細',
        en: 'The mail "サイバートラスト デバイスID発行のお知らせ" (notice of issue), or the certificate on the administrator site',
      },
      difficulty: 'on-screen',
    }),
    'cybertrust.errorShownAt': instant({
      label: { ja: 'エラーが表示された日時', en: 'time at which the error was shown' },
      ask: { ja: 'エラーが表示された日時はいつですか。', en: 'When was the error shown?' },
      where: {
        ja: '操作した利用者に確認します。スクリーンショットの日時でも分かります。',
        en: 'Ask the person who saw it; the time of a screenshot tells it too.',
      },
      difficulty: 'on-screen',
    }),
    'cybertrust.issuedAt': instant({
      label: { ja: '証明書の発行日時', en: 'time of issue' },
      ask: {
        ja: '証明書を発行した日時はいつですか（発行を申請した日時ではありません）。',
        en: 'When was the certificate issued (issued, not requested)?',
      },
      where: {
        ja: 'CloudGate UNO 管理者サイトの証明書一覧',
        en: 'List of certificates on the CloudGate UNO administrator site',
      },
      difficulty: 'console',
    }),
    'cybertrust.firstRetrievedAt': nullable(
      instant({
        label: { ja: '最初に証明書を取得した日時', en: 'time of first retrieval' },
        ask: {
          ja: '最初にインストール作業（証明書の取得）をした日時はいつですか。失敗した作業も含みます。一度もなければ「なし」です。',
          en: 'When was the certificate first retrieved, that is, its installation first tried, even if it failed? "none" if never.',
        },
        where: {
          ja: '管理者サイトの証明書の状態（取得済み）と、操作した利用者への確認',
          en: 'State of the certificate on the administrator site (retrieved), and the person who tried',
        },
        difficulty: 'console',
      }),
    ),
    'cybertrust.certificateExpiresAt': instant({
      label: { ja: 'インストール済みの証明書の有効期限', en: 'expiry of the installed certificate' },
      ask: {
        ja: 'インストールされている証明書の有効期限はいつですか。',
        en: 'When does the installed certificate expire?',
      },
      where: {
        ja: '証明書の詳細の「有効期間の終了」、または管理者サイトの証明書詳細',
        en: 'The end of the validity in the details of the certificate, or the certificate on the administrator site',
      },
      difficulty: 'on-screen',
    }),
    'cybertrust.hasSeveralLocalProfiles': boolean({
      label: { ja: '複数のローカルプロファイルの使用', en: 'several local profiles' },
      ask: {
        ja: '同じデバイスの複数のローカルプロファイルに、証明書をインストールしていますか。',
        en: 'Is the certificate installed into several local profiles of one device?',
      },
      where: { ja: '操作した利用者に確認します。', en: 'Ask the person who installs it.' },
      difficulty: 'on-screen',
    }),
    'cybertrust.canInstallToStore': boolean({
      label: { ja: '証明書ストアへの登録権限', en: 'right to install into the certificate store' },
      ask: {
        ja: 'サインインしている利用者に、証明書をインストールする権限がありますか。',
        en: 'May the signed-in user install certificates?',
      },
      where: {
        ja: 'Windows または macOS のアカウントの種類と、組織のポリシー',
        en: 'Type of the Windows or macOS account, and the policy of the organisation',
      },
      difficulty: 'device-in-hand',
    }),
    'cybertrust.securityWarningAnswer': choice(
      { yes: { ja: 'はい', en: 'Yes' }, no: { ja: 'いいえ', en: 'No' } },
      {
        label: { ja: 'セキュリティ警告画面での選択', en: 'answer to the security warning' },
        ask: {
          ja: 'インストール中のセキュリティ警告画面で、「はい」と「いいえ」のどちらを選びましたか。',
          en: 'Which was chosen in the security warning during installation, "はい" (Yes) or "いいえ" (No)?',
        },
        where: { ja: '操作した利用者に確認します。', en: 'Ask the person who installed it.' },
        difficulty: 'on-screen',
      },
    ),
    'cybertrust.storeAccessDenied': boolean({
      label: { ja: '証明書ストアへのアクセス拒否', en: 'access to the certificate store denied' },
      ask: {
        ja: '証明書ストアを開こうとすると、アクセスが拒否されますか。',
        en: 'Is access denied when the certificate store is opened?',
      },
      where: {
        ja: 'Windows の「ユーザー証明書の管理」（certmgr.msc）、macOS の「キーチェーンアクセス」',
        en: 'Windows: "Manage user certificates" (certmgr.msc); macOS: Keychain Access',
      },
      difficulty: 'device-in-hand',
    }),
    'cybertrust.networkStable': boolean({
      label: { ja: 'ネットワークの安定', en: 'stable network' },
      ask: { ja: 'ネットワークは安定していますか。', en: 'Is the network stable?' },
      where: {
        ja: 'ほかのサイトが途切れずに開けるかを確かめます。',
        en: 'See whether other sites open without interruption.',
      },
      difficulty: 'on-screen',
    }),
    'cybertrust.ipAddressChanges': boolean({
      label: { ja: 'IP アドレスの切り替わり', en: 'changing IP address' },
      ask: {
        ja: '可変 IP アドレスや iCloud プライベートリレーなど、IP アドレスが切り替わる設定を使っていますか。',
        en: 'Is something in use that changes the IP address, such as dynamic IP addressing or iCloud Private Relay?',
      },
      where: {
        ja: '「設定」> 自分の名前 >「iCloud」>「プライベートリレー」と、Wi-Fi の詳細',
        en: 'Settings > your name > iCloud > Private Relay, and the details of the Wi-Fi network',
      },
      difficulty: 'on-screen',
    }),
    'cybertrust.simInsertedWhileOn': boolean({
      label: { ja: '電源オンのままの SIM 挿入', en: 'SIM inserted while powered on' },
      ask: {
        ja: 'デバイスの電源を入れたまま SIM カードを挿し、そのあと、まだ再起動していませんか（「はい」は再起動していないことです）。',
        en: 'Was the SIM card inserted while the device was on, and has it not been restarted since?',
      },
      where: { ja: '操作した利用者に確認します。', en: 'Ask the person who set the device up.' },
      difficulty: 'on-screen',
    }),
    'cybertrust.hasSecondImei': boolean({
      label: { ja: 'IMEI2 の有無', en: 'second IMEI' },
      ask: { ja: 'デバイスの情報画面に IMEI2 がありますか。', en: 'Does the device show an IMEI2?' },
      where: { ja: '「設定」>「一般」>「情報」', en: 'Settings > General > About' },
      difficulty: 'on-screen',
    }),
    'cybertrust.stolenDeviceProtection': boolean({
      label: { ja: '盗難デバイスの保護', en: 'Stolen Device Protection' },
      ask: { ja: '「盗難デバイスの保護」は有効ですか。', en: 'Is Stolen Device Protection on?' },
      where: {
        ja: '「設定」>「Face ID とパスコード」>「盗難デバイスの保護」',
        en: 'Settings > Face ID & Passcode > Stolen Device Protection',
      },
      difficulty: 'on-screen',
    }),
    'cybertrust.securityDelayStartedAt': instant({
      label: { ja: 'セキュリティ継続を開始した日時', en: 'start of the security delay' },
      ask: {
        ja: '「セキュリティ継続を開始」を押した日時はいつですか。',
        en: 'When was "セキュリティ継続を開始" (start the security delay) pressed?',
      },
      where: { ja: 'iPhone のカウントダウン画面', en: 'Countdown screen of the iPhone' },
      difficulty: 'on-screen',
    }),
    'cybertrust.guidAppReinstalledSinceIssue': boolean({
      label: {
        ja: '発行後の GUID アプリの削除・再インストール',
        en: 'GUID app removed or reinstalled since the issue',
      },
      ask: {
        ja: '証明書が発行されたあとで、「サイバートラスト デバイスID for GUID」アプリを削除または再インストールしましたか。',
        en: 'Was the app "サイバートラスト デバイスID for GUID" removed or reinstalled after the certificate was issued?',
      },
      where: { ja: '操作した利用者に確認します。', en: 'Ask the person who uses the device.' },
      difficulty: 'on-screen',
    }),
    'cybertrust.guidAppReinstalledAt': nullable(
      instant({
        label: {
          ja: 'GUID アプリを削除・再インストールした日時',
          en: 'time the GUID app was removed or reinstalled',
        },
        ask: {
          ja: '「サイバートラスト デバイスID for GUID」アプリを削除または再インストールした日時はいつですか。していなければ「なし」です。',
          en: 'When was the app "サイバートラスト デバイスID for GUID" removed or reinstalled? "none" if never.',
        },
        where: {
          ja: 'Google Play の「デバイスの管理」、または利用者への確認',
          en: 'Google Play > Manage device, or the user',
        },
        difficulty: 'device-in-hand',
      }),
    ),
    'cybertrust.browser': choice(
      {
        chrome: { ja: 'Chrome', en: 'Chrome' },
        'in-app': { ja: 'メールアプリなどの内部ブラウザ', en: 'browser inside a mail app or the like' },
        other: { ja: 'そのほかのブラウザ', en: 'another browser' },
      },
      {
        label: { ja: 'URL を開いたブラウザ', en: 'browser the URL was opened in' },
        ask: {
          ja: '件名「サイバートラスト デバイスID発行のお知らせ」のメールにある手順 2 の URL を、どのブラウザで開きましたか。',
          en: 'In which browser was the URL of step 2 of the mail "サイバートラスト デバイスID発行のお知らせ" (notice of issue) opened?',
        },
        where: {
          ja: '画面上部のアドレス欄と、右上のメニュー',
          en: 'Address bar and menu at the top of the screen',
        },
        difficulty: 'on-screen',
      },
    ),
    'cybertrust.desktopSite': boolean({
      label: { ja: 'Chrome の「PC 版サイト」', en: 'desktop site in Chrome' },
      ask: {
        ja: 'Chrome のメニューの「PC 版サイト」はオンですか。',
        en: 'Is "PC 版サイト" (Desktop site) on in the menu of Chrome?',
      },
      where: { ja: 'Chrome の右上のメニュー（︙）', en: 'Menu (⋮) at the top right of Chrome' },
      difficulty: 'on-screen',
    }),
    'cybertrust.hasChromeEnterpriseLicence': boolean({
      label: { ja: 'Chrome Enterprise ライセンスの割り当て', en: 'Chrome Enterprise licence' },
      ask: {
        ja: 'この Chromebook に割り当てられる Chrome Enterprise ライセンスがありますか。',
        en: 'Is there a Chrome Enterprise licence for this Chromebook?',
      },
      where: {
        ja: 'Google 管理コンソール >「お支払い」>「サブスクリプション」',
        en: 'Google Admin console > Billing > Subscriptions',
      },
      difficulty: 'console',
    }),
    'cybertrust.chromebookManaged': boolean({
      label: { ja: 'Chromebook の管理登録', en: 'Chromebook enrolled' },
      ask: {
        ja: 'この Chromebook は、Google の管理対象として登録されていますか。',
        en: 'Is this Chromebook enrolled as a managed device with Google?',
      },
      where: {
        ja: 'Google 管理コンソール >「デバイス」> Chrome',
        en: 'Google Admin console > Devices > Chrome',
      },
      difficulty: 'console',
    }),
    'cybertrust.chromeosPreSetupDone': boolean({
      label: { ja: 'ChromeOS の事前設定', en: 'ChromeOS pre-setup' },
      ask: {
        ja: 'Cybertrust 証明書のための ChromeOS の事前設定は済んでいますか。',
        en: 'Has the ChromeOS pre-setup for Cybertrust certificates been completed?',
      },
      where: {
        ja: '提供元の「Cybertrust 証明書をインストールするための事前設定(ChromeOS)」',
        en: 'The provider\'s page "Cybertrust 証明書をインストールするための事前設定(ChromeOS)" (pre-setup of ChromeOS)',
      },
      difficulty: 'console',
    }),
  }),
} as const
