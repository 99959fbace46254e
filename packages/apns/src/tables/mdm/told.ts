import type { Localized } from '@shindan/core'

type Told = Localized<readonly string[]>

export const mdmAlreadyEnrolled: Told = {
  ja: [
    '前のMDMのプロファイルが残っていて、新しいMDMに登録できません',
    'iPhoneをMDMに入れようとしたら、もう別の会社のが入っていると言われた',
    '中古で買ったiPadに前の会社の管理プロファイルが残っている。登録に進めない',
    'MDMの乗り換えで、古いほうを外さないまま新しいプロファイルを入れようとして失敗した',
    'もう一回MDMのプロファイルを入れようとしたら、二重になるからかだめでした',
    '学校のMDMに入っているiPadを会社の端末登録に使えますか',
    '設定のデバイス管理に別の名前のプロファイルがあって、MDM登録が進まない',
    'テストで登録したMDMから抜けずに本番のMDMに入れようとするとはねられる',
  ],
  en: [
    "Old MDM profile is still there and the new MDM won't enrol the iPhone",
    'Tried to put my iPhone in the company MDM, it says it already belongs to another one',
    "Second-hand iPad carries the management profile of its previous company, can't enrol it",
    'Switching MDM: installed the new profile without removing the old one and it failed',
    'can a device be in two MDMs at once?',
    "my iPad is in the school's MDM, can I enrol it at work too?",
    "Another organisation's profile in VPN & Device Management keeps the MDM enrolment from going on",
    "Device was in our test MDM and isn't taken by the production MDM",
  ],
}

export const mdmPushCertificateInvalid: Told = {
  ja: [
    'iPhoneをMDMに登録しようとすると、プッシュ証明書が理由で失敗する',
    '新しい端末だけMDMに登録できない。APNs証明書を確認しろと出る',
    'プッシュ証明書が切れているのに気づかず、新しいiPadの登録を始めてしまった',
    '端末登録のプロファイルを入れる途中で、MDMの証明書がよくないと言われた',
    'MDMを入れたばかりでAPNs証明書をまだ登録していない。iPhoneの登録でこける',
    '会社の登録用のプロファイルを入れると、証明書が無効みたいな表示で終わります',
    '証明書を更新した直後からデバイスの新規登録ができなくなった',
    'キッティング中のiPhoneが全台、MDMプッシュ証明書の問題で止まっています',
  ],
  en: [
    'Enrolling an iPhone in the MDM fails because of the push certificate',
    "Only new devices can't enrol, they point at the APNs certificate",
    "didn't notice the push certificate had run out and started enrolling new iPads",
    'while the enrolment profile goes in it says the MDM certificate is bad',
    'Fresh MDM without an APNs certificate yet, iPhone enrolment falls over',
    'The company enrolment profile ends with something about an invalid certificate',
    'right after the certificate renewal no new device can be enrolled',
    'All iPhones of this batch stop at a problem with the MDM push certificate',
  ],
}

export const deviceLocked: Told = {
  ja: [
    '端末がロックされているとプロファイルって入らないんですか。後で入りますか',
    'iPhoneの画面が消えている間にMDMから設定を送ったら入らなかった',
    'パスコードを入れていないiPadに構成プロファイルを配ったら失敗になっている',
    '再起動したまま一度もロックを解除していない端末にプロファイルが届かない',
    '夜中に配信したプロファイルが、寝かせてあった端末だけ入っていない',
    'ロック画面のままのデバイスにMDMからインストールできない',
    'スリープ中の端末に配ったプロファイルだけエラー。ロックを外してもらえばよい?',
    '充電置き場のiPadに一斉にプロファイルを送ったら半分くらい入らない。誰も触っていません',
  ],
  en: [
    "Don't profiles go in while the phone is locked?",
    "The screen was off when the MDM sent the profile and it didn't install",
    'iPad without the passcode typed in refuses the configuration profile',
    'device restarted and never unlocked since, profile does not arrive',
    'profiles sent at night are missing on the devices that were asleep',
    "can't install from the MDM on a device that sits at the lock screen",
    'Only sleeping devices fail with the profile, do I ask the users to unlock them?',
    'Sent a profile to iPads in the charging cart, half of them locked and without it',
  ],
}

export const pkcs12Password: Told = {
  ja: [
    'プロファイルに入れたp12のパスワードが違うらしく、iPhoneに証明書が入りません',
    '証明書ファイルのパスワードを聞かれて、何を入れても違うと言われる',
    '書き出したときのパスワードを忘れてしまい、PKCS#12の証明書をプロファイルで配れない',
    'MDMで配ったクライアント証明書が、パスフレーズ違いで全端末エラーになった',
    'iPadで証明書を開いたらパスワードを求められたけど、もらっていません',
    'pfxを差し替えたのに、構成プロファイルのほうのパスワードを直し忘れた',
    '新しいOpenSSLで作ったp12の証明書だけ、iOSに入れるとパスワードが間違いだと言われる',
    '証明書のパスワードは合っているはずなのに、プロファイルからだと弾かれます',
  ],
  en: [
    "The p12 password in the profile seems wrong and the certificate doesn't go on the iPhone",
    "It asks for the certificate's password and nothing I type is right",
    "forgot the export password, can't deliver the PKCS#12 certificate in a profile",
    'client certificate sent by MDM fails everywhere because of the passphrase',
    'opened the certificate on my iPad, it wants a password nobody gave me',
    "Replaced the pfx but didn't change the password in the configuration profile",
    'A p12 certificate made with a new OpenSSL is said to have a wrong password on iOS',
    "I'm sure of the certificate password but the profile won't accept it",
  ],
}

