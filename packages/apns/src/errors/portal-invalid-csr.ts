import { defineError } from '../kit.ts'
import { portalContext } from './portal-context.ts'

/** One text, several causes: a passing fault of the portal (CL-16) and a file that really is malformed. */
export const portalInvalidCsr = defineError({
  id: 'apns/portal-invalid-csr',
  codeContext: portalContext,
  platforms: [],
  stage: 'portal',
  summary: {
    ja: 'Apple Push Certificates Portal が、アップロードした CSR を受け付けませんでした。',
    en: 'The Apple Push Certificates Portal did not accept the uploaded CSR.',
  },
  messages: [
    {
      ja: '証明書署名要求が無効です。',
      en: 'Invalid Certificate Signing Request',
      verbatim: ['en'],
      generic: true,
    },
    {
      ja: '無効な証明書署名要求です。',
      en: 'Invalid Certificate Signing Request',
      verbatim: ['en'],
      generic: true,
    },
    {
      ja: '証明書署名要求が無効です。入力された証明書署名要求は無効のようです。アップロードしたファイルの形式が正しく、空でないことを確認してください。',
      en: 'Invalid Certificate Signing Request. The certificate signing request you entered appears to be invalid. Make sure that request file was uploaded is in the correct format and not empty.',
      verbatim: ['en'],
    },
  ],
  told: {
    ja: [
      'AppleのサイトにCSRを上げたら、このファイルはだめって言われました',
      'MDMからダウンロードした署名要求をプッシュ証明書のポータルに出したら受け付けてくれない',
      '管理コンソールで作ったCSRがアップルで弾かれる。ファイルは開いていません',
      'プッシュ証明書の更新で、選ぶファイルを間違えたのかポータルに拒否されます',
      'CSRをメモ帳で開いて保存したら、Apple側で読めなくなったみたい',
      'ベンダーの署名が付いていない素のCSRをPush Certificates Portalに上げたら無効扱いされた',
      '証明書を作るところでアップロードしても空のファイルじゃないか確かめろと言われる',
      '先週落としたCSRで今日APNs証明書を更新しようとしたら、だめでした。時間を置けば直りますか',
      'OpenSSLで自分で作ったCSRを出したら、アップルのプッシュ証明書の画面ではねられた',
      'Appleの画面で証明書の申請ファイルを選んで送ると失敗する。ブラウザを変えてもだめ',
      'CSRじゃなくて去年のpemを上げちゃったのかも。ポータルで形式がおかしいって出る',
      'アップル CSR 無効',
      'MDMの画面から一覧の取得ボタンを押し、届いた要求ファイルを投げた結果Appleが首を振る',
      'セキュリティ製品が添付を無害化、中身の変わったCSRをアップルに提出してしまった',
      '提出期限ぎりぎりで発覚。ポータルいわくCSRの体裁が不適格、ベンダーは正常と主張',
    ],
    en: [
      "Apple's site doesn't want the CSR I uploaded",
      'The request file from our MDM is turned down at the push certificates portal',
      "the CSR from the console gets rejected by Apple, I didn't touch it",
      'Renewing the push certificate, maybe I picked the wrong file, portal refuses it',
      "opened the CSR in Notepad and saved it, now Apple can't read it",
      "Uploaded a plain CSR without the vendor's signature to Apple's portal and it was refused",
      'made the CSR myself with openssl and the Apple push portal says no',
      "The portal wants me to check that my request file isn't empty, but it's the one from the MDM",
      "Downloaded the CSR last week, today the APNs renewal doesn't accept it, will it work later?",
      "I might have uploaded last year's pem rather than the CSR to Apple",
      'apple csr invalid',
      'mail filter rewrote the attachment, the CSR we handed to Apple was altered',
      "Vendor insists the CSR is good, Apple's page insists it's not",
      'copied the CSR text out of a web page into a file, Apple shakes its head',
    ],
  },
  source: ['CL-13', 'CL-14', 'CL-15', 'micromdm#796'],
})
