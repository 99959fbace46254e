const japanese = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+)/u
const word = /[\p{L}\p{M}\p{N}]+(?:[-._/:#][\p{L}\p{M}\p{N}]+)*/gu
const within = /[-._/:#]/

/**
 * What a text is looked for by, full- and half-width alike: pairs of characters of Japanese, which has no blanks between words;
 * words of other scripts, and of what is joined, such as an id, the whole and its parts.
 *
 * @example
 * tokensOf('0x80072EE7 ﾌﾟﾛﾌｧｲﾙ') // ['0x80072ee7', 'プロ', 'ロフ', 'ファ', 'ァイ', 'イル']
 */
export function tokensOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .split(japanese)
    .flatMap((run, i) => (i % 2 === 1 ? pairsOf(run) : wordsOf(run)))
}

/** What a text is found by: that, and the last character of each run of Japanese, with which no pair begins. */
export function indexedTokensOf(text: string): string[] {
  const tokens = tokensOf(text)
  const last = text
    .normalize('NFKC')
    .matchAll(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}](?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])/gu,
    )
  return [...tokens, ...new Set([...last].map(([character]) => character))]
}

function pairsOf(run: string): readonly string[] {
  const characters = [...run]
  if (characters.length === 1) return characters
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`)
}

function wordsOf(run: string): readonly string[] {
  return [...run.matchAll(word)].flatMap(([whole]) => {
    const parts = whole.split(within)
    return parts.length > 1 ? [whole, ...parts] : parts
  })
}
