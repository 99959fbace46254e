import type { Platform, Severity } from '../catalog/error.ts'
import type { Outcome, RuleVerdict } from '../diagnosis/diagnosis.ts'
import type { OperationVerdict, RequirementResult } from '../operation/answer.ts'
import type { Actor } from '../rule/remedy.ts'
import type { Localized } from '../text/locale.ts'

/** The words around an answer. */
export const words = {
  why: { ja: '理由', en: 'Why' },
  place: { ja: '順に確かめる原因', en: 'Looked at in order' },
  evidence: { ja: '根拠', en: 'Evidence' },
  fix: { ja: '対処', en: 'What to do' },
  source: { ja: '出典', en: 'Source' },
  where: { ja: '確認場所', en: 'Where to look' },
  answer: { ja: '回答方法', en: 'To answer' },
  advice: { ja: '対処', en: 'What to do' },
  next: { ja: '次に確認すること', en: 'To find out next' },
  notes: { ja: '注意', en: 'Notes' },
  further: { ja: '続き', en: 'Further' },
  asAbove: { ja: '上の原因の手順と同じです', en: 'as for the cause above' },
  doFirst: { ja: 'まず行うこと', en: 'Do this first' },
  doWhichever: { ja: 'どの原因でも、まず行うこと', en: 'Whichever cause it is, do this first' },
  readFirst: {
    ja: '最初の手順から元に戻せません。始める前に、手順をすべて読んでください。',
    en: 'The first step already cannot be undone: read all steps before you begin.',
  },
  areAnswersRight: {
    ja: '原因を除外した答えに誤りがないか、どれもこのデバイスと証明書についての答えかを確かめてください。',
    en: 'see whether the answers that rule the causes out are right, and about this very device and certificate.',
  },
  askThem: {
    ja: '{whom}に問い合わせてください。試したことを添えると話が早くなります。',
    en: 'ask {whom}, and say what was tried.',
  },
  askFirst: { ja: 'まず確認すること', en: 'Find this out first' },
  question: { ja: '質問', en: 'question' },
  branches: {
    ja: '続きの手順は、次の確認の答えで決まります',
    en: 'Further steps depend on an answer below',
  },
  tried: { ja: '試した', en: 'tried' },
  ifInVain: { ja: '未解決なら', en: 'Not solved' },
  exhausted: {
    ja: '提供元の文書にある原因は、どれも当てはまらないか、対処を試しても解決していません',
    en: 'Every documented cause is ruled out, or its remedy was tried and has not helped',
  },
  allExcluded: {
    ja: '提供元の文書にある原因は、どれも当てはまりませんでした',
    en: 'Every documented cause is ruled out',
  },
  allTried: {
    ja: '提供元の文書にある対処は、どれも試しましたが解決していません',
    en: 'The remedy of every documented cause was tried and has not helped',
  },
  byExclusion: { ja: '消去法による推定', en: 'Concluded by exclusion' },
  excludedBy: { ja: '除外した答え', en: 'ruled out by' },
  recheck: {
    ja: '答えに誤りがあれば、直してもう一度診断してください。原因が残ることがあります。',
    en: 'If one of these answers is wrong, correct it and diagnose again: a cause may be left.',
  },
  fallbacks: { ja: 'それでも解決しないとき', en: 'If nothing of this helps' },
  contacts: { ja: '問い合わせ先', en: 'Whom to ask' },
  path: { ja: '画面', en: 'Screen' },
  destructive: { ja: '元に戻せない操作', en: 'cannot be undone' },
  allDevices: { ja: '管理下の全デバイスに影響', en: 'affects all managed devices' },
  either: { ja: '次のいずれかを行います', en: 'Do one of these' },
  afterEither: { ja: 'そのあと', en: 'Then' },
  operationCrashed: { ja: '情報の計算に失敗しました', en: 'A fact failed to be computed' },
  presumed: { ja: '前提（未確認）', en: 'Presumed, not checked' },
  method: { ja: '方法', en: 'Method' },
  effects: { ja: '実施後の影響', en: 'What it changes' },
  whichError: {
    ja: 'どれに当たりますか（画面に出ている文言、またはその意味）。',
    en: 'Which of these does the screen say, or which of them has happened?',
  },
  thisError: {
    ja: 'これに当たりますか（画面に出ている文言、またはその意味）。',
    en: 'Is it this, by the words on the screen or by what has happened?',
  },
  errorShown: { ja: '表示されているエラー', en: 'error that is shown' },
  whereErrorShown: {
    ja: 'エラーが表示された画面またはログ',
    en: 'The screen or the log that shows the error',
  },
  noneOfThese: { ja: 'どれでもない', en: 'None of these' },
  read: { ja: '文中から読み取ったこと（確認してください）', en: 'Read in the text; please confirm' },
  otherPlatform: {
    ja: '次の OS の画面に出る文言です。OS の違いそのものが原因かもしれません',
    en: 'This is a message of other systems than the one given, which may itself be the cause',
  },
  otherProduct: {
    ja: '使っている製品として挙げられていない製品の文言です。どちらが正しいか確かめてください',
    en: 'This is a message of a product that is not among those in use. Check which is right',
  },
  contradicted: {
    ja: '入力された情報が、この文言の示すことと合いません。文言か入力のどちらかを確かめてください',
    en: 'What was entered does not fit what this message shows. Check which of the two is right',
  },
  onceChosen: {
    ja: 'どのエラーか決まれば、次の原因を調べ、対処を示します',
    en: 'Once it is clear which error it is, these causes are looked into, with what to do',
  },
  confirm: { ja: '正しければ', en: 'If so' },
  nearOnly: {
    ja: '同じ文言は登録されていませんが、近いものがあります',
    en: 'No catalogued error was recognised, but the text is near to some',
  },
  whereSeen: {
    ja: '画面やログに出ている文言かコードがあれば、そのまま入力してください。どの製品の、どの画面・アプリ・ログで見たものかも手がかりになります。原因が分かるまでは、デバイスの初期化や登録解除、証明書の失効（Revoke）をしないでください。',
    en: 'If a screen or a log shows words or a code, enter them exactly as shown. Where it was seen helps too: which product, screen, app or log. Until the cause is known, erase or unenrol no device and revoke no certificate.',
  },
  assumed: { ja: '前提', en: 'Assumed' },
  yearAssumed: {
    ja: '年は書かれていないため、推定しています。違うときは年も入力してください。',
    en: ' The year was not told and is assumed: if it is another, enter it too.',
  },
  within: { ja: '分かっている範囲', en: 'Known so far' },
  crashed: { ja: 'このルールの評価に失敗しました', en: 'This rule failed to evaluate' },
} as const satisfies { readonly [word: string]: Localized }

