import { defineError } from '../kit.ts'
import { codeContext } from './code-context.ts'

export const authenticationFailed = defineError({
  id: 'cybertrust/authentication-failed',
  code: '400',
  codeContext,
  platforms: ['windows', 'macos'],
  stage: 'install',
  summary: {
    ja: 'Importer が、このデバイスを証明書の発行先として認証できませんでした。',
    en: 'The Importer could not authenticate this device as the one the certificate was issued for.',
  },
  messages: [
    {
      ja: '400 端末の認証に失敗しました。入力内容を確認してください。改善しない場合は管理者にお問い合わせください。',
      en: '400 Authentication of the device failed. Check what you entered. If that does not help, contact your administrator.',
      verbatim: ['ja'],
      generic: true,
    },
    {
      ja: '400 端末の認証に失敗しました。',
      en: '400 Authentication of the device failed.',
      verbatim: ['ja'],
      generic: true,
    },
  ],
  told: {
    ja: [
      '会社のパソコンに証明書を入れようとしたら、このPCではだめみたいなことを言われて弾かれます',
      'メールに書いてあったIDをImporterに貼り付けたのに、認証のところで止まっちゃう',
      '証明書の番号を手で打ち込んだんですけど、何回やっても通りません',
      '新しいノートPCに替えたので、前のパソコンでもらった証明書のIDを入れたらはねられた',
      'Macで証明書を落とすアプリにIDとかを入れても先に進めない。macOSを上げてからです',
      '証明書識別子って、大文字小文字とか空白も関係ありますか?合ってるはずなのに違うと言われます',
      '利用者のMacだけDeviceiD Importerの認証を通らない。プライベートWi-Fiアドレスがオンのままだったかも',
      '証明書を申請したときのMACアドレスと実機のアドレスがずれていて、ユーザーが証明書を取得できません',
      'Windows 11でランダムなハードウェアアドレスが有効なまま証明書を発行してしまい、インストールで失敗します',
      'Importerに識別子を入れる画面で失敗するとの問い合わせ。コピペのときに余計なスペースが入っているようです',
      '別の社員のPCに間違えて証明書を入れようとしたらしく、デバイスを認証できないと出ている',
      'ドック経由の有線LANのMACアドレスで証明書を出したら、ドックなしのPCで認証に失敗する',
    ],
    en: [
      'I pasted the certificate ID from the mail into the Importer and it says my PC is not the right one',
      'tried to put the company certificate on my new laptop with the old identifier, got rejected',
      'typed the certificate number by hand three times, it never goes through',
      "My Mac won't let me fetch the certificate since I went to macOS 15, the installer app doesn't recognise the machine",
      'is the certificate identifier case sensitive? mine gets refused every time',
      "One user's Mac fails verification in DeviceiD Importer, private Wi-Fi address was on when we noted the MAC address",
      'We issued the certificate for the wrong MAC address and now the Windows PC is not accepted',
      "Random hardware addresses is switched on and the device certificate can't be installed, device check fails",
      'User copied the certificate identifier with a trailing space and the Importer turns the device down',
      'The employee ran the Cybertrust importer on a different computer than the one we issued the certificate for',
    ],
  },
  source: ['CT-03', 'CT-04', 'CT-79'],
})
