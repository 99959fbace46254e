import { consolePaths } from '../console-paths.ts'
import { defineFallback } from '../kit.ts'

/** What the column advises of the message, whatever is not correct about the certificate (CL-24, CL-25). */
export const startOver = defineFallback({
  id: 'clomo/start-over',
  about: ['clomo/push-certificate-incorrect'],
  when: (w) =>
    w.known(w.all(w.is('apns.keyMatchesCsr', true), w.is('apns.uploadedFile', 'mdm-push-certificate'))),
  why: {
    ja: '証明書に誤りが見つからないときも、年次更新をはじめからやり直します。',
    en: 'Where nothing is found to be wrong with the certificate, start the yearly renewal again too.',
  },
  remedy: [
    {
      id: 'delete-files',
      actor: 'administrator',
      affects: 'none',
      destructive: true,
      do: {
        ja: '今回作成したファイル（CSR、証明書）を、手元からすべて削除してください。使用中の証明書はそのまま残ります。',
        en: 'Delete every file made for this renewal, CSR and certificate, from your computer. The certificate in use stays.',
      },
    },
    {
      id: 'create-csr',
      actor: 'administrator',
      affects: 'none',
      path: consolePaths.panel,
      do: {
        ja: '年次更新の手順「CSR ファイルを作成する」からやり直してください。',
        en: 'Start again from "CSR ファイルを作成する" (create the CSR) of the yearly renewal.',
      },
    },
  ],
  source: ['CL-24', 'CL-25'],
})
