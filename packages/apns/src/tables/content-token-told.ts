import type { Localized } from '@shindan/core'

type Told = Localized<readonly string[]>

export const signInRequired: Told = {
  ja: [
    'VPPの同期をすると、もう一度サインインしろと返ってきてアプリが配れない',
    'コンテンツトークンを発行した社員がパスワードを変えたら、Appの購入情報が取れなくなった',
    'コンテンツトークン サインイン 要求',
    'MDMにVPPのトークンが入っていない状態で、アプリの割り当てをしてしまった',
    'Appとブックの連携が、ログインが必要とかで止まっています',
    'ABMで拠点を新しく作ったが、MDMからその拠点のVPPに入れない',
    '会社のiPadにアプリが来ない。管理者に聞いたらVPPの認証が切れているそうです',
    'トークンの登録を後回しにして、MDMでVPPのアプリを先に選んだらだめでした',
  ],
  en: [
    "VPP sync answers that we've got to sign in again, apps can't be handed out",
    'The person behind the content token changed a password and app licences stopped syncing',
    'content token sign in required',
    'assigned apps in the MDM with no VPP token put in yet',
    'Apps and Books link stopped, wants a login',
    "new location in ABM, the MDM doesn't get into its VPP account",
    'no apps on my work iPad, admin says the VPP login is gone',
    "chose VPP apps in the MDM first and left the token for later, doesn't work",
  ],
}

export const licenceNotFound: Told = {
  ja: [
    'VPPで買ったはずのアプリのライセンスが、MDMから見当たらない',
    '別の拠点で購入したアプリを、こちらのコンテンツトークンで配ろうとして見つからない',
    'VPP ライセンス 見つからない',
    'ABMでアプリを取得する前に、MDMで先に割り当ててしまった',
    '無料アプリもApple Business Managerで「購入」しないとMDMで配れないんですか。ライセンスなしと出る',
    'アプリの国を間違えて入手したのか、VPPの該当分がないと言われます',
    '授業用のブックを配りたいが、VPPにその本の権利が存在しないらしい',
    'ライセンスを別拠点に移したあと、元のMDMでVPPアプリが行方不明',
  ],
  en: [
    'the app licence we bought in VPP is nowhere to be seen in the MDM',
    "bought the app in another location, our content token doesn't know it",
    'vpp licence not found',
    'assigned the app in the MDM before getting it in ABM',
    "must free apps be bought in Apple Business Manager too? MDM says there's no VPP licence",
    'wrong country store perhaps, VPP has no entry for that app',
    'want to hand out a book for class, VPP has no right to it',
    "Moved licences between locations and the old MDM can't see its VPP app any more",
  ],
}

export const licenceAssignedAlready: Told = {
  ja: [
    'VPPのアプリを割り当てようとしたら、その端末はもう持っていると返ってきた',
    'MDMで同じアプリのライセンスを二回割り当ててしまったみたいです',
    'VPP すでに割り当て済み',
    'MDMの一覧では未割り当てなのに、Apple側ではライセンスが付いた状態になっている',
    '入れ替えたMDMで、前のMDMが付けたVPPライセンスが残っていて割り当てが重なる',
    '夜間のVPPの一括割り当てをもう一度流したら、半分が重複で警告になった',
    'アプリが端末にないのに、VPPでは割り当て済み扱い。外してからやり直す?',
    'iPadに入っていない教材アプリ、VPPでは配布済みと言われました',
  ],
  en: [
    'tried to assign the VPP app and it says the device has it',
    'assigned the same app licence twice in the MDM I think',
    'vpp licence already assigned',
    'unassigned in our MDM list, yet Apple holds the VPP licence as taken by that device',
    "previous MDM's VPP assignments are still there and collide with the new one",
    'Ran the nightly VPP bulk assignment again and half of it warns of duplicates',
    "app isn't on the iPad but VPP counts it as handed out, take it back first?",
    'Teaching app missing on my iPad, they tell me VPP shows it as delivered',
  ],
}

