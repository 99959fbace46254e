import { defineError } from '../kit.ts'

export const readingInterrupted = defineError({
  id: 'lanscope/reading-interrupted',
  platforms: [],
  stage: 'console-upload',
  severity: 'warning',
  summary: {
    ja: 'MDM 証明書の読み取りを完了できませんでした。',
    en: 'The MDM certificate could not be read to the end.',
  },
  messages: [
    {
      ja: 'MDM証明書の読み取り中にエラーが発生しました。 時間をおいて再度実行してください。',
      en: 'An error occurred while reading the MDM certificate. Wait a while and try again.',
      verbatim: ['ja'],
    },
  ],
  told: {
    ja: [
      'MDM証明書を上げている途中で失敗して、あとでやり直せって言われました',
      'LANSCOPEに証明書をアップロードしたら、時間を置いてみてと出る。混んでる?',
      '証明書の登録ボタンを押してしばらく固まったあとエラー。エンドポイントマネージャー側の不調?',
      'ネットの調子が悪いときにコンソールへMDM証明書を上げたら途中で切れたみたい',
      '昨日は上げられなかったMDM証明書、今日もう一回やってもまた後でと言われる',
      'LANSCOPE Anで証明書ファイルの読み込みが最後まで終わらない',
      'VPN越しに管理コンソールを開いて証明書を登録していたら、通信が途切れて失敗した',
      'MDM証明書のファイル自体は正しいはずなのに、サーバーが忙しいのか読み込みに失敗する',
      'プッシュ証明書の差し替え中に回線が落ちた。登録されたのかどうか分かりません',
      'LANSCOPE 証明書 時間をおいて',
      '登録を押すとくるくる回って、MDM証明書がいつまでも保存されない。LANSCOPEの障害情報あり?',
      '期限が今日なのに、エンドポイントマネージャーが証明書を受け取る途中で匙を投げる',
      'プロキシのタイムアウトか、LANSCOPEへのpemの送信が中断してしまう',
    ],
    en: [
      'Uploading the MDM certificate stopped midway and told me to retry later',
      'LANSCOPE asks me to wait a bit before registering the certificate again, is it busy?',
      'pressed register for the certificate, it hung and then failed, is Endpoint Manager having trouble?',
      'My network was shaky while I uploaded the MDM certificate to the console and it broke off',
      'certificate upload failed yesterday, today again it says later',
      'The LANSCOPE console never finishes loading the certificate file',
      'Connection dropped over VPN while the MDM certificate was being registered',
      "The certificate file is fine, I'm sure, but the console can't get through with it at the moment",
      "line went down during the push certificate swap, don't know whether it was registered",
      'lanscope certificate try again later',
      'spinner for ages, MDM certificate never saved, is LANSCOPE down?',
      'Deadline is today and Endpoint Manager gives up halfway through the certificate',
      'proxy timeout perhaps, sending the pem to LANSCOPE is cut short',
    ],
  },
  source: ['LS-46', 'LS-58'],
})
