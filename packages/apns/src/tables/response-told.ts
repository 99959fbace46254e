import type { Localized } from '@shindan/core'

type Told = Localized<readonly string[]>

export const unregistered: Told = {
  ja: [
    'MDMからプッシュを送っても、特定の端末だけ全然反応しなくなった',
    'iPadを初期化してからMDMのプッシュが届かない。一覧には残っています',
    '利用者がMDMのプロファイルを消してしまったらしく、コマンドが届きません',
    'デバイストークンが死んでいる端末が何台かあり、APNsに登録がないと返される',
    '何か月もしまっておいたiPhoneを出したら、MDMの管理コンソールから何も送れない',
    '会社のiPhoneを自分で復元したら、MDMのアプリが配られてこなくなりました',
    'バックアップから新しいiPhoneに移行したら、古いほうのプッシュのトークンが無効になった',
    'APNsのログで一部の端末宛てだけ、もういないみたいな応答が返ってくる',
  ],
  en: [
    'One device no longer reacts to MDM pushes at all',
    "I erased the iPad and since then no MDM push arrives, it's still in the list",
    "The user seems to have removed the MDM profile, commands don't get there",
    'A few device tokens are dead, APNs says they are gone',
    "An iPhone that lay in a drawer for months can't be pushed from the MDM console",
    'restored my work iPhone myself and now no apps come from the MDM',
    'Moved to a new iPhone from backup, the push token of the old one is useless',
    'In the APNs log some devices are answered as if they no longer existed',
  ],
}

export const deviceTokenNotForTopic: Told = {
  ja: [
    'プッシュ証明書を更新した日から、全部の端末がMDMに応答しなくなった',
    'APNs証明書を入れ替えたら、登録済みのiPhoneが一台も反応しません',
    '別のApple IDで取り直したMDM証明書に変えてから、新しい端末だけ動いて古い端末が黙っている',
    '更新後に端末のプロファイルと証明書のトピックを見比べたら、違う文字列だった',
    '証明書のUIDが去年のと変わってしまい、プッシュが全台に届かない',
    'MDMを乗り換えて証明書を新規で作ったら、今までのiPadと通信できなくなった',
    'プッシュ証明書は有効なのに、既存のデバイスだけ通知を受け取れないのはなぜ',
    '会社の全員のiPhoneにアプリの配布や設定が来なくなった。先週MDMの証明書を替えたそうです',
  ],
  en: [
    'Since the day we renewed the push certificate no device answers the MDM',
    'replaced the APNs certificate and not a single enrolled iPhone responds',
    'New MDM certificate from another Apple ID: new devices work, the old ones are silent',
    "The topic in the devices' profile and the one of the renewed certificate are different strings",
    "UID of the push certificate changed from last year's, pushes reach nobody",
    'We moved to another MDM, made a new certificate and lost contact with the existing iPads',
    "push certificate is valid, but existing devices don't get notifications, why?",
    "Nobody's iPhone gets apps or settings any more, IT says they swapped the MDM certificate last week",
  ],
}

export const badCertificate: Told = {
  ja: [
    'MDMサーバーからAppleのプッシュに送ると、証明書がだめだと返ってくる',
    'APNsに証明書を受け入れてもらえず、端末への通知が全部失敗する',
    'プッシュ証明書を失効させてしまったのか、APNsが送信を断ってくる',
    '更新したpemと秘密鍵を入れたのに、APNsには証明書として認められない',
    'アプリ用の証明書をMDMのプッシュに使っていて、APNsに蹴られます',
    'MDMの管理画面で、iPhoneに送信できないのはプッシュ証明書のせいだと言われた',
    'APNsへの接続はできるが、証明書のところではじかれて端末を操作できない',
    '会社のiPadに何も降ってこない。管理者に聞いたらAppleに証明書を断られているとのこと',
  ],
  en: [
    "Apple's push service answers that our certificate is no good",
    "All MDM notifications fail because APNs won't take the certificate",
    'Did we revoke the push certificate? APNs turns down everything we send',
    'put in the renewed pem and private key, APNs does not recognise it as a certificate',
    "we use an app's certificate for MDM pushes and APNs rejects it",
    'The MDM console blames the push certificate for not reaching the iPhones',
    'connection to APNs works but the certificate is refused there',
    'Nothing arrives on our iPads, IT says Apple declines the MDM certificate',
  ],
}

export const certificateExpired: Told = {
  ja: [
    'プッシュ証明書の期限が切れて、端末に何も送れなくなりました',
    'MDM証明書の更新を忘れていて、昨日から全部のiPhoneが操作できない',
    'APNs証明書が切れたあとでも、更新すれば端末の登録は元に戻りますか',
    'プッシュ証明書の有効期限を過ぎてしまった。再登録が必要なんでしょうか',
    '証明書の更新日を見落として、iPadへのリモートロックもワイプも効かない',
    '会社のiPhoneにアプリが入ってこない。プッシュのやつの期限が切れたらしい',
    '更新したはずのプッシュ証明書なのに、サーバーはまだ古い期限切れのを使っているみたい',
    '年に一度のAPNs証明書の更新を一週間過ぎてから気づきました',
  ],
  en: [
    'The push certificate ran out and nothing can be sent to the devices',
    'We forgot to renew the MDM certificate, since yesterday no iPhone can be managed',
    'If we renew the APNs certificate after it lapsed, do the devices come back?',
    'push certificate is past its end date, do we have to enrol everything again?',
    'missed the renewal date of the certificate, remote lock and wipe on the iPads do nothing',
    'No apps arrive on my work iPhone, the push thing ran out they say',
    'we did renew the push certificate but the server still uses the old lapsed one',
    'Noticed a week late that the yearly APNs certificate was due',
  ],
}

