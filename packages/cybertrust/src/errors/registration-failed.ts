import { defineError } from '../kit.ts'
import { codeContext } from './code-context.ts'

export const registrationFailed = defineError({
  id: 'cybertrust/registration-failed',
  code: '600',
  codeContext,
  platforms: ['windows', 'macos'],
  stage: 'install',
  summary: {
    ja: '取得した証明書を、デバイスの証明書ストアに登録できませんでした。',
    en: 'The retrieved certificate could not be put into the certificate store of the device.',
  },
  messages: [
    {
      ja: '600 証明書の登録に失敗しました。管理者にお問い合わせください。',
      en: '600 Registration of the certificate failed. Please contact your administrator.',
      verbatim: ['ja'],
      generic: true,
    },
    {
      ja: '600 証明書の登録に失敗しました。',
      en: '600 Registration of the certificate failed.',
      verbatim: ['ja'],
      generic: true,
    },
  ],
  told: {
    ja: [
      '証明書は落ちてきたみたいなのに、最後にPCへ入れるところで失敗します',
      '証明書を入れてる途中で警告が出て「いいえ」を押したら、エラーで終わっちゃいました',
      '証明書のインストールの最後で、管理者に聞いてくださいってなる。Windowsです',
      'ルート証明書を入れますかって聞かれて、怖いのでキャンセルしたらだめになった',
      '自分のパソコンは権限がないからか、証明書を入れられません',
      '証明書を取るところまではいくけど、保存できないみたいで弾かれる',
      '標準ユーザーでログオンしているPCで、証明書ストアに書き込めずインストールが失敗する',
      'Importerで証明書の取得までは成功するが、ストアへの取り込みで失敗する端末が1台だけある',
      'グループポリシーで証明書ストアへの登録を制限しているせいか、証明書が入らない',
      'Windowsのユーザープロファイルが壊れているのか、どうやっても証明書を登録できない',
      'セキュリティ警告で拒否を選んでしまった社員の証明書が入らなかった。どうやり直せばいい?',
      'Macのキーチェーンに証明書が入らない。Importerで最後にこける',
    ],
    en: [
      "The certificate gets downloaded but at the very end it can't be put on my PC",
      'a warning came up while installing the certificate, I clicked No, now it fails',
      'It asked whether to trust some root certificate and I cancelled because I was scared',
      'Windows says to call the admin at the last step of the certificate install',
      "I don't think I have the rights to install a certificate on this laptop, it stops with an error",
      "Standard user account can't write to the certificate store, so the certificate is not saved",
      'Retrieval works in the Importer, but importing into the Windows certificate store fails on one machine',
      "Group Policy seems to lock the certificate store and the device certificate won't go in",
      'Corrupt Windows user profile? The certificate cannot be stored whatever we try',
      'Employee declined the security warning for the root CA and the certificate was not installed',
    ],
  },
  source: ['CT-34', 'CT-35'],
})
