import { defineError } from '../kit.ts'

export const androidProvisioningFailed = defineError({
  id: 'platforms/android-provisioning-failed',
  platforms: ['android'],
  stage: 'enrolment',
  summary: {
    ja: 'Android の管理対象デバイスとしてのセットアップ（プロビジョニング）が完了しませんでした。',
    en: 'Android could not complete its provisioning as a managed device.',
  },
  codeContext: ['Android', 'アンドロイド', 'work profile', '仕事用プロファイル', 'afw#', 'Test DPC'],
  messages: [
    {
      ja: 'デバイスをセットアップできません。IT 管理者にお問い合わせください',
      en: "Can't set up device. Contact your IT admin for help",
      verbatim: ['en'],
      // So does any setup of a device, with a code of its own behind it.
      generic: true,
    },
  ],
  told: {
    ja: [
      '新品のAndroidでQRを読んだら、少し進んでから準備できないと出て最初に戻る',
      '会社のスマホの初期設定中、IT担当に聞けという画面で終わりました。Androidです',
      'Android QR セットアップ 失敗 管理',
      'afw#で始める文字列を入れたのに、業務用の構成が途中で終わってしまう',
      'ゼロタッチで届いたAndroidが、会社の設定の適用中に必ず止まる',
      '倉庫のWi-FiだとAndroidのプロビジョニングがこけて、テザリングだと完了する',
      '仕事用プロファイルを作っている最中に失敗、私物のAndroidです',
      '先月印刷したQRコードで今日キッティングしたら、Androidが全台やり直しになった',
      '国内向け格安機種だけMDMの管理端末として立ち上がらない',
    ],
    en: [
      'read the QR on a new Android, it starts and then goes back to the beginning',
      'set-up of my work Android ended on a screen telling me to ask IT',
      'android qr provisioning failed',
      'typed the afw# token, the company set-up of the Android breaks off',
      'zero-touch Androids always halt while company settings are applied',
      'On warehouse Wi-Fi Android provisioning fails, on a hotspot it completes',
      'my own phone, Android fails while making the work profile',
      'QR code printed last month, today every Android in the batch has to start over',
      "only a cheap model doesn't come up as a managed Android",
    ],
  },
  unexplained: {
    ja: '画面には理由が表示されません。同じ文言は、端末の状態、ネットワーク、管理アプリのどの問題でも表示されます。',
    en: 'The screen gives no reason: state of the device, network and management app can all be behind the same words.',
  },
  advice: {
    ja: [
      'インターネットに接続できる別のネットワークで、もう一度試します。',
      '登録に使う QR コードまたはトークンが、期限切れでない最新のものか、管理者が確認します。',
      '管理者が、その機種と Android のバージョンが、選んだ登録方法に対応しているか確認します。',
      '必要なデータがないことを確かめてから、端末を初期化し、初期設定の最初の画面からやり直します。',
    ],
    en: [
      'Try again on another network with access to the internet.',
      'Have the administrator check that the QR code or token for the enrolment is the latest and has not expired.',
      'Have the administrator check that model and version of Android support the way of enrolment.',
      'Once sure that nothing on it is needed, reset the device and start again from the first screen of its set-up.',
    ],
  },
  source: ['android-testdpc#154', 'android-testdpc#114'],
})
