/** Katakana of half width by what it is elsewhere, the marks of a voiced one apart. */
const halfWidth = new Map(
  Array.from({ length: 0xff9f - 0xff66 + 1 }, (_, i) => String.fromCharCode(0xff66 + i)).map((half) => [
    half.normalize('NFKC'),
    half,
  ]),
)

/** An expression whose katakana matches in half width as well, and with its marks apart, as names of files have it. */
export function inAnyWidth(expression: string): string {
  return expression.replace(/[ァ-ヺー]+/g, (word) => {
    const apart = word.normalize('NFD')
    const half = [...apart].map((kana) => halfWidth.get(kana) ?? kana).join('')
    return `(?:${[...new Set([word, apart, half])].join('|')})`
  })
}