export const contentTokenExpired: Told = {
  ja: [
    'VPPトークンの期限が切れて、アプリが新しい端末に配れなくなった',
    'コンテンツトークンの年次更新を忘れていました。昨日からアプリの更新も止まっています',
    'VPP トークン 期限切れ',
    'プッシュ証明書は更新したのに、アプリ配布用のトークンのほうを見落とした',
    'sTokenが1年たっていたらしい。iPadに入れたアプリは消えますか',
    'ABMから落としたコンテンツトークンの更新日が過ぎていて、MDMのApp同期がエラー',
    '学校のiPadに教科書アプリが落ちてこない。先生いわくトークンの更新時期だった',
    '前任者しか知らないVPPの更新、期限を過ぎてから気づきました',
  ],
  en: [
    "VPP token ran out and apps don't reach new devices",
    'missed the yearly renewal of the content token, app updates stopped yesterday',
    'vpp token expired',
    'renewed the push certificate but overlooked the token for apps and books',
    'the sToken is a year old now, will apps disappear from the iPads?',
    'Content token from ABM is past its date, MDM app sync errors out',
    "textbook app won't come down on the school iPad, teacher says the token was due",
    'Only my predecessor knew about the VPP token, noticed after its end',
  ],
}

export const contentTokenInvalid: Told = {
  ja: [
    'VPPトークンを貼り付けたら、正しくないと言われて登録できない',
    'コンテンツトークンのファイルをExcelで開いて保存してしまい、MDMに読んでもらえない',
    'VPP トークン 無効 アップロード',
    'サーバートークンとコンテンツトークンを取り違えてVPPの欄に上げた',
    '途中で切れたsTokenをコピーしたようで、AppのライセンスがMDMに出ない',
    'ABMの別の組織のトークンをMDMに入れたら、アプリの同期が正しくないと止まる',
    '.vpptokenの中身に改行が混ざって、Appとブックの連携が失敗する',
    '業者からメールでもらったVPPのトークン、MDMがおかしいと言う',
  ],
  en: [
    "pasted the VPP token and it's called not valid",
    "opened the content token in Excel and saved, the MDM can't use it",
    'vpp token invalid upload',
    'put the server token where the VPP content token belongs',
    'copied only part of the sToken, no app licences in the MDM',
    "token of another ABM organisation went into our MDM, app sync says it's wrong",
    "line breaks got into the .vpptoken and Apps and Books doesn't link",
    'Reseller mailed us the VPP token, the MDM finds something wrong with it',
  ],
}

export const licenceRefunded: Told = {
  ja: [
    '返金してもらったアプリが、VPPのライセンスとして使えなくなっている',
    '間違って買ったVPPのアプリを払い戻したら、MDMの割り当てがエラーになる',
    'VPP 払い戻し ライセンス',
    'Appleに返品扱いにした有料アプリを、MDMがまだ配ろうとしている',
    '数を間違えて購入、キャンセル後にVPPの残りまで割り当てられない',
    '経理が返金を申請したらしく、iPadの業務アプリのVPP分が無効になった',
    '取り消したはずの注文のVPPライセンスがMDMに残り、配ると断られる',
    '返金後に買い直したのに、VPPの古いライセンスのほうが端末に付いてしまう',
  ],
  en: [
    "app we got refunded can't be used as a VPP licence any more",
    'Bought the wrong VPP app, had it refunded, now the MDM assignment fails',
    'vpp licence refunded',
    'the MDM still tries to deliver a paid app that Apple took back in VPP',
    "ordered too many, cancelled, and VPP licences can't be assigned",
    "accounting asked for our money back and the iPad app's VPP licences went dead",
    'Cancelled order still listed in the MDM, VPP refuses to hand it out',
    'bought again after the refund, but devices get the old VPP licence',
  ],
}

export const contentTokenRevoked: Told = {
  ja: [
    '期限前なのにVPPトークンが使えない。Apple側で取り消された?',
    'ABMのパスワードを変えたら、コンテンツトークンが急に無効にされた',
    'VPP sToken 取り消し revoked',
    '新しいコンテンツトークンをダウンロードしたら、MDMに入っている古いのが止められた',
    'コンテンツトークンを作った管理者が辞めてABMのアカウントを消した途端、アプリの配布が死んだ',
    'まだ半年残っているVPPのトークンが失効扱いで、MDMの同期ができません',
    'ABMの拠点をまとめる作業のあと、コンテンツトークンがAppleに切られたらしい',
    'iPadのアプリの更新が急に止まり、管理者からトークンを取り消されたと聞いた',
    'VPPトークンが失効した',
    'コンテンツトークンがAppleの側で失効していました',
  ],
  en: [
    'VPP token dead before its end date, did Apple withdraw it?',
    'changed the ABM password and the content token was suddenly cancelled',
    'stoken revoked vpp',
    'downloaded a fresh content token and the one in the MDM got cut off',
    'The admin behind the content token left, ABM account deleted, app deployment died at once',
    "half a year left on the VPP token, still treated as withdrawn, MDM can't sync",
    'merged locations in ABM and it looks like Apple pulled the content token',
    'App updates on my iPad stopped, IT heard the VPP token was taken away',
    'our VPP token was revoked',
  ],
}

