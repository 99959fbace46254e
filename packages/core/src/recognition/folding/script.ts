// What script a folded character is of. Folding leaves full-size katakana, and Latin letters and digits of one width.
export const isLatin = (character: string): boolean => character < '\x80'
export const isDigit = (character: string): boolean => character >= '0' && character <= '9'
export const isKana = (character: string): boolean => character >= '\u30a1' && character <= '\u30fa'
export const isKanji = (character: string): boolean => character >= '\u4e00' && character <= '\u9fff'
