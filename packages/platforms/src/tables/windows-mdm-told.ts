import type { Localized } from '@shindan/core'

type Told = Localized<readonly string[]>

export const notAuthorised: Told = {
  ja: [
    'Windowsを会社のMDMに登録しようとしたら、あなたには許可がないと言われた',
    '利用者にIntuneの登録権限がなく、職場または学校に接続できない',
    'MDMのユーザースコープに入っていない社員がPCの登録で弾かれる',
    '職場アカウントを追加したら、端末の登録が管理者に止められていると出ました',
    '新入社員だけWindowsの端末登録ができない。グループに入れ忘れかも',
    '自分のアカウントではパソコンをMDMに入れられないって表示される',
    '登録の制限をかけたらWindowsのデバイス登録が全員できなくなった',
    '外部委託の人のアカウントでPCをIntuneに登録しようとして拒否された',
  ],
  en: [
    "Windows says I'm not allowed to enrol my PC in the company MDM",
    "User has no right to enrol in Intune, can't connect to work or school",
    'An employee outside the MDM user scope is refused when registering the PC',
    'added my work account and it says device enrolment is stopped by the admin',
    "Only new hires can't enrol their Windows devices, maybe missing from the group",
    "my account isn't good enough to put this computer in the MDM",
    'we restricted enrolment and now nobody can register Windows devices',
    'contractor account is denied when enrolling a PC in Intune',
  ],
}

export const alreadyEnrolled: Told = {
  ja: [
    'PCをMDMに登録しようとしたら、もう登録されていると言われた',
    '前のMDMの登録が残っているWindowsを新しいMDMに入れられません',
    '職場または学校にアクセスするに古い接続があって、端末登録が進まない',
    'リース返却で戻ってきたパソコンが、まだ前の会社のMDMに入ったままみたい',
    'Intuneに登録済みと出るのに、管理センターの一覧にはそのPCがない',
    '同じノートPCを別の人のアカウントで登録し直そうとしたら、二重だからか失敗する',
    'Windowsを入れ替えずに担当者を変えて再登録したらMDMに既にあると出る',
    '自分のPCは一度MDMに入れたはずだけど、もう一回やれと言われてやったらだめだった',
  ],
  en: [
    "tried to enrol my PC in the MDM and it says it's in one already",
    "Windows still carries the old MDM's enrolment, can't put it in the new one",
    "There's an old connection under Access work or school and device enrolment doesn't go on",
    "returned lease laptop still sits in the previous company's MDM",
    "It says enrolled in Intune but the PC isn't in the admin centre",
    "registering the same laptop for another user fails because it's already managed",
    're-enrolled Windows for a new owner without resetting, MDM says it exists',
    "I enrolled my PC once, was told to do it again, and it won't",
  ],
}

export const noConnection: Told = {
  ja: [
    'Windowsの端末登録の途中で、ネットワークのエラーになってしまう',
    '社内LANからだとPCをMDMに登録できないのに、テザリングだと登録できる',
    'MDMの登録サーバーの名前が引けないみたいで、職場への接続が失敗する',
    'プロキシ環境のパソコンでIntuneの登録がタイムアウトします',
    'VPNにつながないとWindowsのMDM登録ができないのでしょうか',
    'ファイアウォールの設定を変えてからPCの登録が通信エラーで止まる',
    'ホテルのWi-Fiで会社のPCを登録しようとしたら、MDMにつながらない',
    'enterpriseenrollmentのCNAMEがなくて、Windowsが登録先を見つけられない',
  ],
  en: [
    'Windows device enrolment breaks off with a network error',
    'PC enrols in the MDM through a hotspot but not from the office LAN',
    "Name of the MDM enrolment server can't be looked up, connecting to work fails",
    'Intune enrolment times out on a PC behind the proxy',
    'do I need the VPN for enrolling Windows in the MDM?',
    'since the firewall change PC enrolment stops with a communication error',
    'tried to enrol my work laptop on hotel Wi-Fi, no contact with the MDM',
    'No enterpriseenrollment CNAME, Windows does not find the MDM server',
  ],
}