/** What each platform is called, in every language. */
export const platformNames: { readonly [P in Platform]: string } = {
  windows: 'Windows',
  macos: 'macOS',
  ios: 'iOS',
  ipados: 'iPadOS',
  android: 'Android',
  chromeos: 'ChromeOS',
  tvos: 'tvOS',
}

/** What each verdict of a rule is called. */
export const verdictWords: { readonly [V in RuleVerdict]: Localized } = {
  confirmed: { ja: '確定', en: 'Confirmed' },
  possible: { ja: '可能性あり', en: 'Possible' },
  'ruled-out': { ja: '該当しない', en: 'Ruled out' },
}

/** What each severity is called. */
export const severityWords: { readonly [S in Severity]: Localized } = {
  critical: { ja: '重大', en: 'critical' },
  error: { ja: 'エラー', en: 'error' },
  warning: { ja: '警告', en: 'warning' },
  info: { ja: 'お知らせ', en: 'notice' },
}

/** What each actor is called, and whom an actor asks. */
export const actorWords: { readonly [A in Actor]: Localized } = {
  user: { ja: '利用者', en: 'user' },
  administrator: { ja: '管理者', en: 'administrator' },
  vendor: { ja: '提供元サポート', en: 'vendor support' },
  apple: { ja: 'Apple', en: 'Apple' },
  reseller: { ja: '販売代理店', en: 'reseller' },
}

/** What each outcome of a diagnosis says. */
export const outcomeWords: { readonly [O in Outcome]: Localized } = {
  recognised: { ja: 'エラーを特定しました', en: 'Error recognised' },
  similar: {
    ja: '似たエラーがありますが、同じとは断定できません',
    en: 'Similar to a known error, but not certainly the same',
  },
  'facts-only': { ja: '確認済みの情報から原因が分かりました', en: 'A cause follows from what is known' },
  unrecognised: {
    ja: '登録されているエラーの中には見つかりませんでした',
    en: 'No catalogued error was recognised',
  },
}

/** What each verdict of an operation says. */
export const operationVerdictWords: { readonly [V in OperationVerdict]: Localized } = {
  ready: { ja: '確認した条件は満たしています', en: 'Ready, as far as checked' },
  blocked: { ja: '実施できません', en: 'Blocked' },
  undecided: { ja: 'まだ判断できません', en: 'Undecided' },
}

/** What each result of a requirement is called. */
export const resultWords: { readonly [R in RequirementResult]: Localized } = {
  pass: { ja: '満たす', en: 'Met' },
  fail: { ja: '満たさない', en: 'Not met' },
  unknown: { ja: '不明', en: 'Unknown' },
}
