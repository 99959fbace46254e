import type { Localized } from '@shindan/core'

type Told = Localized<readonly string[]>

export const noLicencesRemaining: Told = {
  ja: [
    'managed Google Playのアプリのライセンスが足りなくて、新しい端末に入らない',
    'MDMで配るAndroidの会社用アプリが自分だけ来ない。枠がもうないそうです',
    '有料アプリの購入数を使い切っていて、MDMから配信できない',
    'MDMでAndroid端末に業務アプリを割り当てたが、ライセンス不足でインストールされない',
    '退職者の分のアプリのライセンスを回収していなくて、managed Google Playで割り当てられない',
    'MDMでアプリを配ったら、何人かのAndroidだけライセンス切れみたいな表示になる',
    '100本買ったアプリを101人目のスマホに入れようとしたら、MDMが配れないと言う',
    'managed Google Playのライセンスを買い足したのに、Androidの端末に降ってこない',
  ],
  en: [
    "Not enough licences in managed Google Play, the app doesn't get on new devices",
    "the company app in managed Google Play isn't delivered to me, they have none left",
    "All purchased copies of the paid app are used, MDM can't send it",
    "Assigned the work app to an Android device in the MDM, it isn't installed for lack of licences",
    "leavers' app licences were never taken back, managed Google Play has none to give",
    "MDM delivers the app, but a few Androids show there's no licence",
    "bought a hundred copies and the MDM won't put the app on the hundred and first phone",
    "bought more licences in managed Google Play but the Android devices still don't get the app",
  ],
}

export const appNotApproved: Told = {
  ja: [
    'managed Google Playでアプリを承認し忘れて、Androidに配れない',
    'MDMのアプリ一覧に入れたのに、管理者の許可がないとかで端末に入らない',
    '仕事用プロファイルのPlayストアで、使いたいアプリが管理者に許可されていないと出ます',
    'MDMに入っている会社のAndroidにアプリを入れようとすると、管理者が認めていないと言われる',
    '承認を取り消したアプリが、MDMの配信でエラーになっている',
    '社内アプリをmanaged Google Playに公開したが、承認待ちなのか端末に出てこない',
    '新しい業務アプリをポリシーに足したのに、Androidでは未承認扱いになる',
    '仕事用プロファイルのPlayストアにアプリが出てこない。IT部門の承認が要りますか',
  ],
  en: [
    "forgot to approve the app in managed Google Play, can't deliver it to Androids",
    "App is in the MDM list but the admin's permission is missing and it isn't installed",
    "managed Google Play says my administrator hasn't allowed this app",
    "can't put the app in my work profile, admin hasn't OKed it",
    'We withdrew the approval and now the app fails in the MDM deployment',
    "published our own app to managed Google Play, doesn't show up on devices, waiting for approval?",
    'Added a new work app to the policy, Android treats it as not approved',
    'app is missing in the Play store of my work profile, does IT have to approve it?',
  ],
}

export const insufficientStorage: Told = {
  ja: [
    'Androidの容量がいっぱいで、MDMから配ったアプリが入らない',
    '会社のスマホに写真を撮りすぎて、業務アプリのインストールが終わりません。MDM管理です',
    'MDMで一斉配信したら、ストレージが少ない安い端末だけアプリが入らなかった',
    'managed Google Playのアプリの更新が、空きがないという理由で止まっている',
    '現場のAndroidタブレットが容量不足で、MDMの必須アプリが入っていない扱いになる',
    '仕事用プロファイルにアプリが降ってこない。本体のメモリがパンパンだからでしょうか',
    '16GBの端末にMDMで大きいアプリを配ったら失敗だらけになった',
    '動画を消したら、止まっていた会社のアプリのインストールがMDMから再開しますか',
  ],
  en: [
    "Android is full and the app from the MDM doesn't install",
    'too many photos on my work phone, the managed app never finishes installing',
    "Mass deployment by MDM, only the cheap devices with little memory didn't get the app",
    "Update of a managed Google Play app is held up because there's no room",
    'tablets in the field are out of space, the MDM counts the required app as missing',
    "apps don't arrive in my work profile, is it because the phone is full?",
    'pushed a large app by MDM to 16 GB devices and most of them failed',
    'If I delete videos, will the MDM continue installing the company app?',
  ],
}

