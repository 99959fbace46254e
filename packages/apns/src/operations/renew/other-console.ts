import { defineSteps } from '../../kit.ts'

/** Any other console. */
export const other = {
  before: defineSteps([
    {
      id: 'download-csr',
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
      id: 'upload-certificate',
      actor: 'administrator',
      affects: 'none',
      do: {
        ja: 'ダウンロードした証明書を管理コンソールにアップロードし、有効期限が延びたことを確認します。別の証明書であるという確認が表示されたら、先に進まず、キャンセルしてください。',
        en: 'Upload the certificate to the console and see that the expiry date has been extended. If it warns of another certificate, do not go on: cancel.',
      },
    },
  ]),
}