export const deviceCapReached: Told = {
  ja: [
    'Windowsの登録で、もうこれ以上端末を増やせないと言われました',
    '一人で登録できる台数を使い切ったらしく、新しいPCがMDMに入らない',
    'キッティング担当のアカウントで何台もIntuneに登録していたら、途中から失敗するようになった',
    '古いパソコンを外していないせいで、買い替えたPCのMDM登録が弾かれる',
    '自分の名前で登録しているデバイスが多すぎるって、どこで減らせますか',
    '15台目あたりからWindowsの端末登録ができなくなります',
    'デバイスの上限を引き上げたのに、まだMDM登録で台数オーバーになる',
    '退職者の端末が残っていて、登録数の制限に引っかかっている',
  ],
  en: [
    "Windows enrolment tells me I can't add any more devices",
    "User has used up the number of devices, new PC doesn't get into the MDM",
    'we enrol many PCs in Intune with one staging account and suddenly it fails',
    "my old computer was never removed and now the new PC's MDM enrolment is refused",
    'too many devices under my name, where do I take some out of the MDM?',
    'from about the fifteenth machine on Windows device enrolment no longer works',
    'raised the device limit but MDM enrolment still says too many',
    "Leavers' devices are still counted and we hit the enrolment limit",
  ],
}

export const platformNotAccepted: Told = {
  ja: [
    '私物のWindowsを会社のMDMに登録しようとしたら、対象外だと言われました',
    '個人所有のPCをブロックしているせいか、登録の途中で弾かれる',
    'このパソコンのWindowsでは端末登録できないと出る。バージョンが古いから?',
    'IntuneでWindowsの登録を許可しているはずなのに、種類が違うと断られる',
    '会社のPCなのに個人のデバイス扱いになって、MDMの登録制限にかかった',
    'Windows 10の古いビルドの端末だけMDMに入れない',
    'Windows HomeのノートPCを職場に接続しようとしたらMDMに受け付けてもらえない',
    '登録の制限ポリシーを変えた後、Windowsだけ登録がはねられるようになった',
  ],
  en: [
    "tried to enrol my private Windows PC in the company MDM, it's not accepted",
    'We block personal devices and a PC gets turned away during enrolment',
    "this Windows can't be enrolled it says, is the version too old?",
    'Windows is allowed in Intune, still the enrolment is refused for this kind of device',
    'A company PC counts as personal and falls under the MDM enrolment restriction',
    "only devices with an old build of Windows 10 can't get into the MDM",
    "Windows Home laptop isn't taken by the MDM when connecting to work",
    'since we changed the enrolment restrictions Windows alone is rejected',
  ],
}

export const licenceMissing: Told = {
  ja: [
    'WindowsをMDMに登録しようとしたら、ライセンスがどうのと言われて進めません',
    'IntuneのライセンスをつけていないユーザーのPCが登録できない',
    'Microsoft 365のプランを変えたら端末登録が失敗するようになった',
    '新入社員にライセンスを割り当て忘れて、PCのMDM登録が止まっている',
    'ライセンスは付いているのにWindowsの登録でエラー。反映待ちですか',
    '自分のアカウントには会社のMDMを使う権利がないみたいな表示が出る',
    'EMSの契約が切れていて、新しいパソコンをIntuneに入れられない',
    '共有アカウントにMDMのライセンスがなく、Windowsの端末登録で弾かれた',
  ],
  en: [
    "Windows won't enrol in the MDM, something about my licence",
    "PC of a user without an Intune licence can't be registered",
    'changed our Microsoft 365 plan and now device enrolment fails',
    'Forgot to assign a licence to the new hire, MDM enrolment of the PC is stuck',
    'licence is assigned and Windows enrolment still fails, does it take time?',
    'it looks like my account has no right to use the company MDM',
    "EMS contract ended, can't get new computers into Intune",
    'The shared account has no MDM licence and Windows device enrolment turns it down',
  ],
}

