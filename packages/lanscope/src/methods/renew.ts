import { keepSteps, portalSteps } from '@shindan/apns'
import { consolePaths } from '../console-paths.ts'
import { kit } from '../kit.ts'

/** The yearly renewal with LanScope An, by its guide of 2016. */
export const renew = kit.defineMethod({
  operation: 'apns/renew',
  id: 'lanscope',
  title: {
    ja: 'LanScope An での更新（画面では「MDM証明書」）',
    en: 'with LanScope An ("MDM証明書" on its screens)',
  },
  when: (w) => w.is('apns.console', 'lanscope'),
  steps: [
    {
      id: 'open-registration-screen',
      actor: 'administrator',
      affects: 'none',
      path: consolePaths.registration,
      do: {
        ja: '納品メールの URL から管理コンソールにログインし、MDM 証明書の有効期限を確認して（切れていると赤字で表示されます）、登録画面を開きます。',
        en: 'Sign in at the URL of the delivery mail, look at the expiry date of the MDM certificate (in red once it is over), and open its screen.',
      },
    },
    {
      id: 'download-csr',
      actor: 'administrator',
      affects: 'none',
      path: [...consolePaths.downloadCsr, 'OK'],
      do: {
        ja: 'ベンダー署名付き CSR をダウンロードし、保存先を選んで保存します。ファイル名は、そのままなら「signedCSR」です。',
        en: 'Download the CSR signed by the vendor and save it. Unless changed, its name is "signedCSR".',
      },
    },
    {
      id: 'open-portal',
      actor: 'administrator',
      affects: 'none',
      path: consolePaths.openPortal,
      do: {
        ja: '手順 2 のリンクからポータルを開きます。',
        en: 'Open the portal by the link of step 2.',
      },
    },
    {
      id: 'ask-which-certificate',
      actor: 'administrator',
      ask: 'vendor',
      affects: 'none',
      do: {
        ja: 'ポータルに証明書が複数あり、LanScope An に登録したものがどれか分からないときは、「Renew」を押さずにサポートセンターに問い合わせます。',
        en: 'If the portal lists several certificates and you cannot tell which one LanScope An has, do not press "Renew" but ask the support centre.',
      },
    },
    ...portalSteps,
    {
      id: 'upload-certificate',
      actor: 'administrator',
      affects: 'none',
      path: [...consolePaths.uploadCertificate, 'OK', '情報', 'OK'],
      do: {
        ja: '「MDM証明書の登録」を閉じていたら、「管理設定」>「端末登録設定」>「iOS」>「MDM証明書のアップロード」から開き直します。ダウンロードした証明書（MDM_MOTEXInc._Certificate.pem、または MDM_MOTEX Inc._Certificate.pem）を選び、ファイル名が表示されたら「OK」を押し、「情報」ダイアログも「OK」で閉じます。「OK」を押すまで登録は終わりません。',
        en: 'If "MDM証明書の登録" has been closed, open it again from "管理設定" > "端末登録設定" > "iOS" > "MDM証明書のアップロード". Choose the certificate (MDM_MOTEXInc._Certificate.pem, or MDM_MOTEX Inc._Certificate.pem), press "OK" once its name shows, and close the dialog "情報" with "OK" too. Nothing is registered before "OK".',
      },
    },
    {
      id: 'check-expiry',
      actor: 'administrator',
      affects: 'none',
      path: consolePaths.expiry,
      do: {
        ja: '有効期限が、ダウンロードした証明書と同じ日付に変わっていることを確認します。',
        en: 'See that the expiry date is now that of the downloaded certificate.',
      },
    },
    {
      id: 'check-mail-address',
      actor: 'administrator',
      affects: 'none',
      path: [...consolePaths.mailSettings, 'テスト送信'],
      do: {
        ja: '期限の通知先メールアドレスが設定されていることを確認します。未設定の場合、通知は Apple ID のメールアドレスにしか届きません。',
        en: 'See that an address for expiry mails is set. Without one, mails go only to the address of the Apple ID.',
      },
    },
    ...keepSteps,
  ],
})
