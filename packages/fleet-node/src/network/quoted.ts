import type { Localized } from '@shindan/core'

/** A text with the words of a machine behind it, to the letter; as it is where that said nothing. */
export function withQuote({ ja, en }: Localized, said: string): Localized {
  return said === '' ? { ja, en } : { ja: `${ja}（「${said}」）`, en: `${en} (“${said}”)` }
}
