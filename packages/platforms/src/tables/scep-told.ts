import type { Localized } from '@shindan/core'

type Told = Localized<readonly string[]>

export const pending: Told = {
  ja: [
    'SCEPで証明書を申請したまま、承認待ちでいつまでも発行されない',
    '認証局で手動承認になっていて、iPadの証明書が保留のまま',
    'プロファイルを入れると、証明書の発行を待っている状態で止まる',
    'NDESに要求は届いているのに、CAの管理者が許可するまで証明書が出ない',
    '証明書の申請が順番待ちみたいになっていて、iPhoneに入りません',
    'CAマネージャーの承認がオンのテンプレートを使ったら、SCEPの発行が待ちになった',
    '端末には証明書がまだなく、認証局の保留中の要求に溜まっている',
    '会社の証明書を待っているのですが、何日経ってもiPhoneに入ってきません。承認待ちだそうです',
  ],
  en: [
    'SCEP request hangs because someone has to approve the certificate',
    "CA wants manual approval and the iPad's certificate is on hold",
    'profile waits for the certificate to be issued and stops there',
    'NDES has the request but no certificate until the CA admin allows it',
    "my certificate is in some queue and doesn't get to my iPhone",
    'Template with CA manager approval switched on, SCEP issuance just waits',
    "Device has no certificate yet, it sits among the CA's waiting requests",
    'waiting for days for the company certificate on my phone, they say it needs approval',
  ],
}

export const badTime: Told = {
  ja: [
    '端末の日付がずれていて、SCEPで証明書が取れない',
    '長く電源を切っていたiPadの時計が狂っていて、証明書の申請が断られた',
    'SCEPサーバーと端末の時刻が合っていないと証明書は出ませんか',
    '日付を手動で変えていたiPhoneに、証明書のプロファイルが入らない',
    'SCEPサーバーの時計が数時間進んでいて、全端末の証明書要求がはねられる',
    'タイムゾーンを間違えたMacだけSCEPの証明書が発行されません',
    '電池切れで時計が2001年に戻ったiPadで証明書を取ろうとして失敗した',
    'ゲームのために日付をずらしてたら、会社の証明書が入らなくなった。iPhoneです',
  ],
  en: [
    'The date on the device is off and SCEP gives no certificate',
    'iPad was switched off for long, its clock is wrong and the certificate request is declined',
    'do device and SCEP server need the same time for a certificate?',
    "changed the date by hand on my iPhone, now the certificate profile doesn't go in",
    'SCEP server clock is hours ahead and all certificate requests are refused',
    "Only the Mac with the wrong time zone doesn't get its SCEP certificate",
    "iPad's battery died, clock went back to 2001, certificate request failed",
    "set my phone's date forward for a game and the company certificate won't install",
  ],
}