export const managementBlocked: Told = {
  ja: [
    'グループポリシーでMDMの登録を止めているPCがあり、Intuneに入らない',
    'Windowsの端末登録をしたら、このPCでは管理を禁止していると言われた',
    'SCCMで管理しているパソコンをMDMにも登録しようとしたら弾かれた',
    'レジストリでMDM登録が無効になっているらしく、職場に接続できない',
    'ドメイン参加のPCだけMDMに登録できない。GPOのせい?',
    '会社のPCで職場アカウントを追加しても、MDMの管理がブロックされて先に進めません',
    '共同管理に切り替える前のPCで、Intuneの登録が禁止扱いになる',
    '前の管理者がMDM登録を無効にするポリシーを配っていたらしい',
  ],
  en: [
    'Group Policy keeps some PCs from enrolling in the MDM',
    'Windows enrolment says management is forbidden on this PC',
    'PC managed by SCCM is turned away when we enrol it in the MDM as well',
    "a registry setting seems to disable MDM enrolment, can't connect to work",
    "only domain-joined PCs can't enrol in the MDM, is it a GPO?",
    'added my work account on the PC and device management is blocked',
    'before switching to co-management the Intune enrolment counts as prohibited',
    'The previous admin rolled out a policy that turns MDM enrolment off',
  ],
}

export const mdmNotConfigured: Told = {
  ja: [
    'テナントでMDMの設定をしていないのか、Windowsが登録先を見つけられない',
    '職場または学校に接続しても、MDMがない組織だと言われる',
    'Entra IDのMDMユーザースコープが「なし」になっていて、PCがIntuneに登録されない',
    'Autopilotで起動したWindowsがMDMに登録されないまま使えてしまう',
    '会社のPCを登録しろと言われたのに、組織にMDMがないと表示されます',
    '試用版のテナントで端末登録をしたら、MDMが用意されていないと弾かれた',
    '自動登録を有効にし忘れて、WindowsのMDM登録が始まらない',
    'MDMのURLが空のままで、Windowsのデバイス登録に失敗する',
  ],
  en: [
    'The tenant has no MDM set up perhaps, Windows finds nowhere to enrol',
    'connected to work or school, it says my organisation has no MDM',
    "MDM user scope in Entra ID is None and PCs don't enrol in Intune",
    'Windows went through Autopilot without getting into the MDM',
    "I was told to enrol my PC but it claims there's no MDM for us",
    'device enrolment in a trial tenant fails because no MDM is prepared',
    "forgot to switch on automatic enrolment, Windows doesn't start MDM enrolment",
    'MDM URL left empty, Windows device enrolment fails',
  ],
}

export const notNow: Told = {
  ja: [
    'Intuneのレポートで、iPhoneがロック中だから後でと返してくるまま終わらない',
    'MDMから構成プロファイルを送っても、端末が今は無理と返事をしている',
    'iPadにポリシーを配っても保留のまま。画面をロックしているからですか',
    'NotNowばかり返ってきてコマンドが終わりません。故障でしょうか',
    'パスコードを解除するまでプロファイルが適用されないiPhoneがある',
    '充電器に挿しっぱなしのiPadだけMDMの設定が反映されず、あとで実行みたいな状態',
    'Intuneで同期しても、iOSの端末が忙しいのか設定を受け取ってくれない',
    '会社からプロファイルが降ってくるはずなのに、iPhoneのロックを外すまで入ってきませんでした',
  ],
  en: [
    'Intune report says the iPhone is locked and will do it later',
    "The device answers the MDM that it can't take the profile at the moment",
    'policy on the iPad stays pending, is it because the screen is locked?',
    'I get nothing but NotNow and the MDM command never ends, is the device broken?',
    "some iPhones don't apply the profile until someone types the passcode",
    "Only iPads that sit on the charger don't take the MDM settings, they put it off",
    "Synced in Intune, but the iOS device is busy and doesn't accept the settings",
    "company profiles didn't come to my iPhone until I unlocked it",
  ],
}

