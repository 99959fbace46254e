import type { RenewalPlace } from '@shindan/apns/renewal'
import type { Localized } from '@shindan/core'

/** What each place is called in which a file can be. */
export const placeWords: { readonly [P in RenewalPlace]: Localized } = {
  current: { ja: '使用中の証明書', en: 'the certificate in use' },
  renewed: { ja: 'アップロードする証明書', en: 'the certificate to upload' },
  csr: { ja: '今回の CSR', en: 'the CSR of this renewal' },
  privateKey: { ja: '秘密鍵', en: 'the private key' },
  authorities: { ja: '発行元の証明書', en: "the issuer's certificate" },
  inUse: { ja: 'アップロード後にサーバーが使っている証明書', en: 'what the server uses after the upload' },
}

/** The words of the form. */
export const words = {
  title: { ja: 'プッシュ証明書の更新の確認', en: 'Check a push certificate renewal' },
  files: { ja: '証明書などのファイル', en: 'Certificates and other files' },
  filesHint: {
    ja: '使用中の証明書、更新した証明書、CSR、秘密鍵を、どの順でもドロップするか選んでください。中身で見分けます。ファイルはこのページの外に送られません。',
    en: 'Drop or choose the certificate in use, the renewed one, the CSR and the private key, in any order. They are told apart by what they hold. No file leaves this page.',
  },
  choose: { ja: '証明書のファイルを選ぶ', en: 'Choose certificate files' },
  given: { ja: 'このファイルの用途', en: 'What this file is' },
  notUsed: { ja: '使わない', en: 'not used' },
  remove: { ja: '外す', en: 'Remove' },
  removeOf: { ja: '{name} を外す', en: 'Remove {name}' },
  placeOf: { ja: '{name} の用途', en: 'What {name} is' },
  registered: { ja: 'コンソールで使用中の証明書', en: 'Certificate in use at the console' },
  isThere: { ja: 'ある（ファイルで確認する）', en: 'There is one (checked by its file)' },
  never: { ja: 'ない（登録したことがない）', en: 'None, none was ever registered' },
  deleted: { ja: 'ない（コンソールから削除した）', en: 'None, it was deleted from the console' },
  topic: { ja: '登録済みデバイスのトピック（分かれば）', en: 'Topic of the enrolled devices, if known' },
  notes: {
    ja: 'Apple のポータルの Notes に入力する内容',
    en: 'What is entered as Notes at the portal of Apple',
  },
  restart: { ja: '最初からやり直す', en: 'Start again' },
  working: { ja: '確認しています…', en: 'Checking …' },
  notLoaded: {
    ja: '確認に必要なデータを読み込めませんでした。接続を確かめて、もう一度ファイルを選んでください。',
    en: 'What the check needs could not be loaded. See whether the connection works, then choose the files again.',
  },
  folder: {
    ja: 'フォルダーは読み取れません。中のファイルを選んでください。',
    en: 'A folder cannot be read. Choose the files in it.',
  },
  tooMany: {
    ja: 'ファイルが {count} 個あります。更新に関係するものだけを選んでください（{most} 個まで）。',
    en: 'These are {count} files. Choose only those of the renewal, at most {most}.',
  },
  tooLarge: {
    ja: '{name}: 証明書や鍵のファイルとしては大きすぎます（{size} バイト。{most} バイトまで）。別のファイルではないか確かめてください。',
    en: '{name}: too large for a certificate or a key ({size} bytes, at most {most}). See whether it is another file.',
  },
  replaced: {
    ja: '{name}: 同じ名前の別のファイルと置き換えました。両方を確認するには、どちらかのファイル名を変えてから選び直してください。',
    en: '{name}: took the place of another file of the same name. To check both, rename one of them and choose it again.',
  },
  unreadable: {
    ja: '{name}: ファイルを読み取れませんでした。移動や削除をしていないか確かめて、もう一度選んでください。',
    en: '{name}: the file could not be read. See whether it was moved or deleted, and choose it again.',
  },
  removed: { ja: '{name} を外しました。', en: '{name} was removed.' },
} as const satisfies { readonly [word: string]: Localized }
