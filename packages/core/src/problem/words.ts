import type { Localized } from '../text/locale.ts'

/** Everything that can be wrong with what is given to shindan, in words. The keys are the kinds of problems. */
export const problemWords = {
  'wrong-type': { ja: '値の型が違います', en: 'wrong type of value' },
  'limit-exceeded': { ja: '上限を超えています', en: 'over a limit' },
  'not-json': { ja: 'JSON として読めません', en: 'not JSON' },
  'unknown-version': { ja: '対応していないバージョンです', en: 'of an unknown version' },
  'nothing-given': { ja: '診断する材料がありません', en: 'there is nothing to diagnose' },

  'empty-text': { ja: '文言が空です', en: 'the text is empty' },
  'text-too-long': { ja: '文言が長すぎます', en: 'the text is too long' },

  'not-a-row': { ja: '行として読めません', en: 'not a row' },
  'holds-secret': {
    ja: '秘密鍵またはパスワードが含まれています',
    en: 'it holds a private key or a password',
  },

  'not-a-text': { ja: '文字として読めません', en: 'not a text' },
  'unreadable-file': { ja: 'ファイルを読み取れません', en: 'the file cannot be read' },
  'document-too-large': { ja: 'ファイルが大きすぎます', en: 'the document is too large' },

  'unknown-fact': { ja: 'カタログにない確認項目です', en: 'unknown fact' },
  'computed-fact': {
    ja: '計算で求める項目のため、直接は指定できません',
    en: 'this fact is computed and cannot be given',
  },
  'not-nullable': { ja: '「なし」は指定できません', en: 'cannot be “none”' },
  contradiction: { ja: '確認した情報どうしが矛盾しています', en: 'these facts contradict each other' },

  'not-an-instant': { ja: '日時として読めません', en: 'not a date and time' },
  'not-a-day': { ja: '日付として読めません', en: 'not a date' },
  'not-a-date': { ja: '日付または日時として読めません', en: 'neither a date nor a date and time' },
  'impossible-date': { ja: '存在しない日時です', en: 'no such date or time exists' },
  'two-digit-year': { ja: '年が 2 桁です', en: 'the year has two digits' },
  'wrong-weekday': { ja: '曜日が日付と合いません', en: 'the weekday is not that of the date' },
  'ambiguous-date': { ja: '何通りにも読める日時です', en: 'this can be read as several dates or times' },
  'skipped-time': {
    ja: '時計の変更で飛ばされた時刻です',
    en: 'the clocks skip this time where they change',
  },
  'repeated-time': {
    ja: '時計の変更で 2 回ある時刻です',
    en: 'the clocks show this time twice where they change',
  },
  'no-time-of-day': { ja: '時刻がありません', en: 'the time of day is missing' },
  'no-offset': { ja: '時差（オフセット）がありません', en: 'the offset from UTC is missing' },
  'out-of-range': { ja: '扱える範囲外の値です', en: 'outside of the range' },
  'not-a-language-tag': { ja: '言語タグとして読めません', en: 'not a language tag' },
  'unknown-time-zone': { ja: '不明なタイムゾーンです', en: 'unknown time zone' },

  'missing-field': { ja: 'この項目がありません', en: 'the field is missing' },
  'not-a-choice': { ja: '選択肢にない値です', en: 'not one of the choices' },
  'unknown-field': { ja: '不明な項目です', en: 'unknown field' },
  'unset-variable': {
    ja: '環境変数が設定されていないか、空です',
    en: 'this variable of the environment is not set, or empty',
  },
  'repeated-field': { ja: '項目が重複しています', en: 'the field is given twice' },

  'not-a-plist': { ja: 'プロパティリストではありません', en: 'not a property list' },
  'plist-malformed': { ja: 'プロパティリストが壊れています', en: 'the property list is damaged' },
  'plist-entities-refused': {
    ja: 'プロパティリストに使用できない実体参照があります',
    en: 'the property list uses entities, which are refused',
  },
  'plist-limit-exceeded': { ja: 'プロパティリストが大きすぎます', en: 'the property list is too large' },
  'not-a-push-request': {
    ja: 'ベンダー署名付き CSR のプロパティリストではありません',
    en: 'the property list is no vendor-signed push request',
  },
  'error-chain-missing': { ja: 'ErrorChain がありません', en: 'there is no ErrorChain' },
  'error-chain-malformed': {
    ja: 'ErrorChain に読み取れない項目があります',
    en: 'an entry of the ErrorChain cannot be read',
  },
  'error-chain-too-long': { ja: 'ErrorChain が長すぎます', en: 'the ErrorChain is too long' },

  'not-a-certificate': { ja: '証明書として読めません', en: 'not a certificate' },
  'several-certificates': {
    ja: '証明書が複数あり、どれのことか分かりません',
    en: 'there are several certificates, and nothing tells which is meant',
  },

  'unknown-event': { ja: 'この期限の種類にないイベントです', en: 'the lifecycle has no such event' },
  'missing-event': { ja: 'このイベントの日付が必要です', en: 'the date of this event is needed' },
  'out-of-order': { ja: '順序が逆です', en: 'out of order' },

  'not-a-uid': { ja: '識別子として使えない値です', en: 'not an identifier' },

  'unknown-id': { ja: 'その ID はありません', en: 'unknown id' },
  'renamed-id': { ja: 'ID が変わっています', en: 'the id has changed' },
  'id-taken': { ja: 'すでに使われている ID です', en: 'the id is taken' },
  'foreign-id': { ja: 'ほかの名前の ID です', en: 'an id of another name' },
  'still-needed': { ja: 'ほかの項目で使われています', en: 'something else needs it' },
  'missing-language': { ja: '言語が足りません', en: 'a language is missing' },
  'wrong-slot': { ja: '使えない差し込み {…} があります', en: 'a {…} does not belong there' },
  'not-a-sentence': { ja: '文になっていません', en: 'not a sentence' },
  'causes-in-order': {
    ja: '順序の決まった原因には追加できません',
    en: 'nothing can be added to causes in order',
  },
  unsound: { ja: '検査に通りません', en: 'it does not pass the checks' },
  cycle: { ja: '自分自身に依存しています', en: 'it rests on itself' },

  'unknown-error': { ja: 'カタログにないエラーです', en: 'unknown error' },
  'unknown-product': { ja: 'カタログにない製品です', en: 'unknown product' },
  'unknown-step': { ja: 'カタログにない原因または手順です', en: 'unknown cause or step' },
  'unknown-operation': { ja: 'カタログにない操作です', en: 'unknown operation' },
  'unknown-lifecycle': { ja: 'カタログにない期限の種類です', en: 'unknown lifecycle' },
} as const satisfies { readonly [kind: string]: Localized }

/** What problems are said with. */
export const sentenceWords = {
  problem: {
    ja: '{where}{what}。指定された値: {found}。必要な値: {expected}。',
    en: '{where}{what}; found {found}, expected {expected}.',
  },
  nothing: { ja: 'なし', en: 'nothing' },
} as const satisfies { readonly [word: string]: Localized }

/** What kind of problem it is. */
export type ProblemKind = keyof typeof problemWords
