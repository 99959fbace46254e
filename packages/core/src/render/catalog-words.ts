import type { Stage } from '../catalog/error.ts'
import type { Difficulty, FactType } from '../fact/index.ts'
import type { NoteKind } from '../rule/note.ts'
import type { Localized } from '../text/locale.ts'

/** The words in which entries of the catalog are told. */
export const catalogWords = {
  isolated: {
    ja: '次の順に切り分けます。前の原因が決まらないうちは、後の原因を示しません。',
    en: 'Isolated strictly in this order: nothing is said of a later cause while an earlier one is open.',
  },
  notes: { ja: '注記', en: 'Notes' },
  sources: { ja: '出典', en: 'Sources' },
  code: { ja: 'コード', en: 'Code' },
  platforms: { ja: '対象 OS', en: 'Platforms' },
  stage: { ja: '場面', en: 'Stage' },
  severity: { ja: '重要度', en: 'Severity' },
  message: { ja: '画面の文言', en: 'On the screen' },
  translation: { ja: '当カタログの訳', en: 'our translation' },
  causes: { ja: '考えられる原因', en: 'Possible causes' },
  todo: { ja: '対処', en: 'What to do' },
  meaning: { ja: '意味', en: 'Meaning' },
  explains: { ja: '説明するエラー', en: 'Explains' },
  reads: { ja: '参照する項目', en: 'Facts read' },
  evidence: { ja: '確定したときの根拠', en: 'Said when confirmed' },
  examples: { ja: '例と判定', en: 'Examples, and how they come out' },
  moment: { ja: '質問した日時', en: 'the time of the question' },
  verdict: { ja: '判定', en: 'Verdict' },
  asks: { ja: '次に確認する項目', en: 'asks for' },
  nothing: { ja: 'なし', en: 'nothing' },
  type: { ja: '型', en: 'Type' },
  question: { ja: '質問', en: 'Question' },
  files: { ja: 'ファイルから読み取ります', en: 'read from the files' },
  where: { ja: '確認場所', en: 'Where to look' },
  from: { ja: '元になる項目', en: 'Computed from' },
  assumed: { ja: '指定がなければ', en: 'unless given:' },
  masked: { ja: '伏せて表示', en: 'masked' },
  nullable: { ja: '「なし」も可', en: 'or none' },
  consequence: { ja: '期限を過ぎると', en: 'after that date' },
  timeZone: { ja: '日を数えるタイムゾーン', en: 'Days are counted in' },
  events: { ja: 'イベント', en: 'Events' },
  required: { ja: '必須', en: 'required' },
  deadlines: { ja: '期限', en: 'Deadlines' },
  phases: { ja: '段階', en: 'Phases' },
  windows: { ja: '定期の時間帯', en: 'Recurring windows' },
  reminders: { ja: '通知', en: 'Reminders' },
  requirements: { ja: '前提条件', en: 'Requirements' },
  methods: { ja: '方法', en: 'Ways to do it' },
  byFiles: { ja: 'ファイルだけで判定する段階', en: 'Decided by the files alone before' },
  effects: { ja: '影響', en: 'Effects' },
  irreversible: { ja: '元に戻せません', en: 'cannot be taken back' },
  option: { ja: '選択肢', en: 'Option' },
  holds: { ja: '成り立つ条件', en: 'Holds while' },
  leansFor: { ja: '可能性を高める条件', en: 'Likelier while' },
  leansAgainst: { ja: '可能性を下げる条件', en: 'Less likely while' },
  unless: { ja: '条件', en: 'where' },
  byExclusion: { ja: '消去法', en: 'by exclusion' },
  presumed: { ja: '前提として扱い、確認を求めません', en: 'presumed: nothing is asked for it' },
  about: { ja: '添える原因', en: 'Given with' },
  told: { ja: '人の言い方', en: 'As people tell it' },
  proves: { ja: 'この表示から分かること', en: 'Known from its being shown' },
  shownBy: { ja: '同じことを示す項目', en: 'Shown as well by' },
  readings: { ja: '文中の言葉からの読み取り', en: 'Read in a text' },
  inferred: { ja: '提供元の資料にはない目安', en: 'a suggestion of ours, which no document gives' },
} as const satisfies { readonly [word: string]: Localized }

/** What somebody was doing when an error showed. */
export const stageWords: { readonly [S in Stage]: Localized } = {
  enrolment: { ja: '登録', en: 'enrolment' },
  install: { ja: 'インストール', en: 'installation' },
  portal: { ja: '発行元ポータル', en: "issuer's portal" },
  'console-upload': { ja: '管理コンソールへのアップロード', en: 'upload into the console' },
  console: { ja: '管理コンソールでの操作', en: 'work in the console' },
  push: { ja: 'プッシュ', en: 'push' },
  sync: { ja: '同期', en: 'sync' },
}

/** How the value of a fact is written. */
export const typeWords: { readonly [T in FactType]: Localized } = {
  boolean: { ja: 'はい・いいえ', en: 'yes or no' },
  choice: { ja: '選択', en: 'one of' },
  instant: { ja: '日時', en: 'date and time' },
  number: { ja: '数値', en: 'number' },
  text: { ja: '文字列', en: 'text' },
  version: { ja: 'バージョン', en: 'version' },
}

/** How a fact is come by. */
export const difficultyWords: { readonly [D in Difficulty]: Localized } = {
  'on-screen': { ja: '画面で', en: 'on the screen' },
  console: { ja: '管理コンソールで', en: 'in the console' },
  'device-in-hand': { ja: 'デバイスを手元に置いて', en: 'with the device in hand' },
}

/** What a remark is. */
export const noteWords: { readonly [K in NoteKind]: Localized } = {
  boundary: { ja: '提供元の文書が定めていない点', en: 'left open by the sources' },
  warning: { ja: '注意', en: 'warning' },
  info: { ja: '補足', en: 'good to know' },
}
