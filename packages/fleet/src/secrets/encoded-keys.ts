import { base64, type Encoding, goesOnFrom, hex } from './encodings.ts'
import { headLength, keyEnd, type Octets } from './key-end.ts'
import { type Line, lettersIn, linesFrom, type Passage, placeOf } from './lines.ts'

/** How often something may be in base64 once more. */
const deepest = 3

/** Where private keys stand in a text as base64 or hexadecimal digits of their octets or of their PEM, in lines or not. */
export function encodedKeysIn(text: string, depth = deepest): readonly Passage[] {
  const inBase64 = keysAs(base64, text, depth)
  const inHex = keysAs(hex, text, depth)
  if (inHex.length === 0) return inBase64
  return [...inBase64, ...inHex].sort((one, other) => one.at - other.at)
}

const none: readonly Passage[] = []

function keysAs(encoding: Encoding, text: string, depth: number): readonly Passage[] {
  // Nearly every text has none, which `search` says at a fraction of the cost.
  if (depth === 0 || text.length < encoding.shortest || text.search(encoding.begins) < 0) return none
  const keys: Passage[] = []
  let last = 0
  for (const { index: at } of text.matchAll(encoding.begins)) {
    if (at < last || goesOnFrom(text, at, encoding)) continue
    const block = blockAt(text, at, encoding, depth)
    if (block === undefined) continue
    if (block.isKey) keys.push(block)
    last = block.end
  }
  return keys
}

/** What begins at a place: a private key, or a text of which nothing has to be looked at once more; nothing for any other. */
function blockAt(
  text: string,
  at: number,
  encoding: Encoding,
  depth: number,
): (Passage & { readonly isKey: boolean }) | undefined {
  const { octetsOf, lettersFor } = encoding
  const head = lettersFor(headLength)
  const begun = octetsOf(lettersIn(linesFrom(text, at, encoding, head)).slice(0, head))
  const isText = legible.test(begun)
  if (!isText && keyEnd(begun) === undefined) return undefined
  const lines = linesFrom(text, at, encoding, isText ? Infinity : longestKey)
  const end = isText
    ? textEnd(octetsOf(lettersIn(lines.filter(isLegible(encoding)))), depth - 1)
    : keyEnd(octetsOf(lettersIn(lines)))
  if (end === undefined) return { at, end: lines.at(-1)?.end ?? at, isKey: false }
  return { at, end: placeOf(lettersFor(end), lines, text, encoding), isKey: true }
}

/** Letters of a key of RSA with 16,384 bits, and some. */
const longestKey = 20_000

/** What PEM is written in, and what is before it. */
const legible = /^[\t\n\r -~]+$/

/** What stands behind the lines of a text may be none of them. */
function isLegible({ octetsOf }: Encoding): (line: Line) => boolean {
  return ({ isWhole, letters }) => isWhole || legible.test(octetsOf(letters))
}

/** Where the last private key of a text ends, with the end of its line. */
function textEnd(text: Octets, depth: number): number | undefined {
  const end = text.search(/PRIVATE KEY/i) < 0 ? encodedKeysIn(text, depth).at(-1)?.end : pemEnd(text)
  return end === undefined ? undefined : end + (/^[=\s]*/.exec(text.slice(end))?.[0].length ?? 0)
}

function pemEnd(text: Octets): number {
  const end = text.lastIndexOf('-----END ')
  const dashes = end < 0 ? end : text.indexOf('-----', end + 9)
  return dashes < 0 ? text.length : dashes + 5
}