export const notAuthenticated: Told = {
  ja: [
    'WindowsのMDM登録で、正しいパスワードなのに本人と認めてもらえない',
    'Windows MDM 認証 失敗 利用者',
    'パスワードを変えた翌日、PCを登録しようとしたらサーバーにサインインで落とされた',
    '多要素認証を必須にしたら、WindowsのIntune登録が認証のところで終わる',
    '条件付きアクセスに引っかかったのか、PCの登録中に利用者確認ができないと出る',
    '共用アカウントでMDMに入れようとしたWindowsが、ログインの段階で失敗',
    'ADの同期前に作った社員のIDだと、端末登録で認証が通りません',
    '新人のPC、メールは読めるのにMDMの登録だけ資格情報を拒否される',
  ],
  en: [
    "Windows MDM enrolment doesn't believe it's me although the password is right",
    'windows mdm authentication failed user',
    "changed my password, next day the PC's enrolment was dropped at sign-in",
    'made MFA mandatory and Intune enrolment of Windows ends at authentication',
    "conditional access perhaps, the user can't be confirmed while enrolling the PC",
    'shared account, Windows fails at the login stage of MDM enrolment',
    "User ID not yet synced from AD, device enrolment doesn't authenticate",
    'new starter reads mail fine, only MDM enrolment on the PC rejects the credentials',
  ],
}

export const editionUnsupported: Told = {
  ja: [
    'Windows HomeのPCで会社の登録を試したら、このエディションでは無理と言われた',
    'Windows エディション 登録 非対応',
    '量販店で買ったノートがHomeで、MDMの登録ができない。Proに上げれば入りますか',
    'Sモードの学習用PCだと端末登録の方法が合わないらしい',
    'LTSCやServerのWindowsをIntuneに入れようとして断られました',
    '在宅勤務の私物PC、Windowsの種類のせいで会社の管理に加われない',
    '手順書どおりなのに職場への参加ボタンが出ない。WindowsがHomeだから?MDM登録です',
    '一括登録パッケージを流したら、エディション違いのPCだけ失敗',
  ],
  en: [
    "Windows Home PC, company enrolment isn't possible with this edition",
    'windows edition enrolment not supported',
    'shop-bought laptop has Home, will upgrading to Pro let it into the MDM?',
    "school PC in S mode, this way of enrolment doesn't suit it",
    'LTSC and Server Windows refused by Intune',
    "my own PC at home can't join company management because of its kind of Windows",
    'no join button though I follow the guide, is it Windows Home? MDM enrolment',
    'Ran the bulk enrolment package, only PCs of another edition failed',
  ],
}

export const enrolmentInProgress: Told = {
  ja: [
    'PCの登録を二回押したら、もう別の登録が動いていると言われる',
    'Windows MDM 登録 処理中',
    'グループポリシーの自動登録と手作業がぶつかって、Windowsの登録が進みません',
    '途中でふたを閉じたノートPC、MDMの登録が前のまま終わっていないらしい',
    '再起動をはさまずに登録をやり直したWindowsが、まだ作業中と返す',
    '情シスの遠隔操作と自分の操作が重なって、PCの端末登録が止まった',
    'Autopilotの裏で職場アカウントを足してしまい、登録が二本走っているようです',
    '一晩たっても登録が進行中扱いのWindows、どうやって取り消せますか。MDMです',
  ],
  en: [
    'pressed enrol twice on the PC, another enrolment is running it says',
    'windows mdm enrolment in progress',
    'Group Policy auto-enrolment and my manual one collide on Windows',
    'closed the laptop lid halfway, MDM enrolment from before never ended',
    'tried again without a restart, Windows says enrolment is being worked on',
    "IT's remote session and I both enrolled the PC at the same time",
    "added a work account behind Autopilot's back, two enrolments at once",
    'Still in progress after a night, how do I cancel MDM enrolment on Windows?',
  ],
}
