import type { Localized } from '@shindan/core'

type Told = Localized<readonly string[]>

export const notInAutomatedEnrolment: Told = {
  ja: [
    '家電量販店で買ったMacが、自動登録の対象になっていないと言われた',
    'iPadを初期化しても会社の登録画面が出ない。DEPに入っていない端末みたいです',
    '自動登録 対象外 Apple Business Manager 未登録',
    '中古で仕入れたiPhone、Apple Business Managerに載せ忘れていて自動でMDMに入らない',
    '販売店に組織の番号を伝え忘れて購入したMacが、会社の管理下に入りません',
    'リースの入れ替え品だけ、初期設定でMDMの登録の案内が飛ばされる',
    'ABMから端末を解放してしまった後、もう一度Macを自動登録させようとした',
    'profilesコマンドで登録を促しても、このMacは対象外と返る。シリアルは買った店に確認中',
  ],
  en: [
    "Mac from an electronics store isn't known to automated enrolment",
    'erased the iPad, company enrolment screen never shows, seems not to be in DEP',
    'not in automated enrolment apple business manager',
    'second-hand iPhones were never put into Apple Business Manager, so no MDM by themselves',
    "forgot to give the reseller our organisation number, the new Macs don't come under management",
    'only the replacement devices of the lease skip MDM enrolment in set-up',
    'released the Mac from ABM and now want automated enrolment again',
    'Ran the profiles command to enrol, this Mac is said not to belong, asking the shop about its serial',
  ],
}

export const requestFailed: Told = {
  ja: [
    '初期設定の「リモートマネジメント」の手前で、構成をもらえずMacが進まない',
    'iPadの自動登録で、会社の設定を取りに行くところでこける。Wi-Fiには乗っています',
    '自動登録 構成 要求 失敗 Mac',
    'DEPのiPhone、アクティベーションはできるのにその次で取得に失敗する',
    '来客用Wi-Fiで新しいMacを立ち上げたら、自動登録の情報が降りてこない',
    '会場のポータル認証付きWi-Fiで、iPadの自動登録の問い合わせが飛ばない',
    '電源を入れて国を選んだあと、クラウドに聞けなかったような文が出てMacの登録が止まる',
    '情シスに「Appleに設定を聞きに行けていない」と言われたiPadの初期設定',
  ],
  en: [
    'Mac set-up stops before Remote Management, it gets no configuration',
    "iPad on Wi-Fi fails where automated enrolment fetches the company's settings",
    'automated enrolment request configuration failed mac',
    "DEP iPhone activates, next step can't get anything",
    'started the new Mac on guest Wi-Fi, no automated enrolment information came',
    "Wi-Fi with a login page at the venue, iPads can't ask for their automated enrolment",
    "after choosing the country the Mac says it couldn't ask the cloud, enrolment stuck",
    'IT says my iPad never got to ask Apple for its enrolment set-up',
  ],
}

export const configurationInvalid: Told = {
  ja: [
    '自動登録の設定を変えて配り直したら、新しいMacがその中身を受け付けない',
    'ABMのプロファイルに変な項目を足してから、iPadの初期設定が登録の所で止まる',
    '自動登録 構成 無効 このデバイス',
    'DEPの割り当てはあるのに、届いた設定が使えないみたいにiPhoneが文句を言う',
    'MDMを作り替えた直後、自動登録の設定内容が壊れているのか全機種でだめになった',
    '古いOSのMacだけ、自動登録のプロファイルを理解できずに終わる',
    'ベンダー曰く自動登録の設定に空のURLが入っていた。初期化したiPadが止まったまま',
    '複数のMDMサーバーを割り当て替えしていて、Macが受け取る登録内容がおかしくなった',
  ],
  en: [
    "changed the automated enrolment settings and new Macs don't take them",
    'added an odd key to the ABM profile, iPad set-up halts at enrolment',
    'cloud configuration invalid automated enrolment',
    'DEP assignment is there, but the iPhone dislikes the configuration it got',
    'rebuilt the MDM and every model fails on the contents of its automated enrolment',
    "only Macs with an old macOS can't understand the enrolment profile from DEP",
    'Vendor says an empty URL sat in the automated enrolment settings, erased iPads are stuck',
    'kept moving devices between MDM servers, Mac now receives a broken enrolment configuration',
  ],
}

