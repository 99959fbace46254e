import { foldWord } from './letter.ts'

/**
 * Spellings of one word, the rarer one first. The rarer is rewritten to the usual one, so that damage to the usual
 * one stays damage to single characters. Applied in order as the text grows: 問合せ becomes 問い合せ, then
 * 問い合わせ.
 */
const spellings: readonly (readonly [written: string, canonical: string])[] = [
  ['頂', 'いただ'],
  ['下さ', 'くださ'],
  ['出来', 'でき'],
  ['御座', 'ござ'],
  ['御利用', 'ご利用'],
  ['御確認', 'ご確認'],
  ['無い', 'ない'],
  ['無く', 'なく'],
  ['為', 'ため'],
  ['及び', 'および'],
  ['又は', 'または'],
  ['既に', 'すでに'],
  ['但し', 'ただし'],
  ['暫く', 'しばらく'],
  ['全て', 'すべて'],
  ['只今', 'ただ今'],
  ['ただいま', 'ただ今'],
  ['おこな', '行'],
  ['行な', '行'],
  ['問合', '問い合'],
  ['い合せ', 'い合わせ'],
  ['読取', '読み取'],
  ['取消', '取り消'],
  ['書込', '書き込'],
  ['引継', '引き継'],
  ['切替', '切り替'],
  ['配付', '配布'],
  ['公開鍵', '公開キー'],
  ['電子証明書', '電子証明'],
]

/** The spellings to rewrite, by the folded character that they end in. */
export const canonicalEndings: ReadonlyMap<number, readonly { written: string; canonical: string }[]> =
  byEnding()

function byEnding(): Map<number, { written: string; canonical: string }[]> {
  const endings = new Map<number, { written: string; canonical: string }[]>()
  for (const [written, canonical] of spellings) {
    const folded = { written: foldWord(written), canonical: foldWord(canonical) }
    const last = folded.written.charCodeAt(folded.written.length - 1)
    endings.set(last, [...(endings.get(last) ?? []), folded])
  }
  return endings
}
