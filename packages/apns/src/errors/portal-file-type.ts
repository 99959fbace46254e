import { defineError } from '../kit.ts'

export const portalFileType = defineError({
  id: 'apns/portal-file-type',
  platforms: [],
  stage: 'portal',
  summary: {
    ja: 'Apple Push Certificates Portal が、アップロードした CSR ファイルの拡張子を受け付けませんでした。',
    en: 'The Apple Push Certificates Portal did not accept the extension of the uploaded CSR file.',
  },
  messages: [
    {
      ja: '無効な種類のファイルがアップロードされました。対応しているファイルの拡張子は .txt, .rtf, .plist, .b64 です',
      en: 'You have uploaded an invalid file type. Supported file extensions are .txt, .rtf, .plist, .b64',
      verbatim: ['en'],
    },
  ],
  told: {
    ja: [
      'AppleのサイトにCSRを出したら、ファイルの種類がだめだと英語で言われた',
      '管理コンソールから落とした .csr がアップルの証明書ページに選べません。拡張子を変えるの?',
      'MDMベンダーの申請ファイルがZIPで届いて、そのままポータルに投げたら蹴られた',
      'プッシュ証明書の更新、.txtか.plistにしろみたいな英文が出ます',
      'CSR 拡張子 アップロードできない アップル',
      'iPadのファイルアプリからCSRを選んだら、Appleの画面で形式違いと返ってくる',
      '拡張子が表示されない設定のWindowsで、CSRの名前が変になっていて受け取ってもらえない',
      '先方のマニュアルでは .pem のまま上げているのに、うちだけAppleの証明書サイトが種類で断る',
      'CSRを圧縮して送ってもらったものを、解凍せずPush Certificates Portalに出しました',
      'CSRをAppleのポータルに上げると、ファイル形式が無効と言われる',
      'アップルの証明書サイトでCSRのファイル形式が対応していないと出る',
    ],
    en: [
      "Apple's certificate page says my CSR is the wrong kind of file",
      'the console gave me a .csr and the Apple portal only lists txt, rtf, plist and b64',
      "our vendor sends the push request as a zip, Apple won't take it like that",
      'csr file extension apple portal',
      'Do I just rename the CSR to .txt for the push certificate?',
      'picked the CSR from the Files app on my iPad, Apple objects to the format',
      "Windows hides extensions here, the CSR probably has the wrong ending for Apple's portal",
      'In the manual they upload a .pem, at our place the push certificate page turns that type down',
      "invalid file type for the CSR on Apple's portal",
    ],
  },
  unexplained: {
    ja: 'ポータルは拡張子だけを見るため、中身が正しい CSR かどうかは、この文言からは分かりません。',
    en: 'The portal looks at the extension alone: the words do not show whether the content is a proper CSR.',
  },
  advice: {
    ja: [
      '選んだファイルが、今回、管理コンソールからダウンロードした CSR であるか確認します（証明書や秘密鍵のファイルではありません）。',
      '中身は変えずに、ファイル名の拡張子を .txt に変えてアップロードし直します。',
    ],
    en: [
      'Check that the file is the CSR downloaded from the console for this renewal, and neither a certificate nor a private key.',
      'Change the extension of its name to .txt, leave its content alone, and upload it again.',
    ],
  },
  source: ['micromdm/pull#833', 'memdocs#4434'],
})