export const serviceUnavailableOrBusy: Told = {
  ja: [
    '自動登録のサーバーが落ちているのか混んでいるのか、iPadがどれも登録画面へ進まない',
    '今朝からMacの初期設定でAppleの自動登録につながりにくい。障害ですか',
    'Apple 自動登録 障害 混雑',
    '新学期にiPadを数百台まとめて立ち上げたら、DEPの応答がない端末が続出',
    'Appleのシステム状況は緑なのに、デバイス登録だけ返事がもらえない',
    'キッティング業者から、アップル側が込み合って自動登録が進まないと連絡',
    '発売日に届いたiPhoneを一斉設定、DEPの構成が取れず待ちぼうけ',
    '数分おきに試すと、たまに通るMacの自動登録。サーバーが不安定?',
  ],
  en: [
    "Apple's automated enrolment is down or overloaded, none of our iPads reach the enrolment screen",
    "since this morning Mac set-up hardly gets through to Apple's device enrolment, outage?",
    'apple device enrolment outage busy',
    "started hundreds of iPads at the beginning of term, DEP doesn't answer many of them",
    "system status is green, yet Apple's device enrolment gives no reply",
    "The staging firm reports Apple is congested and automated enrolment doesn't go on",
    'launch day iPhones, all set up together, no DEP configuration for any',
    'Trying every few minutes, Mac automated enrolment gets through once in a while',
  ],
}

export const serviceBusy: Told = {
  ja: [
    'Macの自動登録で、混んでいるから後でと返された',
    'iPadを並べて一度に初期設定したら、順番待ちのようにDEPの登録が断られる',
    '自動登録 混み合っています あとで Mac',
    '「またあとで」と言われ続けて、会社のMacBookの登録が一時間進まない',
    '一気に50台のMacをリセットして、DEPの構成を取りに行かせたのがまずかった?',
    '登録コマンドを連打したらAppleから忙しいと返ってくる。自動登録のMacです',
    '夜なら空いていますか。昼間はiPhoneの自動登録が混雑で通らない',
    'メーカーに聞いたら待つだけでよいとのこと。DEPの混雑はどれくらい続く?',
  ],
  en: [
    "Mac automated enrolment says it's busy, come back later",
    'lined up iPads and set them all up at once, DEP makes them queue',
    'automated enrolment busy try later mac',
    "told to wait again and again, my company MacBook hasn't enrolled for an hour",
    'reset fifty Macs together and sent them all to DEP, was that the mistake?',
    "Repeated the enrol command, now Apple only answers busy to this Mac's automated enrolment",
    "is it quieter at night? daytime iPhone automated enrolment doesn't get a turn",
    'They say just wait, how long is DEP busy as a rule?',
  ],
}

export const allRequestsFailed: Told = {
  ja: [
    'Macで何度も登録をやり直していたら、自動登録のサーバーが使えないと出るようになった',
    'profiles renew -type enrollment を実行しても、MacがDEPの構成を取れない',
    'Mac 自動登録 サーバー 利用できない 再起動直後',
    'MDMを移行する手順の途中、何台かのMacだけ自動登録を取り直せず終わる',
    '起動してすぐ登録させると失敗し、少し置くと通るMacがある。DEPの都合?',
    '34006 自動登録 Mac',
    '移行ツールを流したMacのうち一割がAppleの登録サービスに繰り返し蹴られている',
    '同じネットワークの別のMacは自動登録できるのに、この一台だけ何回やっても構成が来ない',
  ],
  en: [
    'kept retrying enrolment on the Mac, now automated enrolment is unavailable it says',
    'ran profiles renew -type enrollment and the Mac gets nothing from DEP',
    'mac automated enrolment server unavailable after restart',
    "In the MDM migration a few Macs can't fetch their automated enrolment again",
    'fails right after start-up, works a little later, is that DEP on the Mac?',
    '34006 automated enrolment mac',
    "a tenth of the Macs in our migration are turned away by Apple's enrolment service every time",
    'another Mac on this network enrols by itself, this one gets no configuration however often',
  ],
}

