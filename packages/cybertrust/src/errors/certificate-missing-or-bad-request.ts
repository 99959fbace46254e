import { defineError } from '../kit.ts'

export const certificateMissingOrBadRequest = defineError({
  id: 'cybertrust/certificate-missing-or-bad-request',
  platforms: ['android'],
  stage: 'install',
  summary: {
    ja: 'このデバイスに発行された証明書が見つからないか、デバイスから送られた情報が合いませんでした。',
    en: 'No certificate issued for this device was found, or what the device sent did not fit.',
  },
  messages: [
    {
      ja: '証明書が存在しないか、または、リクエストデータが不正です。',
      en: 'The certificate does not exist, or the request data is invalid.',
      verbatim: ['ja'],
    },
  ],
  told: {
    ja: [
      'Androidでメールの手順どおりやったのに、証明書がないって言われます',
      'アプリを一回消して入れ直したら、証明書が取れなくなりました',
      'スマホを機種変したので前のメールのリンクから証明書を入れようとしたらだめでした',
      'AndroidのデバイスIDのアプリで証明書を取ろうとすると、データがおかしいみたいに言われる',
      '証明書が届いたはずなのに、アプリからは見つからないって出ちゃう',
      '別のスマホで証明書を入れようとしたのがいけなかったんでしょうか。存在しないと言われた',
      '発行後にデバイスID for GUIDのアプリを再インストールした社員が、Androidで証明書を取得できない',
      'GUIDが変わったらしく、Android端末の証明書が見つからないと言われる。再発行が必要?',
      '発行時に控えたGUIDと今の端末のGUIDが違う。証明書インストールではねられる',
      'Androidの証明書を失効して出し直したのに、利用者が古いメールから取りに行って失敗している',
      'Android 証明書 存在しない GUID',
      '初期化したAndroidに証明書を戻したい。案内メールは同じなのに見当たらないとの返事',
      'アプリのデータ消去を勧められて実行したら、デバイスIDの証明書が迷子になった',
      '仕事用プロファイルの側で開いたら、Android用の証明書がないことになった',
    ],
    en: [
      'Followed the mail on my Android phone and it says there is no certificate for me',
      "deleted the app and installed it again, now the certificate can't be found",
      "new phone, used the old link for the certificate, doesn't work",
      'the device ID app on Android complains about the request when I get the certificate',
      "I was told my certificate is ready but the app on my phone doesn't find it",
      "User reinstalled the GUID app after we issued the certificate, now Android can't retrieve it",
      'The GUID on the Android device is not the one we issued the certificate for',
      'Certificate for Android not found on the server although it was issued yesterday, do we need to reissue it?',
      'Employee tries to install the certificate on a second Android phone and gets turned away',
      'android certificate not found guid',
      'Reset my Android, same certificate mail as before, nothing there now',
      "was told to clear the app's data, since then the device ID app finds no certificate",
      'opened the certificate app inside the work profile of the Android and got nowhere',
    ],
  },
  source: ['CT-62'],
})
