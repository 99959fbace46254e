import { consolePaths } from '../console-paths.ts'
import { defineFallback } from '../kit.ts'

/** What the guide says of both messages, whatever the file turns out to be (LS-44, LS-45). */
export const startOver = defineFallback({
  id: 'lanscope/start-over',
  about: ['lanscope/invalid-certificate', 'lanscope/public-key-mismatch'],
  when: (w) =>
    w.known(w.any(w.is('apns.uploadedFile', 'mdm-push-certificate'), w.is('apns.keyMatchesCsr', true))),
  why: {
    ja: 'ファイルに誤りが見つからないときは、MDM 証明書の登録手順をはじめからやり直します。',
    en: 'Where nothing is wrong with the file, go through the registration from the beginning.',
  },
  remedy: [
    {
      id: 'delete-files',
      actor: 'administrator',
      affects: 'none',
      destructive: true,
      do: {
        ja: '今回作成したファイル（ベンダー署名付き CSR、MDM 証明書）を、手元からすべて削除してください。使用中の証明書はそのまま残ります。',
        en: 'Delete every file made for this renewal, vendor-signed CSR and MDM certificate, from your computer. The certificate in use stays.',
      },
    },
    {
      id: 'download-csr',
      actor: 'administrator',
      affects: 'none',
      path: consolePaths.downloadCsr,
      do: {
        ja: 'ベンダー署名付き CSR のダウンロードから、登録手順をやり直してください。',
        en: 'Start the registration again from the download of the vendor-signed CSR.',
      },
    },
  ],
  source: ['LS-44', 'LS-45'],
})
