import type { Localized } from '@shindan/core'

type Told = Localized<readonly string[]>

export const tokenExpired: Told = {
  ja: [
    'サーバートークンの期限が切れていた。登録済みの端末に影響はありますか',
    'DEPトークンの有効期限が過ぎていた。プッシュ証明書は更新済みです',
    'サーバートークン 期限切れ 更新',
    'ASMのサーバートークンが発行から1年で切れてしまい、年度初めの自動登録が止まった',
    '管理コンソールにサーバートークンが期限切れと赤字で出る',
    'ADEのトークンを毎年入れ替えるのを忘れ、期限を過ぎてしまった',
    '前任者が退職し、サーバートークンの期限が先月までだったと判明',
    '自動デバイス登録のサーバートークン、有効期限を過ぎてからでも更新できる?',
    'DEPが401で断られる。トークンの期限を確かめたら先週だった',
  ],
  en: [
    'server token is past its expiry date, does it hurt devices already enrolled?',
    'our DEP token ran out, the push certificate had been renewed',
    'server token expired renew',
    'ASM server token is over a year old and ran out at the start of term',
    'console shows the server token as expired in red',
    'forgot the yearly swap of the ADE token and it ran out',
    'Predecessor left, turns out the server token was good until last month only',
    'can the token for automated enrolment be renewed after its expiry date',
    'DEP refused with 401, the token ran out last week',
  ],
}

export const termsNotAccepted: Told = {
  ja: [
    'ABMの同期が急に止まった。新しい規約に同意しろということらしい',
    '買ったばかりのiPadがMDMの一覧に出てこない。Apple Business Managerに何か承認待ちの画面がある',
    'Apple Business Manager 利用規約 同意 同期できない',
    '学校のASMで、年度替わりにAppleの規約が変わってからMDMとの連携が失敗する',
    '規約の同意は誰の権限でできますか。DEPの同期が止まって困っています',
    'MDMベンダーから「Appleのサイトにログインして承諾して」と言われた。ABMのどこ?',
    '自動登録のiPhoneが初期設定で会社の画面にならない。管理者いわくAppleの約款の問題',
    '二つある組織の片方だけABMの規約を承諾していて、デバイスの割り当てが取れない',
  ],
  en: [
    'ABM sync stopped all of a sudden, it seems we must agree to new terms',
    "New iPads don't show up in the MDM, Apple Business Manager waits for some agreement",
    'apple business manager terms sync failed',
    'Apple changed its terms at the start of the school year and ASM no longer syncs with our MDM',
    "who may accept Apple's agreement? DEP sync is blocked",
    "Vendor told us to log in to ABM and agree to something, where's that?",
    "fresh iPhone skips the company set-up screen, admin says it's Apple's legal terms in ABM",
    "Two organisations in ABM, one of them hasn't agreed, device assignments can't be fetched",
  ],
}

export const tokenForbidden: Told = {
  ja: [
    'サーバートークンを発行した人がABMから消えて、DEPの同期が拒否されるようになった',
    '異動した社員のApple Business Managerの役割を外したら、MDMの自動登録が止まりました',
    'DEP トークン 拒否 アカウント削除',
    '別のMDM用に作った公開鍵でトークンを取ってしまい、Appleが認めてくれない',
    'ABMのトークンを検証環境と本番で使い回したら、片方が立入禁止みたいになる',
    '管理コンソールでApple Business Managerとの接続が禁止状態。期限はまだ来年です',
    '退職者のABMのアカウントを整理した翌日から、新しいiPadが登録画面に進まない',
    'ADEの連携先がアクセスを許さないと言うのですが、サーバートークンの入れ替えで直りますか',
  ],
  en: [
    'the person who issued the server token is gone from ABM and DEP sync is refused',
    "took away a colleague's role in Apple Business Manager, automated enrolment stopped in the MDM",
    'dep token forbidden',
    "server token was made with the public key of another MDM, Apple doesn't let us in",
    'Shared one ABM token between test and live MDM, one of them is shut out',
    "console says access to Apple Business Manager isn't granted, token good until next year",
    "cleaned up leavers' ABM accounts, next day new iPads didn't reach the enrolment screen",
    'Will swapping the server token help when Apple bars our automated enrolment?',
  ],
}

export const tokenRejected: Told = {
  ja: [
    '同僚がABMで新しいサーバートークンを落としてから、MDM側の古いほうが効かなくなった',
    'DEPのトークンを再発行したのに、管理コンソールへの登録を忘れていました',
    'サーバートークン 置き換え 拒否 ABM',
    'Apple Business Managerで試しにトークンをダウンロードしただけなのに、MDMとの同期が切れた',
    'トークンを取り消したつもりはないが、自動登録の同期でAppleに受け取ってもらえない',
    '古いMDMサーバーの項目をABMで片付けたら、使っていたサーバートークンまで死んだ',
    '期限はまだ先なのにDEPトークンがはねられる。誰かが新しくした?',
    '新品のiPhoneが会社の管理画面に載らない。業者に「トークンが二重発行では」と言われました',
  ],
  en: [
    'A colleague downloaded a newer server token from ABM and the one in the MDM stopped working',
    'reissued the DEP token but forgot to put it into the console',
    'server token replaced rejected abm',
    'only downloaded a token in Apple Business Manager to see, and the MDM lost its sync',
    'never revoked the token, yet Apple declines it when automated enrolment syncs',
    'tidied old MDM servers in ABM and killed the server token in use',
    'DEP token not due for months but turned down, did somebody renew it?',
    "New iPhones don't appear in our MDM, supplier suspects a second token was issued",
  ],
}

export const tokenSignature: Told = {
  ja: [
    'DEPの同期で署名が合わないと出る。ABMのトークンを入れたばかりなのに',
    'サーバーの時計が狂っていたせいで、Appleの自動登録サービスに署名を認めてもらえない',
    'ABM サーバートークン 署名 不正',
    'MDMを別のサーバーに引っ越してから、Apple Business Managerへの要求の署名が通りません',
    'トークンのp7mを手で開いて中身を写したら、DEPの連携で署名エラーになった',
    'ADEのトークンの一部が欠けて貼り付いたのか、同期がサインの不一致で終わる',
    '仮想マシンを止めて再開したら、DEPトークンでの通信が署名の理由で断られた',
    'ABMと同期できず新しい端末が取り込めない。ベンダーは署名検証の失敗と言う',
  ],
  en: [
    "DEP sync complains about the signature, we've just put in the ABM token",
    "server clock was off, Apple's automated enrolment service didn't accept what we signed",
    'abm server token signature invalid',
    "moved the MDM to another server, requests to Apple Business Manager don't pass the signature check",
    'opened the token p7m by hand and copied what was in it, DEP says bad signature',
    'Part of the ADE token got lost when pasting, sync ends with a signing problem',
    'resumed the virtual machine and DEP token calls fail on the signature',
    "New devices aren't imported from ABM, vendor says signature verification fails",
  ],
}
