import { defineError } from '../kit.ts'

export const profileScepResponseInvalid = defineError({
  id: 'platforms/profile-scep-response-invalid',
  platforms: ['ios', 'ipados'],
  stage: 'install',
  summary: {
    ja: 'プロファイルのインストール中に、SCEP サーバーから正しい応答が得られませんでした。',
    en: 'The SCEP server gave no valid answer while iOS or iPadOS installed a profile.',
  },
  messages: [
    {
      ja: 'SCEP サーバは無効な応答を返しました。',
      en: 'The SCEP server returned an invalid response.',
      verbatim: ['ja', 'en'],
    },
  ],
  told: {
    ja: [
      'iPhoneでプロファイルを入れたら、SCEPとかいうサーバーの返事がおかしいと出ました',
      'プロファイルのインストールで、証明書を取りに行くところで失敗します。SCEPって何ですか',
      '違うiPhoneで証明書のプロファイルを開いたら、サーバーの返事が変みたいなエラーになった',
      'IMEIで発行した証明書をiPhoneに入れようとすると、SCEPでこける',
      'eSIMに替えたiPhoneで証明書のプロファイルが入らない。SCEPって出てます',
      'SIMを差してすぐ証明書のプロファイルを入れたらSCEPのエラーになってしまった',
      'NDES経由のSCEPで、iPadだけ証明書が取れずプロファイルが入らない',
      'SCEPのチャレンジパスワードの期限切れか、iOSのプロファイルインストールが途中で終わる',
      'MDM登録のときに証明書の発行サーバーが変な応答をしてプロファイルが入らない',
      'IMEIが二つある機種で、証明書のプロファイルを入れるとSCEPがどうのと言われる',
      'SCEP 無効な応答 iPhone',
      '端末交換のあと届いた新しいiPhone、証明書の取得先に登録番号が違うと見なされたよう',
      'デュアルSIMの片方を抜いた日から、プロファイルの証明書が受け取れない。SCEPの相手の都合?',
      '発行業者に電話、識別番号の申請をやり直せばSCEPは通ると言われた',
    ],
    en: [
      'Putting the profile on my iPhone it says the SCEP server answered oddly',
      'what is SCEP? my certificate profile fails because of it',
      "Opened the certificate profile on another iPhone and the server's answer was no good",
      'Certificate issued by IMEI, SCEP fails when the profile goes on the iPhone',
      'switched to eSIM, now the certificate profile stops with something about SCEP',
      'put the SIM in and installed the certificate profile right away, SCEP error',
      "iPads don't get their certificate through NDES, the SCEP step breaks the profile install",
      'SCEP challenge maybe too old, iOS profile install ends there',
      'MDM enrolment profile fails when the device asks the SCEP server for its certificate',
      'scep invalid response iphone',
      'replacement iPhone, the certificate issuer seems to know another number, SCEP stops',
      "took one of two SIMs out, since then the certificate in the profile isn't delivered by SCEP",
      'Issuer on the phone: correct the device number and SCEP will answer',
    ],
  },
  refines: 'platforms/profile-not-installed',
  unexplained: {
    ja: 'SCEP サーバーが何を返したかは、画面に表示されません。',
    en: 'The screen does not show what the SCEP server returned.',
  },
  advice: {
    ja: [
      'ネットワークの安定した場所で、プロファイルを取得するところからやり直します。',
      '同じエラーが続く場合は、SCEP サーバーの管理者が、ログで応答の内容を確認します。',
    ],
    en: [
      'Where the network is stable, start again from fetching the profile.',
      'If the error stays, have the administrator of the SCEP server look at the answer in its log.',
    ],
  },
  source: ['cloudgate/ios-messages', 'micromdm/micromdm#453', 'micromdm/micromdm#893'],
})