export const osNotPermitted: Told = {
  ja: [
    'Androidが古いからポリシー違反だと、会社のMDMに言われました',
    'スマホのOSのバージョンがMDMの条件に合わず、仕事用のアプリが使えなくなった',
    '最低Androidバージョンをポリシーで決めたら、古い端末が非準拠になった',
    'Android 9の端末がMDMのポリシーで弾かれます。更新は出ていません',
    'OSを上げないと会社のメールが使えないという通知がMDMから来た',
    'ベータ版のAndroidを入れた社員の端末が、MDMで許可されていないOS扱いになった',
    '機種が古くてこれ以上Androidを上げられない。ポリシーから外せますか',
    'MDMの画面で何台かのAndroidがOSのせいで準拠していないと赤くなっている',
  ],
  en: [
    'The MDM says my Android is too old for the policy',
    "my phone's OS doesn't meet the MDM's conditions, work apps stopped",
    'Set a minimum Android version in the policy and older devices became non-compliant',
    'Android 9 devices fail the MDM policy and there is no update for them',
    'MDM notified me to update the OS or lose company mail',
    "employee runs an Android beta and the MDM policy doesn't permit that OS",
    "the model can't go any higher in Android, can we exempt it from the policy?",
    'A few Androids are red in the MDM console because of their OS version',
  ],
}

export const appInstalled: Told = {
  ja: [
    '禁止したアプリが入っているAndroidがあって、MDMで非準拠になる',
    '会社のスマホにゲームを入れたら、MDMから消すように言われた',
    'ブロック対象のアプリを消さないと、仕事用プロファイルが使えないと出ます',
    'ポリシーで禁じたアプリが、前から入っていた端末でそのまま残っている',
    '最初から入っているアプリをMDMで禁止したら、Androidが全部ポリシー違反になった',
    '会社のAndroidで、ポリシー上使っちゃいけないアプリがあると警告された。どれのことですか',
    'MDMのブラックリストに入れたアプリが利用者の端末から消えない',
    '個人用に入れたSNSアプリのせいで、端末がポリシーに合わないとMDMに出る',
  ],
  en: [
    'Some Androids have an app we prohibited and are non-compliant in the MDM',
    'put a game on my work phone and the MDM wants it gone',
    'It says the work profile is off until I remove a blocked app',
    'An app we blocked by policy stays on devices that had it before',
    'blocked a preinstalled app by MDM and all Androids now violate the policy',
    'warned about an app that the policy on my company Android forbids, which one is it?',
    "blacklisted an app in the MDM but it doesn't leave the users' devices",
    'a social app I installed makes my device fail the MDM policy',
  ],
}

export const userAction: Told = {
  ja: [
    'AndroidでMDMの設定が終わらない。利用者が通知を押していないらしい',
    '画面ロックを設定してくださいという会社からの通知を無視していたら、ポリシー違反になった',
    'MDMのポリシーが適用待ちのまま。社員に何かしてもらう必要がありますか',
    'パスコードを変えろという通知が仕事用プロファイルに出ていて、何を押せばいいか分からない',
    'ユーザーが操作しないと進まないポリシーの項目があって、Androidの準拠状態が赤のまま',
    '会社のスマホにAndroid Device Policyの通知がずっと残っています。消してもいい?',
    '暗号化や権限の許可を利用者がしていないので、MDMで非準拠になっている',
    '端末登録は済んだのに、利用者側の操作が残っているとAndroidの管理画面に出る',
  ],
  en: [
    "MDM setup on Android never finishes, the user didn't tap the notification",
    "ignored the company's notice to set a screen lock, now I violate the policy",
    'policy stays pending in the MDM, do employees have to do something?',
    "a notification in my work profile wants a new passcode and I don't know what to press",
    "One policy item waits for the user and the Android's compliance stays red",
    "The management app's notification stays on my work phone, can I dismiss it?",
    "Users didn't allow the permissions, so the MDM counts them non-compliant",
    'Device enrolled, but the Android console says something is left for the user to do',
  ],
}

