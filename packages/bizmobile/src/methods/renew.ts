import { keepSteps, portalSteps } from '@shindan/apns'
import { consolePaths, manualPages } from '../console-paths.ts'
import { kit } from '../kit.ts'

/** The yearly renewal with BizMobile Go!, on the screen where the certificate is shown and replaced. */
export const renew = kit.defineMethod({
  operation: 'apns/renew',
  id: 'bizmobile',
  title: {
    ja: 'BizMobile Go! での更新（画面では「Push証明書」）',
    en: 'with BizMobile Go! ("Push証明書" on its screens)',
  },
  when: (w) => w.is('apns.console', 'bizmobile'),
  steps: [
    {
      id: 'download-csr',
      actor: 'administrator',
      affects: 'none',
      path: consolePaths.certificate,
      url: manualPages.renewal,
      do: {
        ja: 'Chrome または Edge で管理画面を開き、「失効日」と「サブジェクト情報」を控えて、マニュアルの手順で CSR をダウンロードします。ファイル名はダウンロードのたびに変わります。',
        en: 'Open the console in Chrome or Edge, note the expiry date and the subject, and download the CSR as the manual says. Its name differs at each download.',
      },
    },
    ...portalSteps,
    {
      id: 'upload-certificate',
      actor: 'administrator',
      affects: 'none',
      path: consolePaths.certificate,
      do: {
        ja: 'ダウンロードした証明書をアップロードし、「失効日」が新しくなり、「サブジェクト情報」が変わっていないことを確認します。「Push証明書を削除」は押さないでください。',
        en: 'Upload the certificate and see that the expiry date is new and the subject unchanged. Do not press "Push証明書を削除".',
      },
    },
    ...keepSteps,
  ],
})
