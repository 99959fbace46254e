import type { Text } from './language.ts'

export const words = {
  console: { ja: '架空 MDM', en: 'Kakū MDM' },
  company: { ja: '架空商事（見本データ）', en: 'Kakū Trading (invented data)' },
  pages: { ja: 'ページ', en: 'Pages' },
  devices: { ja: 'デバイス', en: 'Devices' },
  certificates: { ja: 'プッシュ証明書', en: 'Push certificates' },
  notFound: { ja: 'このページはありません。', en: 'There is no such page.' },

  search: { ja: '名前・利用者・エラーで絞り込む', en: 'Filter by name, user or error' },
  unit: { ja: '部門', en: 'Unit' },
  everyUnit: { ja: 'すべての部門', en: 'Every unit' },
  onlyTroubled: { ja: '要対応のみ', en: 'Only what needs attention' },
  shown: { ja: '台を表示', en: 'shown' },
  none: { ja: '該当するデバイスはありません。', en: 'No device is like that.' },
  device: { ja: 'デバイス', en: 'Device' },
  user: { ja: '利用者', en: 'User' },
  model: { ja: '機種', en: 'Model' },
  certificate: { ja: 'デバイス証明書', en: 'Device certificate' },
  lastError: { ja: '直近のエラー', en: 'Last error' },
  noError: { ja: 'なし', en: 'None' },
  seen: { ja: '最終接続', en: 'Last contact' },

  known: { ja: 'デバイスの情報', en: 'About the device' },
  log: { ja: 'ログに残っている直近のエラー', en: 'Last error in the log' },
  emptyLog: { ja: 'エラーは記録されていません。', en: 'No error was recorded.' },
  diagnose: { ja: '診断する', en: 'Diagnose' },
  diagnosis: { ja: '診断', en: 'Diagnosis' },
  close: { ja: '診断を終える', en: 'End the diagnosis' },
  dates: { ja: '期日', en: 'Dates' },

  today: { ja: '今日', en: 'Today' },
  undecided: { ja: '今日は判定できません', en: 'Cannot be told today' },

  check: { ja: 'アップロード前の確認', en: 'Before the upload' },
  upload: { ja: 'アップロード', en: 'Upload' },
  uploadHint: {
    ja: 'サーバーでも同じ確認をします。安全だと判定できない証明書は登録されません。',
    en: 'The server makes the same check: what is not known to be safe is not taken.',
  },
  chooseRenewed: { ja: '更新した証明書', en: 'The renewed certificate' },
  uploaded: { ja: '登録しました。', en: 'It is registered.' },
  refused: { ja: '登録しませんでした。', en: 'It was not registered.' },
} as const satisfies { readonly [word: string]: Text }