export const notCompatible: Told = {
  ja: [
    'MDMで配った業務アプリが、新しい機種のAndroidでだけ対応外と言われて入らない',
    'Android アプリ 非対応 機種 MDM',
    'タブレットにスマホ専用のアプリをmanaged Google Playで配ってしまった',
    '64ビットだけのAndroidに替えたら、会社の古いアプリが配信できなくなった',
    'カメラのないハンディ端末に、カメラ必須のアプリをMDMで割り当てたら失敗',
    '自分のAndroidはPlayで「お使いの端末では使えない」みたいになり、会社のアプリが来ない',
    'アプリの作者は動くと言うのに、MDMの結果は端末に合わないの一点張り。Androidです',
    'Android 8の現場端末だけ、アプリの更新がMDMから降りない',
  ],
  en: [
    "app from the MDM isn't for the new Android model, it says, and doesn't install",
    'android app not compatible device mdm',
    'pushed a phone-only app to tablets through managed Google Play',
    "moved to 64-bit-only Androids and our old company app can't be delivered",
    'handhelds without a camera, MDM assigned an app that needs one',
    "Play tells me my Android is the wrong kind, company app doesn't arrive",
    "developer swears the app runs, the MDM keeps saying it doesn't suit the Android",
    'Only Android 8 devices in the field miss the app update from the MDM',
  ],
}

export const unreliableConnection: Told = {
  ja: [
    '電波の悪い倉庫のAndroidに、MDMの配ったアプリがいつまでも入らない',
    'Android アプリ ダウンロード 途中 MDM 通信',
    '移動中の車のAndroidタブレットで、managed Google Playのダウンロードが何度も切れる',
    '従量課金の回線ではMDMのアプリが落ちてこないのでしょうか、Androidの端末です',
    '会社のスマホ、家のWi-Fiだと業務アプリが途中で止まる。管理はAndroid Enterprise',
    '大容量アプリを一斉配信したら、拠点の回線が細くてAndroidの半分が失敗',
    '低速モードに入ったSIMのAndroidで、MDMの必須アプリが入らず赤表示',
    '工場の隅の端末だけアプリ未導入。担当は通信が不安定と言う、AndroidのMDMです',
  ],
  en: [
    "Android in a warehouse with a weak signal never gets the MDM's app",
    'android app download interrupted mdm network',
    'tablet in a moving van, managed Google Play download drops again and again',
    "does a metered line keep the MDM's apps from coming to the Android?",
    'work phone at home, the managed app stops partway on my Wi-Fi, Android Enterprise',
    'large app to everybody, thin line at the branch, half the Androids failed',
    'SIM throttled, required app missing, the Android is red in the MDM',
    'Devices in a corner of the plant lack the app, unstable network they say, MDM for Android',
  ],
}

export const appNotInstalled: Told = {
  ja: [
    'MDMで必須にしたアプリが入っていないAndroidがあると、ポリシー違反の一覧に出る',
    'Android 必須アプリ 未インストール 非準拠',
    '利用者が会社のアプリを消してしまい、MDMの準拠が外れた',
    'セキュリティアプリを入れないと仕事用プロファイルが使えないと言われました',
    'ポリシーに新しいアプリを足した日から、Androidが全部未準拠。配信待ち?',
    '配ったはずのVPNアプリがないせいで、社内に入れないAndroidがある。MDMでは赤',
    '無効にした標準アプリを必須に指定していて、Androidの端末が条件を満たせない',
    '交換した端末でアプリの復元が終わらず、MDMに必要なものが欠けていると出る',
  ],
  en: [
    'required app is missing on some Androids, the MDM lists them as violating the policy',
    'android required app not installed compliance',
    'user deleted the company app and fell out of MDM compliance',
    'told my work profile stays locked until the security app is there',
    'added an app to the policy, since then all Androids fail, still being delivered?',
    "VPN app we deployed isn't on the device, Android can't get in and is red in the MDM",
    "required a system app that was disabled, Androids can't meet the policy",
    "Replacement device hasn't finished restoring apps, MDM says something needed is absent",
  ],
}