export const appLicenceMissing: Told = {
  ja: [
    'MDMからアプリを配ったのに、ライセンスがないと言われてiPhoneに入らない',
    'VPPで買ったアプリの数が足りないのか、新しい端末だけ入りません',
    'Apple Business Managerでアプリを割り当て忘れて、MDMの配信が失敗した',
    'App購入の枠が残っていなくて、MDMからiPadへのインストールが止まっている',
    'コンテンツトークンを入れ替えてから、MDMで配るアプリのライセンスが認識されない',
    'MDMで配られる会社のアプリが自分のiPhoneにだけ降ってこない。ライセンスの割り当て待ちと言われた',
    'VPPのライセンスを別の拠点に移したらアプリのインストールが失敗するようになった',
    '退職者のiPhoneに割り当てたVPPアプリのライセンスが戻っておらず、配布できない',
  ],
  en: [
    "MDM app install fails on the iPhone, it says there's no licence",
    "Too few VPP copies perhaps, only new devices don't get the app",
    'forgot to assign the app in Apple Business Manager and the MDM deployment failed',
    'No VPP licences left for the app and the iPad install is stuck',
    "after swapping the content token the MDM doesn't see the app licences",
    "My iPhone is the only one without the managed company app, I'm told a licence is missing",
    'moved VPP licences to another location and now app installs fail',
    "VPP licence of a leaver's iPhone was never taken back, can't hand out the app",
  ],
}

export const unrecognizedDevice: Told = {
  ja: [
    '管理コンソールから端末を消したら、iPhoneのMDMプロファイルも勝手に消えた',
    'デバイスがMDMサーバーに知らない端末だと言われて、登録が外れてしまう',
    'MDMのデータベースを復元したら、登録済みのiPadがサーバーに認識されない',
    '朝起きたら会社のプロファイルが消えていて、メールもWi-Fiも使えない。MDMから外れた?',
    'サーバーを移行したあと、端末が次々とMDMの管理から抜けていく',
    '一覧から削除した端末がもう一度MDMに接続してきて弾かれている',
    '間違ってデバイスをMDMから削除した。端末側は登録を解除してしまったようです',
    '使っていたiPadが急にMDMの管理対象じゃなくなって、会社のアプリが全部消えました',
  ],
  en: [
    'Deleted the device in the console and the MDM profile on the iPhone vanished as well',
    "The MDM server doesn't know the device, so it dropped its own enrolment",
    "after restoring the MDM database enrolled iPads aren't recognised by the server",
    'woke up and the company profile is gone from my phone, was I kicked out of the MDM?',
    'since the server migration devices leave the MDM one by one',
    'A device we removed from the list contacts the MDM again and is turned away',
    'deleted a device from the MDM by accident and it unenrolled itself',
    "My iPad suddenly isn't managed any more and all work apps are gone",
  ],
}

export const softwareUpdateRequired: Told = {
  ja: [
    '新しいiPadをMDMに登録しようとしたら、先にiOSを上げろと言われました',
    '自動登録の途中でソフトウェアの更新を求められて進めない',
    '箱から出したばかりのMacが、OSを更新しないと会社の端末登録に進めません',
    'MDMの登録に最低OSバージョンを指定したら、キッティング中の全台がアップデート待ちになった',
    'MDMの登録画面でアップデートが必要と出る。後回しにできますか',
    'iPhoneの初期設定で会社のMDMに入る前に更新が始まってしまう',
    '登録時のOSの下限を設定したせいで、古いiPadがMDMに入れない',
    'Wi-Fiが弱い会場で端末登録をしたら、OSアップデートの要求で全部止まりました',
  ],
  en: [
    'Setting up a new iPad for the MDM, it wants me to update iOS first',
    'automated enrolment stops and demands a software update',
    "Mac fresh from the box won't enrol until macOS is updated",
    'set a minimum OS version for enrolment and every device waits for the update',
    'can I put off the update that the MDM enrolment asks for?',
    'my iPhone starts an update before it goes under company management',
    'Minimum OS for enrolment keeps older iPads out of the MDM',
    'Weak Wi-Fi at the roll-out, all enrolments hang at the OS update',
  ],
}

export const scepFromMac: Told = {
  ja: [
    'Macの登録の終盤で、SCEPの証明書をもらえずに終わる',
    '会社のMacをMDMに入れ直したら、SCEPサーバーの住所が出て取得できないと言われた',
    'Mac SCEP 証明書 取得できない',
    'iPhoneは証明書が入るのに、MacだけSCEPのところで止まります',
    '社外からMacを登録したら、社内のSCEPまで届かないのかデバイスの証明書が来ない',
    'MDMのチャレンジの使い回しで、二台目のMacがSCEPに断られた',
    'SCEPのURLを変更したあと、古いプロファイルのMacが証明書を更新できない',
    'ヘルプデスクです。MacのシステムのプロファイルにSCEPサーバーから受け取れずとの表示',
  ],
  en: [
    'Mac enrolment fails near the end, no certificate from SCEP',
    "put my work Mac in the MDM again, it shows the SCEP address and can't obtain anything",
    'mac scep certificate unable to obtain',
    'iPhones get the certificate, only Macs stop at SCEP',
    'enrolled the Mac from home, it may not reach our internal SCEP for the device certificate',
    'same challenge used for a second Mac and SCEP declined',
    "SCEP URL changed, Macs with the old profile can't renew their certificate",
    "Help desk here, the Mac's profile pane says nothing came from the SCEP server",
  ],
}
