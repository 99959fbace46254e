const unknown: ReadonlySet<string> = new Set([
  '不明',
  '分からない',
  'わからない',
  '分かりません',
  'わかりません',
  'unknown',
  'notknown',
])

/** Whether nothing is said of a fact: a field of a form that is empty, or holds blanks alone, leaves it unknown. */
export function isBlank(given: unknown): boolean {
  return given === undefined || (typeof given === 'string' && given.trim() === '')
}

/** Whether a word, in small letters and without blanks, says that it is not known. */
export function isSaidUnknown(word: string): boolean {
  return unknown.has(word)
}
