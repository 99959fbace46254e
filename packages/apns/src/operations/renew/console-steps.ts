import { defineSteps } from '../kit.ts'

/** LanScope An, by its guide of 2016. */
export const lanscope = {
  before: defineSteps([
    {
      actor: 'administrator',
      affects: 'none',
      path: ['管理設定', '端末登録設定', 'iOS', 'MDM証明書のアップロード'],
      do: {
        ja: '納品メールの URL から管理コンソールにログインし、MDM 証明書の有効期限を確認して、登録画面を開きます。',
        en: 'Sign in at the URL of the delivery mail, look at the expiry date of the MDM certificate, and open its screen.',
      },
    },
    {
      actor: 'administrator',
      affects: 'none',
      path: ['MDM証明書の登録', 'MDM証明書の登録手順 1', 'ダウンロード', 'OK'],
      do: {
        ja: 'ベンダー署名付き CSR をダウンロードします。ファイル名は「signedCSR」で、拡張子はありません。',
        en: 'Download the CSR signed by the vendor. Its name is "signedCSR", without an extension.',
      },
    },
    {
      actor: 'administrator',
      affects: 'none',
      path: ['MDM証明書の登録', 'MDM証明書の登録手順2', 'Apple Push Certificates Portal'],
      do: { ja: '手順 2 のリンクからポータルを開きます。', en: 'Open the portal by the link of step 2.' },
    },
  ]),
  after: defineSteps([
    {
      actor: 'administrator',
      affects: 'none',
      path: ['MDM証明書の登録', 'MDM証明書の登録手順3', 'アップロード', 'OK', '情報', 'OK'],
      do: {
        ja: 'ダウンロードした .pem ファイルを選び、ファイル名が表示されたら「OK」を押し、「情報」ダイアログも「OK」で閉じます。「OK」を押すまで登録は終わりません。',
        en: 'Choose the .pem file, press "OK" once its name shows, and close the dialog "情報" with "OK" too. Nothing is registered before "OK".',
      },
    },
    {
      actor: 'administrator',
      affects: 'none',
      path: ['管理設定', '端末登録設定', 'iOS', 'MDM証明書'],
      do: {
        ja: '有効期限が、ダウンロードした証明書と同じ日付に変わっていることを確認します。',
        en: 'See that the expiry date is now that of the downloaded certificate.',
      },
    },
    {
      actor: 'administrator',
      affects: 'none',
      path: ['MDM証明書の登録', 'メール配信設定', '通知先メールアドレス', 'テスト送信'],
      do: {
        ja: '期限の通知先メールアドレスが設定されていることを確認します。未設定の場合、通知は Apple ID のメールアドレスにしか届きません。',
        en: 'See that an address for expiry mails is set. Without one, mails go only to the address of the Apple ID.',
      },
    },
  ]),
}

/** CLOMO PANEL. The sources name its procedure but not the screens. */
export const clomo = {
  before: defineSteps([
    {
      actor: 'administrator',
      affects: 'none',
      path: ['CLOMO PANEL'],
      do: {
        ja: 'CLOMO PANEL にログインし、年次更新の手順「CSR ファイルを作成する」に従って CSR をダウンロードします。',
        en: 'Sign in to CLOMO PANEL and download the CSR by the procedure "CSR ファイルを作成する" of the yearly renewal.',
      },
    },
  ]),
  after: defineSteps([
    {
      actor: 'administrator',
      affects: 'none',
      path: ['CLOMO PANEL'],
      do: {
        ja: 'ダウンロードした証明書をアップロードします。「前回とサブジェクトが異なります」と表示されたら「OK」を押さず、キャンセルして、ポータルで選んだ行を確かめてください。',
        en: 'Upload the certificate. If the console says that the subject differs from the last time, do not press "OK": cancel, and check which row was renewed at the portal.',
      },
    },
    {
      actor: 'administrator',
      affects: 'none',
      path: ['CLOMO PANEL'],
      do: {
        ja: '表示される有効期限が、ダウンロードした証明書と同じ日付に変わっていることを確認します。',
        en: 'See that the expiry date shown is now that of the downloaded certificate.',
      },
    },
  ]),
}

/** BizMobile Go!, where the certificate is shown and replaced. */
export const bizmobile = {
  before: defineSteps([
    {
      actor: 'administrator',
      affects: 'none',
      path: ['管理画面', 'ユニット詳細', 'Apple関連設定', 'Apple情報'],
      url: 'https://support-go.bizmo.in/download/InstructionManual/Content/3_operation/apple-push-certificate_update.htm',
      do: {
        ja: 'Chrome または Edge で管理画面を開き、「失効日」と「サブジェクト情報」を控えて、マニュアルの手順で CSR をダウンロードします。ファイル名はダウンロードのたびに変わります。',
        en: 'Open the console in Chrome or Edge, note the expiry date and the subject, and download the CSR as the manual says. Its name differs at each download.',
      },
    },
  ]),
  after: defineSteps([
    {
      actor: 'administrator',
      affects: 'none',
      path: ['管理画面', 'ユニット詳細', 'Apple関連設定', 'Apple情報'],
      do: {
        ja: 'ダウンロードした証明書をアップロードし、「失効日」が新しくなり、「サブジェクト情報」が変わっていないことを確認します。「Push証明書を削除」は押さないでください。',
        en: 'Upload the certificate and see that the expiry date is new and the subject unchanged. Do not press "Push証明書を削除".',
      },
    },
  ]),
}

/** Any other console. */
export const other = {
  before: defineSteps([
    {
      actor: 'administrator',
      affects: 'none',
      do: {
        ja: '管理コンソールのプッシュ証明書の更新画面から、ベンダー署名付き CSR をダウンロードします。',
        en: 'Download the CSR signed by the vendor from the renewal screen of the console.',
      },
    },
  ]),
  after: defineSteps([
    {
      actor: 'administrator',
      affects: 'none',
      do: {
        ja: 'ダウンロードした証明書を管理コンソールにアップロードし、有効期限が延びたことを確認します。別の証明書であるという確認が表示されたら、先に進まず、キャンセルしてください。',
        en: 'Upload the certificate to the console and see that the expiry date has moved on. If it warns of another certificate, do not go on: cancel.',
      },
    },
  ]),
}
