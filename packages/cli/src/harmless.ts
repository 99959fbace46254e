import type { World } from './world.ts'

const start = '\u001b'

/** Line ends and the colours of our own, which pass; and whatever else a terminal would obey. */
const obeyed = new RegExp(
  `(\\r?\\n|\\t|${start}\\[(?:1|2|22|31|33|39)m)|[\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069]`,
  'gu',
)

/**
 * A world in which nothing from outside, be it a report, a certificate or a file name, commands the terminal: it is
 * spelt out as `\u001b`, which JSON reads as the same character.
 */
export function harmless(world: World): World {
  return { ...world, out: (text) => world.out(spelt(text)), err: (text) => world.err(spelt(text)) }
}

function spelt(text: string): string {
  return text.replace(
    obeyed,
    (found, own?: string) => own ?? `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
