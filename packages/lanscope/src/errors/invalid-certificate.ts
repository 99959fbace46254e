import { defineError } from '../kit.ts'

export const invalidCertificate = defineError({
  id: 'lanscope/invalid-certificate',
  platforms: [],
  stage: 'console-upload',
  summary: {
    ja: 'アップロードしたファイルを、MDM 証明書として読み取れませんでした。',
    en: 'The uploaded file could not be read as an MDM certificate.',
  },
  messages: [
    {
      ja: 'MDM証明書の読み取り中にエラーが発生しました。 無効な MDM証明書である可能性があります。',
      en: 'An error occurred while reading the MDM certificate. It may be an invalid MDM certificate.',
      verbatim: ['ja'],
    },
  ],
  told: {
    ja: [
      'LANSCOPEに証明書を上げたら、ファイルがおかしいかもって言われました',
      'Appleからダウンロードしたやつを管理コンソールに入れても、MDMの証明書じゃないみたいな反応をされる',
      'MDM証明書のつもりでCSRファイルを選んでしまったようで、コンソールに読み込めません',
      'Internet Explorerで落とした証明書が変な拡張子になっていて、LANSCOPEに登録できない',
      '証明書のアップロードで読めないってなる。pemってこのファイルで合ってますか',
      'MDM証明書の更新で、ダウンロードした .json みたいなファイルを上げたら無効だと言われた',
      '期限切れの証明書をエンドポイントマネージャーに登録しようとして、正しくないと弾かれた',
      'メールで送ってもらったpemが壊れているのか、LANSCOPE Anの画面で受け付けられない',
      'アプリ配信用の証明書を間違えてMDM証明書の欄に上げてしまった',
      '証明書をZIPのまま上げちゃったら、ちゃんとした証明書じゃないって言われました',
      'LANSCOPE 証明書 無効 読み取り',
      'Downloadを押して手に入れたものを登録画面へ、即「無効かも」。LANSCOPE Anのpemはどれ?',
      '拡張子を.pemに書き換えただけのファイルをMDM証明書として渡したら見破られた',
      'ウイルス対策ソフトが書き換えたのか、LANSCOPEがMDM証明書の中身を認識しない',
    ],
    en: [
      'uploaded the certificate to LANSCOPE and it says it may be no good',
      "The file from Apple isn't taken by the LANSCOPE console as an MDM certificate",
      "I picked the CSR instead of the pem for the MDM certificate, the console couldn't read it",
      "Downloaded the MDM certificate with Internet Explorer, got a strange extension, LANSCOPE can't use it",
      "is this pem the right file? the console can't make sense of my certificate",
      "The MDM certificate mailed to me seems broken, LANSCOPE won't read it",
      'An old expired certificate was uploaded as the MDM certificate and declared bad',
      'put the app signing certificate where the MDM certificate belongs and it complained',
      "Uploaded the certificate still zipped, Endpoint Manager says it isn't valid",
      'lanscope certificate invalid',
      "just renamed a file to .pem and LANSCOPE saw it's no MDM certificate",
      "Endpoint Manager doubts my MDM certificate, straight from Apple's download button",
      "antivirus may have altered the pem, LANSCOPE can't recognise the certificate",
    ],
  },
  source: ['LS-44', 'LS-58'],
})
