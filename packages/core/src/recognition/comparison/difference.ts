import { tolerating } from '../figures.ts'
import { foldWord } from '../folding/letter.ts'
import { isKana, isKanji, isLatin } from '../folding/script.ts'
import { Strictness } from '../message-index/phrase.ts'

/**
 * What a stretch that differs means: `none` is another spelling, `damage` is a misread or mistyped character,
 * `change` is another message.
 */
export type Difference = 'none' | 'damage' | 'change'

const negations = new Set(foldWord('不未無非否'))

/** Pairs of single characters that turn a message round although nothing else differs. */
const opposites = new Set(['ンフ', 'フン'])

/** Kanji that make another word of it when one of them stands where another kanji was: 取得, 取消. */
const telling = new Set(
  foldWord(
    '今前次後新旧古上下左右内外中開閉始終了止停有無可否正誤良悪成功完済未得消除去加減増更変改登記録認証承許送受発着出入取置換書読見聞話通知信号番名称' +
      '全部一二三四五六七八九十百千万年月日時分秒週初最再各別同異個多少大小高低長短強弱公私秘密期限定件数量度率回線網機器端末鍵紙面画像音声文字語句印刷' +
      '失敗効誤存在拒異常当直対指示選択検索調査発電源離脱追跡復元残容空満過足' +
      '保存作製造使用利者人社員客方法式形型種類状態況続切断接合結解除設確実施行動作移転配布属権契約申請求応答報告警注意必要任',
  ),
)

/** Stretches that mean the same: polite and plain verbs, articles, letters drawn as one. */
const styles = [
  ['ません', 'ない'],
  ['ませんでした', 'なかった'],
  ['ました', 'た'],
  ['です', 'だ'],
  ['まし', ''],
  ['rn', 'm'],
  ['m', 'rn'],
  ['vv', 'w'],
  ['w', 'vv'],
  ['cl', 'd'],
  ['d', 'cl'],
  ['canot', 'cannot'],
  ['the', ''],
  ['', 'the'],
  ['an', ''],
  ['', 'an'],
  ['未', '末'],
  ['末', '未'],
].map((pair) => pair.map(foldWord) as [string, string])
const sameInOtherStyle = new Set(styles.map(([a, b]) => `${a}>${b}`))

/** Whether a text that goes on with `rest` says what the message's ending says, in another style. */
export function endsInOtherStyle(ending: string, rest: string): boolean {
  return styles.some(([a, b]) => a !== '' && a === ending && b !== '' && rest.startsWith(b))
}

const isRareKanji = (character: string): boolean => isKanji(character) && !telling.has(character)
export const isNegation = (character: string): boolean => negations.has(character)

/** Whether a strict character may have become what the text has in its place. */
export function isTolerated(strictness: number, wanted: string, found: string): boolean {
  if (wanted.length !== 1 || found.length > 1) return false
  return found === '' ? strictness !== Strictness.exact : strictness === Strictness.negative && !isKana(found)
}

/**
 * Judges a message's folded stretch against what the text has in its place; either may be empty. `illegible` counts
 * the marks there that stand for unreadable characters.
 */
export function difference(wanted: string, found: string, illegible = 0): Difference {
  if (sameInOtherStyle.has(`${wanted}>${found}`)) return 'none'
  for (const character of wanted + found) if (isNegation(character)) return 'change'
  if (wanted.length <= 1 && found.length <= 1) return single(wanted, found)
  if (wanted.length === 2 && wanted[0] === found[1] && wanted[1] === found[0] && found.length === 2)
    return 'damage'
  return wanted.length <= tolerating.longestBlot && isBlot(wanted, found, illegible) ? 'damage' : 'change'
}

/** Nothing but marks, or letters amid kana and kana amid letters: no word that somebody wrote. */
function isBlot(wanted: string, found: string, illegible: number): boolean {
  if (found === '') return illegible >= wanted.length
  if (found.length > tolerating.longestStray || found.length + illegible < wanted.length) return false
  const stray = [...found].filter((character) => isLatin(character) !== isLatin(wanted.charAt(0)))
  return stray.length > 0 && !(found.length > 1 && found.length === stray.length)
}

function single(wanted: string, found: string): Difference {
  if (opposites.has(wanted + found)) return 'change'
  return isKanji(wanted) && isKanji(found) && !isRareKanji(found) ? 'change' : 'damage'
}
