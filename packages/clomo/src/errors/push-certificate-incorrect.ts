import { defineError } from '../kit.ts'

export const pushCertificateIncorrect = defineError({
  id: 'clomo/push-certificate-incorrect',
  platforms: [],
  stage: 'console-upload',
  summary: {
    ja: 'CLOMO PANEL が、アップロードしたファイルを MDM プッシュ通知用証明書として受け付けませんでした。',
    en: 'CLOMO PANEL did not accept the uploaded file as the push certificate.',
  },
  messages: [
    {
      ja: '入力エラー:証明書が正しくありません',
      en: 'Input error: the certificate is not correct',
      verbatim: ['ja'],
    },
  ],
  told: {
    ja: [
      'アップルから落としたファイルをCLOMOに上げたら、これじゃないと弾かれました',
      'プッシュ証明書のアップロードで、ファイルが違うみたいなエラーになってしまう',
      'CLOMOのAPNs設定で証明書を選んで登録を押すと受け付けてくれない',
      '間違えてCSRのほうをPANELに上げちゃったかもしれません。証明書として認めてもらえない',
      'APNs証明書の更新の最後、PANELに入れる段階ではねられる。どのファイルを使えばいいの',
      '期限の切れた古いpemをCLOMOにアップロードしたらエラーになった',
      'アプリ用のプッシュ証明書をMDMの画面に上げてしまい、入力エラーと言われました',
      '前任者からもらった証明書ファイルがCLOMO PANELで受け付けられない',
      'pemをテキストで開いて保存し直したらCLOMOに登録できなくなった',
      'iPhone用のプッシュのやつを更新してるんですが、管理画面に入れようとするとダメって言われます',
      'CLOMO 証明書 アップロード エラー',
      'Renewのあと手元に落ちてきた.pemを選択、登録、即赤字。CLOMO PANELです',
      'ファイル名をいじったから?プッシュ証明書をPANELが読んでくれない',
      'サポートに「別のファイルでは」と言われたが、CLOMO用の証明書はこれ一つしかない',
    ],
    en: [
      'CLOMO does not take the file I downloaded from Apple',
      'upload of the push certificate is refused as if it were the wrong file',
      'I think I uploaded the CSR instead of the pem to CLOMO PANEL, it says input error',
      'Last step of the APNs certificate renewal fails, the console turns my file down',
      'which file do I upload for the Apple push certificate? mine gets rejected in CLOMO',
      'An expired pem was uploaded to CLOMO and it was not accepted',
      'The push certificate of an app was put into the MDM settings by mistake and the panel complained',
      "my predecessor left a certificate file that CLOMO PANEL won't accept",
      'opened the pem in a text editor and saved it, now CLOMO says it is wrong',
      'clomo push certificate upload error',
      'picked the .pem after Renew, hit register, red text at once in CLOMO',
      "renamed the push certificate file, could that be why CLOMO won't read it?",
      "Vendor suspects the wrong file, but I've only this one Apple certificate for CLOMO",
    ],
  },
  source: ['CL-22', 'CL-23', 'CL-24'],
})