export const certificateRevoked: Told = {
  ja: [
    'Appleのサイトでプッシュ証明書をRevokeしてしまい、端末と通信できなくなりました',
    '間違えてMDM証明書を取り消してしまった。元に戻せますか',
    '証明書ポータルで要らないと思って失効させたのが、使用中のプッシュ証明書だった',
    'APNs証明書を誰かが失効させたようで、全端末にコマンドが届かない',
    '更新しようとしてRenewの隣のボタンを押してしまった。プッシュ証明書が使えなくなった',
    '失効したプッシュ証明書でMDMが動かない。新しいのを作ったら再登録になる?',
    '前任者が退職前にAppleの証明書を全部取り消していったらしい',
    'iPhoneが管理できなくなったので調べたら、プッシュ証明書が失効状態になっていた',
    '間違えてRevokeしてしまった',
    'Revokeしてしまった',
    '誤ってRevoke',
    'Revokeボタンを押してしまいました。どうなりますか',
    '失効させてしまった証明書を元に戻したい',
  ],
  en: [
    "I revoked the push certificate on Apple's site and lost the devices",
    'Cancelled the MDM certificate by mistake, can it be brought back?',
    'We thought the certificate was unused and revoked it at the portal, it was the push certificate in use',
    'Somebody revoked the APNs certificate and no commands go out',
    'pressed the button next to Renew, now the push certificate is dead',
    'MDM down with a revoked push certificate, does a new one mean enrolling all devices again?',
    'The former admin revoked all Apple certificates before leaving',
    "iPhones can't be managed, turns out the push certificate was revoked",
    'hit Revoke by mistake',
    'pressed the Revoke button on the Apple portal by accident',
  ],
}

export const serverNotTrusted: Told = {
  ja: [
    '自前のMDMサーバーからAPNsにつなぐと、Apple側の証明書を信頼できないと出る',
    '2025年にAPNsの認証局が変わってから、プッシュが送れなくなったサーバーがある',
    '社内プロキシを通すとapi.push.apple.comへの接続が証明書エラーになります',
    'MDMサーバーのルート証明書が古くてAppleのプッシュに接続できない',
    'SSLを復号するファイアウォールを入れたらAPNsへの送信が全部失敗するようになった',
    'OSを入れ直したMDMサーバーで、APNsのサーバー証明書の検証に失敗する',
    'コンテナからAPNsに送ろうとするとルートCAがないみたいなことを言われる',
    'プッシュ証明書は更新済みなのに、AppleのサーバーのTLS証明書が信用されず端末に届かない',
  ],
  en: [
    "Our own MDM server doesn't trust Apple's side when it connects to APNs",
    "Since APNs changed its CA in 2025 one server can't send pushes",
    'Through the company proxy the connection to api.push.apple.com ends in a certificate error',
    "root certificates on the MDM server are old, can't connect to Apple push",
    'put in a firewall that inspects SSL and now all pushes to APNs fail',
    'reinstalled the MDM server, verifying the APNs server certificate fails',
    'In the container there seems to be no root CA for APNs',
    "push certificate is renewed, but the TLS certificate of Apple's servers isn't trusted and nothing reaches the devices",
  ],
}

export const badDeviceToken: Told = {
  ja: [
    'MDMで一部のiPhoneだけ、宛先のトークンが変だとAPNsに返される',
    '検証用のAPNsで取ったトークンを本番に流したらはじかれた',
    'デバイストークン 不正 APNs 400',
    'データベースを移したときにデバイストークンの文字が欠けたらしく、プッシュが全滅',
    'トークンをBase64のまま宛先に使っていて、APNsに受け取ってもらえない',
    '開発中のMDMから試し打ちしたiPadのプッシュ、相手の番号が間違いと言われる',
    '端末を復元してからMDMの記録しているトークンが合っていないようです',
    '自分のiPhoneだけ会社の配信が来ない。業者は宛先トークンの間違いだと説明',
  ],
  en: [
    'APNs says the token of some iPhones in our MDM is wrong',
    'token from the development side used on the production APNs, refused',
    'bad device token apns 400',
    'lost characters of the device tokens when moving the database, no push gets out',
    "used the token in base64 as the address, APNs won't have it",
    "Test push from the MDM we're writing to an iPad, target number is said to be off",
    'device was restored, token the MDM remembers no longer fits',
    'My iPhone alone gets nothing from work, vendor blames a faulty push token',
  ],
}

export const handshakeFailed: Told = {
  ja: [
    'MDMサーバーからAPNsへの接続が、つながる前の握手の段階で切られる',
    'プッシュが全部送れない。ログにはハンドシェイク失敗だけで理由なし、APNsです',
    'APNs TLS ハンドシェイク 失敗',
    '通信機器を替えてからapi.push.apple.comとのSSLが確立しません',
    '古いJavaで動くMDMが、APNsの暗号方式に付いていけないようだ',
    '証明書の期限なのか回線なのか、Appleのプッシュに接続する所で落ちる',
    'ファイアウォールで443だけ開けたのに、APNsと話が始まらない',
    '会社のiPhoneに何も届かず、ベンダーはプッシュ接続の確立エラーと言う',
  ],
  en: [
    'connection from the MDM server to APNs is cut during the handshake',
    'no push goes out, log only has a failed handshake with APNs and no reason',
    'apns tls handshake failure',
    "New network gear, SSL to api.push.apple.com isn't set up any more",
    "MDM on an old Java can't keep up with the ciphers of APNs",
    'certificate ran out or is it the line? it drops while connecting to Apple push',
    'opened port 443, still no conversation with APNs begins',
    "Nothing arrives on our iPhones, vendor says the push connection can't be established",
  ],
}
