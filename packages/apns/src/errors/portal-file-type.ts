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
