import { type Context, holdsContext, stretchAfter, stretchBefore } from '../context.ts'
import { codeReading, contextReading } from '../figures.ts'
import { foldWord } from '../folding/letter.ts'

/**
 * How much a code says by itself: `distinctive` ones (0x80180014) count anywhere, short
 * ones (SET_003, -80018) where they are called an error or beside their context, a `name` (BadTopic)
 * beside its context, `digits` and single `word`s (503, Forbidden) only where their surroundings say besides that they
 * are this code.
 */
export type CodeKind = 'distinctive' | 'name' | 'digits' | 'word'

export interface CodeNotation {
  readonly written: string
  readonly kind: CodeKind
  readonly context: Context
}

/** A name that has a word of its context in itself, as BadDeviceToken has DeviceToken, is distinctive. */
export function kindOf(code: string, context: Context): CodeKind {
  if (/^\d+$/.test(code)) return 'digits'
  const isCompound = /[0-9_\s-]/.test(code) || /[a-z][A-Z]/.test(code)
  if (!isCompound) return 'word'
  const needsContext = context.words.length > 0 && !/[0-9\s]/.test(code) && !holdsContext(context, code)
  return needsContext ? 'name' : 'distinctive'
}

/** Whether a code that stands for itself can be but one thing; a word that names no context is its catalog's own. */
export function isTelling({ kind, written, context }: CodeNotation): boolean {
  if (kind === 'digits') return written.length >= codeReading.longNumber
  return kind === 'distinctive' || (kind === 'word' && context.words.length === 0)
}

/**
 * What a code in a text is: `alone` the whole text is this code and can be no other, `sure` its surroundings say so,
 * `bare` the whole text is a number or word that others have too, `likely` it heads a line that says something else,
 * `none` it is something else.
 */
export type CodeMeaning = 'alone' | 'sure' | 'bare' | 'likely' | 'none'

const otherNumberBefore =
  /(?:[0-9][.,:/-]|[a-z][./-]|[¥$€£第約])$|(?:http\/?[0-9.]*|status|ステータス|ポート|(?<![a-z])port)[^\n]{0,8}$/
const otherNumberAfter =
  /^[.,:/-][0-9]|^\s?(?:[kmgt]i?b|bytes?|bits?|[kmg]?bps|[kmg]?hz|px|pt|ms|mah|k?g|[kcm]?m|v|w|%|パーセント|ポート|ページ|ライセンス|ユーザー?)(?![a-z])|^[円万億千百件台名人個年月日時分秒号頁行回倍度歳階枚本冊歩席点位]|^\s(?:[円万億個枚倍冊]|件(?!名)|台(?!帳)|名(?![前称])|人(?!事)|回(?![線答復])|行(?![動うっ])|号)|^番(?!エラー)|^\s*(?:service unavailable|forbidden|bad request|not implemented|not found|unauthorized)/
const markerBefore = /(?:エラー|コード|error|err|code|no|番号|reason|理由|原因)[^\n]{0,12}$/
const markerAfter = /^[)\]】」』"'>\s]*(?:番?の?エラー|error|(?:が|と|って|で)(?:出|表示|失敗)|になり|になる)/
const errorBefore =
  /(?:エラー|error|err|reason|理由|原因|(?<![\p{L}])(?:コード|code|番号))[^\n]{0,24}$|[([【「『]$/u
const lineHead = /(?:^|\n)(?:[^\S\n]|[>|・●■◆○*#([【「『"'“”<〈《-])*$/
const lineTail = /^[\s)\]】」』"'“”>〉》。.:]*(?:\n|$)/
const label =
  /エラー|コード|番号|番|メッセージ|error|code|no\b|message|が出ました|が出ます|が出る|と出ました|と出ます|と出る|と表示されました|と表示されます|が表示されました|が表示されます|になりました|になります|が発生しました|です|の|は|が/g

/** Judges a code at `[start, end)` from what stands around it, its own message perhaps. */
export function codeMeaning(
  text: string,
  start: number,
  end: number,
  code: CodeNotation,
  hasMessage: boolean,
): CodeMeaning {
  if (isAlone(text, start, end)) return isTelling(code) ? 'alone' : 'bare'
  const { kind, written, context } = code
  if (kind === 'distinctive') return isEveryday(code) ? everydayMeaning(text, start, end, code) : 'sure'
  const isName = kind === 'word' || kind === 'name'
  if (isName && text.slice(start, end).normalize('NFKC') !== written) return 'none'
  const before = normal(stretchBefore(text, start, codeReading.contextReach))
  const after = normal(stretchAfter(text, end, codeReading.contextReach))
  if (kind === 'digits' && (otherNumberBefore.test(before) || otherNumberAfter.test(after))) return 'none'
  if (kind === 'digits' && !/[0-9０-９]/.test(text.slice(start, end))) return 'none'
  const [above, below] = [nearLines(before, 'before'), nearLines(after, 'after')]
  const isMarked = markerBefore.test(before) || markerAfter.test(after)
  if (!hasMessage && !holdsContext(context, above) && !holdsContext(context, below)) {
    // Of a short question, the number that it calls an error is what it is about, whoever's it is.
    return kind === 'digits' && isMarked && text.length <= codeReading.longestLabel ? 'bare' : 'none'
  }
  if (kind === 'name') return 'sure'
  const named = isMarked || endsWithContext(context, above)
  if (named || (kind === 'digits' && written.length >= codeReading.longNumber)) return 'sure'
  if (!lineHead.test(before)) return 'none'
  return lineTail.test(after) ? 'sure' : 'likely'
}

/** A few digits and a mark or some letters, as in SET_003 and -80018, may be an article or an amount. */
function isEveryday({ written, context }: CodeNotation): boolean {
  const digits = written.replace(/[^0-9]/g, '').length
  const isShort = digits > 0 && digits < codeReading.longNumber && !/^0x/i.test(written)
  return isShort && context.words.length > 0 && !holdsContext(context, written)
}

function everydayMeaning(text: string, start: number, end: number, { context }: CodeNotation): CodeMeaning {
  const { reach } = contextReading
  const [before, after] = [stretchBefore(text, start, reach), stretchAfter(text, end, reach)].map(normal)
  const isError = errorBefore.test(before as string) || markerAfter.test(after as string)
  return isError || holdsContext(context, `${before}\n${after}`) ? 'sure' : 'bare'
}

function endsWithContext({ words, number }: Context, above: string): boolean {
  const folded = foldWord(above)
  const last = /([0-9]{1,40})[^0-9\p{L}]*$/u.exec(above)?.[1]
  return words.some((word) => folded.endsWith(word)) || (last !== undefined && number?.test(last) === true)
}

/** Whether the text is nothing but the code and words that say that it is one. */
function isAlone(text: string, start: number, end: number): boolean {
  if (text.length - (end - start) > codeReading.longestLabel) return false
  return (
    normal(`${text.slice(0, start)} ${text.slice(end)}`)
      .replace(label, '')
      .replace(/[^\p{L}\p{N}]/gu, '') === ''
  )
}

const normal = (text: string): string => text.normalize('NFKC').toLowerCase()

/** The rest of the code's own line and of the next line that holds something. */
function nearLines(text: string, side: 'before' | 'after'): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return (side === 'before' ? lines.slice(-2) : lines.slice(0, 2)).join('\n')
}