export const identityUnverified: Told = {
  ja: [
    '修理で基板を替えたMacが、自動登録で本人確認に失敗する',
    'iPadの日付が何年もずれていて、Appleの登録サービスに身元を認められない',
    '自動登録 デバイス 身元 確認できない',
    '仮想マシンのmacOSで自動登録を試したら、どの端末か証明できないらしい',
    '交換品のiPhone、シリアルは合っているのにDEPの本人確認で落とされる',
    '長期保管していたMacを出して初期設定、自動登録でこの機械かどうか怪しまれる',
    'Appleサポートに機器の識別情報の問題と言われ、自動登録が進められない',
    '電池が完全に空になったiPadの復帰後、端末登録で身元照合に引っかかる',
  ],
  en: [
    "Mac with a replaced logic board can't prove who it is to automated enrolment",
    "iPad's date was years off, Apple's enrolment service didn't accept its identity",
    'automated enrolment identity of device not verified',
    "tried automated enrolment in a macOS virtual machine, it can't show which device it is",
    'replacement iPhone, serial is right, DEP still doubts its identity',
    "took a Mac out of long storage, automated enrolment isn't sure it's this machine",
    "Apple support speaks of the device's identity, automated enrolment goes no further",
    'Battery fully drained, since then the iPad fails the identity check of device enrolment',
  ],
}

export const serviceNotVerified: Told = {
  ja: [
    '社内プロキシの裏でiPadを初期設定すると、Appleの登録サーバーを信用できないみたいになる',
    'SSL検査を始めてから、Macの自動登録がサーバーの確認で止まる',
    '自動登録 サーバー 検証できない プロキシ',
    '学校のフィルタリング装置の下で、iPadのDEPの相手先が偽物扱いされる',
    'スマホのテザリングなら通るのに、会社のLANだとAppleの登録先を検証できない',
    '時計が1970年のMacで自動登録をしたら、相手のサーバーを認めなかった',
    'ファイアウォール更新の翌日から、新品iPhoneの自動登録で接続先の証明が通らない',
    'ネットワーク担当は何も変えていないと言うが、DEPのサーバー確認で全台つまずく',
  ],
  en: [
    "behind our proxy the iPad doesn't trust Apple's enrolment server during set-up",
    'since SSL inspection was switched on, Mac automated enrolment stops at verifying the server',
    'automated enrolment server not verified proxy',
    'school web filter, iPads take the DEP host for a fake',
    "Works on a phone hotspot, on the office LAN Apple's enrolment host can't be verified",
    'Mac clock at 1970, automated enrolment rejected the server',
    "day after the firewall update new iPhones won't believe the enrolment host",
    'Network team swears nothing changed, every device trips over verifying the DEP server',
  ],
}

export const tlsNotTrusted: Told = {
  ja: [
    'Macの自動登録の通信が、途中の装置に割り込まれて信頼されない',
    'iPadの登録だけTLSでこける。ほかのサイトは見えるのに、DEPは無理',
    '34011 自動登録 TLS',
    '復号する機器の例外にAppleの登録先を入れ忘れ、Macが登録に進まない',
    '通信を中継するセキュリティ製品を入れた教室で、iPadの自動登録が暗号の所で失敗',
    'ルーターを通すとだめ、SIM回線なら自動登録できるiPhone',
    'インターネット分離の環境でMacを初期化したら、DEPへの暗号化通信が成り立たない',
    'SOCに聞くと中間で証明書を差し替えているとのこと。iPadの自動登録を通すには?',
  ],
  en: [
    "something in between breaks into the Mac's automated enrolment traffic and it isn't trusted",
    "iPad enrolment alone trips over TLS, websites load, DEP doesn't",
    '34011 automated enrolment tls',
    "forgot to exempt Apple's enrolment hosts from decryption, Mac won't enrol",
    'classroom with a security relay, iPad automated enrolment fails at the encryption',
    'not through the router, but over the SIM the iPhone does its automated enrolment',
    'Isolated network, erased Mac, no encrypted connection to DEP comes about',
    'SOC admits they replace certificates on the way, how do I get iPads through automated enrolment?',
  ],
}
