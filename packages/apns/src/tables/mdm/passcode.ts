import { unlockDevice } from './advice.ts'
import { mdmErrors } from './mdm-table.ts'

export const passcodeErrors = [
  ...mdmErrors('MCPasscodeErrorDomain', 'install', {
    5000: { ja: 'パスコードが短すぎます。', en: 'The passcode is too short.' },
    5001: {
      ja: 'パスコードに含まれる文字の種類が少なすぎます。',
      en: 'The passcode has too few different characters.',
    },
    5002: {
      ja: 'パスコードに含まれる記号が少なすぎます。',
      en: 'The passcode has too few complex characters.',
    },
    5003: { ja: 'パスコードに同じ文字の繰り返しがあります。', en: 'The passcode repeats characters.' },
    5004: {
      ja: 'パスコードに昇順または降順に並んだ文字があります。',
      en: 'The passcode has characters in ascending or descending order.',
    },
    5005: { ja: 'パスコードに数字が必要です。', en: 'The passcode needs a digit.' },
    5006: { ja: 'パスコードに英字が必要です。', en: 'The passcode needs a letter.' },
    5007: { ja: 'パスコードの有効期限が切れています。', en: 'The passcode has expired.' },
    5008: { ja: '最近使ったパスコードは使えません。', en: 'The passcode was used too recently.' },
    5009: {
      ja: 'Apple の一覧で未使用とされているパスコード関連のコードです（5009）。',
      en: "This passcode code, 5009, is marked as unused in Apple's list.",
      severity: 'info',
    },
    5010: {
      ja: 'デバイスがロックされているため、パスコードを扱う処理ができません。',
      en: 'The passcode cannot be handled because the device is locked.',
      severity: 'warning',
      advice: unlockDevice,
    },
    5011: {
      ja: '入力されたパスコードが違います。',
      en: 'The passcode that was entered is wrong.',
      advice: {
        ja: ['利用者に、正しいパスコードでロックを解除してから操作し直してもらいます。'],
        en: ['Ask the user to unlock the device with the right passcode and to try again.'],
      },
    },
    5012: {
      ja: 'Apple の一覧で未使用とされているパスコード関連のコードです（5012）。',
      en: "This passcode code, 5012, is marked as unused in Apple's list.",
      severity: 'info',
    },
    5013: { ja: 'パスコードを消去できません。', en: 'The passcode cannot be cleared.' },
    5014: { ja: 'パスコードを設定できません。', en: 'The passcode cannot be set.' },
    5015: {
      ja: 'ロックまでの猶予時間を設定できません。',
      en: 'The grace period before locking cannot be set.',
    },
    5016: {
      ja: '指紋によるロック解除を設定できません。',
      en: 'Unlocking by fingerprint cannot be set.',
    },
    5017: {
      ja: '指紋による購入の承認を設定できません。',
      en: 'Approving purchases by fingerprint cannot be set.',
    },
    5018: {
      ja: 'パスコードの入力失敗を認める回数を設定できません。',
      en: 'The number of failed passcode attempts that are allowed cannot be set.',
    },
  }),

  ...mdmErrors('MCKeychainErrorDomain', 'install', {
    6000: { ja: 'キーチェーンでシステムエラーが発生しました。', en: 'The keychain reported a system error.' },
    6001: { ja: 'キーチェーンに渡された文字列が空です。', en: 'The keychain was given an empty string.' },
    6002: {
      ja: 'キーチェーンの検索条件を作成できません。',
      en: 'A query for the keychain cannot be created.',
    },
  }),

  ...mdmErrors('MCKeybagErrorDomain', 'install', {
    37000: {
      ja: '鍵の保管領域（キーバッグ）の内部でエラーが発生しました（37000）。',
      en: 'The keybag failed internally (37000).',
    },
    37001: {
      ja: '鍵の保管領域（キーバッグ）の内部でエラーが発生しました（37001）。',
      en: 'The keybag failed internally (37001).',
    },
  }),
]
