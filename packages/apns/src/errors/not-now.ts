import { defineError } from '../kit.ts'

/** No error: the device says that it will ask again. */
export const notNow = defineError({
  id: 'apns/not-now',
  code: 'NotNow',
  codeContext: ['Status', 'CommandUUID', 'MDM'],
  platforms: ['ios', 'ipados', 'macos', 'tvos'],
  stage: 'sync',
  severity: 'info',
  summary: {
    ja: 'デバイスは今はコマンドを実行できず、あとで自動的に再接続します（エラーではなく待ちの状態です）。',
    en: 'The device cannot run the command now and will connect again by itself: a state of waiting, not an error.',
  },
  messages: [],
  told: {
    ja: [
      'MDMのコマンドが保留のまま。端末の応答は「今は無理」らしい',
      'iPadが鞄の中で寝ている間、MDMの命令は待ち状態になりますか',
      'Macを閉じて帰ったら、夜のMDMの配信が全部後回しになっていた',
      'NotNow MDM 保留 いつ実行',
      'ログにNotNowがずらっと並ぶけど、MDMの故障ではないんですよね?',
      '画面ロック中のiPhoneへプロファイルを送ると、MDM側でずっと待機中と出る',
      'MDMベンダーには「端末を開けば流れる」と言われた。本当に待つだけでいい?',
      '電車の中で会社からの設定が届かず、iPhoneのロックを解いたら一気に入ってきた',
      'iPadにコマンドを送ってもNotNowしか返ってこない',
      'コマンドの応答がNotNowばかりで実行されない',
    ],
    en: [
      'MDM command stays pending, the device seems to say not at the moment',
      'my iPad slept in the bag, do MDM commands queue up?',
      "Closed the MacBook and went home, all of the night's MDM commands were put off",
      'notnow mdm pending',
      "Lots of NotNow in the log, the MDM isn't broken, is it?",
      'sending a profile to an iPhone with its screen locked, MDM just waits',
      "Vendor says it'll go through once the device is opened, do I really only wait for the MDM?",
      'company settings came all at once when I unlocked my iPhone',
      'every command to the iPad comes back as NotNow',
    ],
  },
  unexplained: {
    ja: 'ロック中であることがほとんどですが（Mac では Power Nap やキーチェーンのロック中も）、応答に理由は含まれません。',
    en: 'The device is locked as a rule, on a Mac also in Power Nap or with a locked keychain; the answer gives no reason.',
  },
  advice: {
    ja: [
      '利用者にロックを解除してもらいます（解除後、デバイスは自動的にサーバーへ接続します）。',
      'コマンドは取り消さずに残し、デバイスの次の接続を待ちます。',
    ],
    en: [
      'Ask the user to unlock the device; it then connects to the server by itself.',
      'Leave the command in the queue and wait until the device connects next.',
    ],
  },
  source: ['apple/implementing-device-management', 'micromdm/pull#984'],
})
