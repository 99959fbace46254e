import { redacted } from '../../privacy/redact.ts'

/** How far before a message a word may stand that tells what the message's first slot holds. */
const within = 100

/**
 * What the slots of a message held, without what names a device, a person or an account: a slot takes in whatever stands
 * beside the words of a message, and it is told by what stands before it.
 */
export function maskedCaptures(
  captures: { readonly [slot: string]: string },
  text: string,
  [from, to]: readonly [number, number],
): { readonly [slot: string]: string } {
  if (Object.keys(captures).length === 0) return captures
  const around = text.slice(Math.max(0, from - within), to + within)
  const masked = redacted(around)
  if (masked === around) return captures
  return Object.fromEntries(
    Object.entries(captures).map(([slot, held]) => [slot, maskedAs(held, around, masked)]),
  )
}

/** A part of a text as it reads in another one of the same length; masked where it is masked wherever it stands. */
function maskedAs(held: string, text: string, masked: string): string {
  let said = redacted(held)
  if (held === '') return said
  for (let at = text.indexOf(held); at !== -1; at = text.indexOf(held, at + 1)) {
    const there = masked.slice(at, at + held.length)
    said = Array.from({ length: held.length }, (_, i) => (there[i] === '•' ? '•' : said[i])).join('')
  }
  return said
}
