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
