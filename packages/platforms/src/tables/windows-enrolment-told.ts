import type { Localized } from '@shindan/core'

type Told = Localized<readonly string[]>

export const domainOrScope: Told = {
  ja: [
    'メールアドレスの後ろが.localの社員だけ、WindowsのIntune登録ができない',
    '会社のドメインを変更したばかり、PCのMDM登録で利用者が認められません',
    'Intune 登録 UPN ドメイン 未確認',
    'テナントのMDM対象をパイロットのグループに絞っていて、それ以外の人のPCが登録できない',
    'ハイブリッド参加のPCが自動でMDMに入らない。タスクスケジューラの登録に失敗の記録',
    '吸収合併した会社のアカウントで職場に接続しても、Windowsの登録が終わらない',
    'onmicrosoftのIDならMDMに入るが、普段のIDだとWindowsの登録がこける',
    '上司のPCだけ自動登録の範囲に入れ忘れたようで、Intuneに出てきません',
  ],
  en: [
    "only employees whose address ends in .local can't enrol Windows in Intune",
    "changed the company domain, PC enrolment in the MDM doesn't accept the user",
    'intune enrolment upn domain unverified',
    "MDM scope is limited to a pilot group, everybody else's PC won't enrol",
    "hybrid joined PC doesn't get into the MDM by itself, the scheduled task logs a failure",
    'Account from the company we merged with, connecting to work never completes Windows enrolment',
    "with the onmicrosoft ID the PC enrols in the MDM, with the everyday ID it doesn't",
    "My boss's PC was left out of the automatic enrolment scope, not in Intune",
  ],
}

export const badRequest: Told = {
  ja: [
    'WindowsをMDMにつなぐと、サーバーに要求がおかしいと返される',
    '職場または学校の同期ボタンでいつも400系の失敗、PCはMDMに登録済み',
    'Windows 登録 80190190 400',
    'ライセンスのない人でサインインしたノートPCが、MDMの登録でサーバーに突き返される',
    '昔のMDMの接続が消えきっていないPCで、新しい登録をサーバーが受けない',
    'Autopilotの途中、Windowsが登録サーバーから不正な要求と言われて止まる',
    'ベンダーの調べではPC側の送る内容が古いらしい。MDMの再登録で直りますか',
    '情シスに頼まれて設定からMDMの情報を更新したら、失敗のコードが出ました。自分のWindowsだけです',
  ],
  en: [
    'connecting Windows to the MDM, server says the request is no good',
    'sync button under work or school always fails with a 400, PC is enrolled in the MDM',
    'windows enrolment 80190190 400',
    'laptop signed in by someone without a licence, the MDM sends the enrolment back',
    "remains of the former MDM on the PC, new enrolment isn't taken by the server",
    "Autopilot halts, the enrolment server calls Windows' request malformed",
    'Vendor found our PC sends outdated data, does enrolling in the MDM again fix it?',
    'IT asked me to sync MDM info in Settings and only my Windows fails with a code',
  ],
}

export const timedOut: Told = {
  ja: [
    'WindowsのMDM登録が長い間くるくるした挙げ句、時間切れになる',
    '登録 タイムアウト Windows MDM',
    '衛星回線の現場事務所からPCをIntuneに入れようとして、返事が来ないまま終わる',
    'プロキシが端末の権限では通れず、自動登録だけ応答なし。手でやるとPCは登録できる',
    '朝の出社時間にまとめて登録すると、何台かのWindowsがサーバー待ちで失敗',
    'VPNを張るとWindowsの登録が遅くなって途中で見限られる',
    'ネットは見えるのにMDMの登録先だけ反応がない、会社のノートPCです',
    'ESPの画面で30分、Autopilotが通信待ちのまま断念した',
  ],
  en: [
    'Windows MDM enrolment spins for ages and then runs out of time',
    'enrolment timeout windows mdm',
    'site office on a satellite link, PC never hears back from Intune',
    "proxy doesn't let the machine account through, automatic enrolment gets no reply, by hand the PC enrols",
    'enrolling a batch in the morning rush, some Windows PCs wait for the server in vain',
    'with the VPN up Windows enrolment crawls and is given up',
    "web works, only the MDM enrolment host doesn't react, company laptop",
    'half an hour on the status page, Autopilot gave up waiting',
  ],
}

export const nameNotResolved: Told = {
  ja: [
    'PCをMDMに登録しようとしたら、登録先の名前が見つからない系の失敗',
    'Windows 登録 DNS 名前解決 MDM',
    '社内DNSに登録サーバーのレコードがなく、WindowsがMDMの場所を知れない',
    'アドレスを手で入れたときにMDMの検出URLを一文字間違えていました',
    'DNSのフィルタサービスを導入した日から、新しいPCの登録ができない',
    'スマホ回線に切り替えたらWindowsのMDM登録が進んだ。社内だと行き先不明',
    'サーバーの引っ越しで名前を変えたのに、PCが古いMDMの宛先を探し続けています',
    'イベントログでは登録先ホストが引けていない。会社のWindows全部で発生',
  ],
  en: [
    "enrolling the PC in the MDM, seems the host's name isn't found",
    'windows enrolment dns lookup mdm',
    "no record of the enrolment server in our internal DNS, Windows can't find the MDM",
    'mistyped one letter of the MDM discovery URL',
    "new PCs don't enrol since the DNS filtering service came in",
    "switched to my phone's line and Windows enrolment went on, in the office it has no destination",
    'the MDM host got a new name in the move, PCs keep looking up the old one',
    "Event log: the enrolment host doesn't resolve, on every Windows we have",
  ],
}
