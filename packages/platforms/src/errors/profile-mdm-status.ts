import { defineError } from '../kit.ts'

export const profileMdmStatus = defineError({
  id: 'platforms/profile-mdm-status',
  platforms: ['ios', 'ipados'],
  stage: 'install',
  summary: {
    ja: 'プロファイルのインストール中に、サーバーがエラーのステータスコードを返しました。',
    en: 'A server answered with a status code of failure while iOS or iPadOS installed a profile.',
  },
  messages: [
    {
      ja: '"{url}"のMDMサーバから"{status}"というステータスコードが返されました。',
      en: 'The MDM server at "{url}" returned the status code "{status}".',
      verbatim: ['ja'],
    },
  ],
  told: {
    ja: [
      'iPhoneにプロファイルを入れようとしたら、サーバーのアドレスと403みたいな数字が出ました',
      'プロファイルのインストールで、長いURLと番号が表示されて止まる',
      'MDMのサーバーから数字が返ってきたと出てiPadの登録が終わらない',
      '証明書のプロファイルを入れたら、URLと500番台の数字が書かれたエラーになった',
      '構成プロファイルを入れる画面でMDMサーバーが404って言ってるみたいです',
      '端末登録のとき、サーバーがエラー番号を返してプロファイルが入らない',
      '指定されたのと違うiPhoneで証明書のプロファイルを入れたら、サーバーに断られて番号が出た',
      'MDM登録URLを開いてプロファイルを入れると、サーバー側のHTTPエラーがiPhoneに表示される',
      '利用者の画面写真ではMDMサーバのアドレスの後ろに401と出ている',
      'プロファイル MDMサーバ ステータスコード',
      '登録用の招待を一度使ってから二台目で開くと、iPhoneが三桁の数字を出して拒む',
      'メンテ明けの朝、iPadのプロファイルのインストールで503が返る',
      'サポートいわく数字は相手側の答え。iPhoneの証明書プロファイルで401でした',
    ],
    en: [
      'My iPhone shows a server address and a number like 403 when I install the profile',
      'profile install stops with a long URL and a code',
      "The MDM server gave back a number and the iPad doesn't enrol",
      'got a URL and a five hundred something while installing the certificate profile',
      'it says the MDM server says 404 when I put the configuration profile on',
      'Enrolment fails, the server returns an HTTP error to the phone during profile installation',
      'Wrong iPhone for this certificate profile, the server declined and a status number appeared',
      "User's screenshot has the MDM server address followed by 401",
      "Profile doesn't go on because the MDM host replies with an error status",
      'profile mdm server status code',
      'invitation used once, opening it on a second iPhone gives a three-digit number',
      'Morning after maintenance, profile on the iPad ends with 503',
      "Support says the figure is the host's reply, 401 with my certificate profile",
    ],
  },
  refines: 'platforms/profile-not-installed',
  proves: [{ fact: 'platforms.mdmServerStatus', slot: 'status' }],
  source: ['cloudgate/ios-messages'],
})
