import { keepSteps, portalSteps } from '@shindan/apns'
import { consolePaths } from '../console-paths.ts'
import { kit } from '../kit.ts'

/** The yearly renewal with CLOMO PANEL. The sources name its procedure but not the screens. */
export const renew = kit.defineMethod({
  operation: 'apns/renew',
  id: 'clomo',
  title: {
    ja: 'CLOMO PANEL での更新（画面では「MDM プッシュ通知用証明書」）',
    en: 'with CLOMO PANEL ("MDM プッシュ通知用証明書" on its screens)',
  },
  when: (w) => w.is('apns.console', 'clomo'),
  steps: [
    {
      id: 'download-csr',
      actor: 'administrator',
      affects: 'none',
      path: consolePaths.panel,
      do: {
        ja: 'CLOMO PANEL にログインし、年次更新の手順「CSR ファイルを作成する」に従って CSR をダウンロードします。',
        en: 'Sign in to CLOMO PANEL and download the CSR by the procedure "CSR ファイルを作成する" of the yearly renewal.',
      },
    },
    ...portalSteps,
    {
      id: 'upload-certificate',
      actor: 'administrator',
      affects: 'none',
      path: consolePaths.panel,
      do: {
        ja: 'ダウンロードした証明書をアップロードします。「前回とサブジェクトが異なります」と表示されたら「OK」を押さず、キャンセルして、ポータルで選んだ行を確かめてください。',
        en: 'Upload the certificate. If the console says that the subject differs from the last time, do not press "OK": cancel, and check which row was renewed at the portal.',
      },
    },
    {
      id: 'check-expiry',
      actor: 'administrator',
      affects: 'none',
      path: consolePaths.panel,
      do: {
        ja: '表示される有効期限が、ダウンロードした証明書と同じ日付に変わっていることを確認します。',
        en: 'See that the expiry date shown is now that of the downloaded certificate.',
      },
    },
    ...keepSteps,
  ],
})