export const licenceOfAnother: Told = {
  ja: [
    'VPPのライセンスがほかの人に付いていて、この利用者に割り当てられない',
    '退職者が持ったままのVPPアプリを、後任のiPadに移したい',
    'VPP 別のユーザー 割り当て',
    '管理対象Apple IDを作り直したら、前のIDがVPPのライセンスを握っている',
    '兄弟校の生徒のIDにアプリが付いていて、うちの児童にVPPで配れません',
    '外す番号を間違えたのか、MDMがVPPで別人の分を触ろうとする',
    'VPPのアプリを返してもらわないまま、次の担当者に渡そうとして断られた',
    '共有iPadで、前に使っていた人のVPPの権利が残っているらしい',
  ],
  en: [
    "the VPP licence is with somebody else, can't give it to this user",
    "leaver still holds the VPP app, want to move it to the successor's iPad",
    'vpp licence other user',
    'recreated a Managed Apple ID, the former ID has got hold of the VPP licence',
    "pupil of our sister school has the app's VPP licence, ours can't get it",
    "MDM touches another person's VPP licence, wrong number perhaps",
    'Tried to pass on the VPP app without taking it back first and was refused',
    'shared iPad, VPP right of whoever used it before remains',
  ],
}

export const licencesTooFew: Told = {
  ja: [
    'VPPのアプリの本数が足りないらしく、最後の何台かだけ配れない',
    '端末を増やしたのに、Apple Business Managerでライセンスを追加していなかった',
    'VPP ライセンス 数 不足',
    '無料アプリを100で取得していたら、101台目のiPadで止まった',
    '転入生の分のアプリの枠がASMになくて、MDMの割り当てができない',
    '予備機にもVPPが付いたままで、本番の端末に回す分が残っていません',
    'コンテンツトークンは正常、割り当てだけが数のせいで失敗と業者に言われた',
    '来月増える50台のiPad、VPPを買い足すのはどこからですか。今もう空きゼロです',
  ],
  en: [
    'not enough copies of the VPP app, the last few devices get none',
    'added devices without getting more licences in Apple Business Manager',
    'vpp not enough licences',
    'took a hundred of the free app, iPad number 101 is stuck in VPP',
    "no seat for transfer students' apps in ASM, the MDM can't assign",
    'spare devices keep their VPP licences and none are left for those in use',
    'Content token is fine, supplier says only the count is too small',
    'fifty iPads to come, where do we buy more VPP? free ones are at zero',
  ],
}

export const contentTokenUnreadable: Told = {
  ja: [
    '自社開発のMDMからVPPのAPIを呼んだら、ヘッダーのトークンが読めないと返る',
    'sTokenをそのままの形で送ったら、Appとブックのサービスに解釈してもらえない',
    'VPP API トークン ヘッダー 9722',
    'コンテンツトークンをBase64で二重に変換して送ってしまった',
    'VPPの連携プログラムを新しい版に変えてから、認証の部分が理解されない',
    'MDMの設定欄にコンテンツトークンのファイル名を書いてしまい、Appleが読み取れない',
    'トークンの前に余計な語を付けたせいか、VPPの呼び出しが失敗する',
    'アプリ同期の担当者から、VPPのAuthorizationの書き方が違うと指摘された',
  ],
  en: [
    "our own MDM calls the VPP API and the token in the header isn't understood",
    "sent the sToken as it is, Apps and Books can't read it",
    'vpp api token header unreadable',
    'content token was base64 encoded twice on the way',
    'changed to the newer VPP API, the authorisation part makes no sense to Apple',
    "typed the file name into the MDM's content token field, Apple can't read that",
    'extra word in front of the token, VPP calls fail',
    'A developer says our VPP Authorization header is written wrongly',
  ],
}
