import { isBytes } from './bytes.ts'

/** How a text may be written. `shift_jis` is the one of Windows, CP932. */
export type Charset = 'utf-8' | 'utf-16le' | 'utf-16be' | 'iso-2022-jp' | 'shift_jis' | 'euc-jp'

/** A text and what it was written in. */
export interface Decoded {
  readonly text: string
  readonly charset: Charset
}

/** Bytes from the first character outside of ASCII on that tell how a text is written. */
const sampleLength = 16 * 1024

/** The share of zeros that tells UTF-16; of a Japanese text little more than digits and ends of lines have one. */
const leastZeros = 0.02

/**
 * Text from bytes. A byte order mark decides, and is not part of the text; else what the bytes can be, and what reads
 * most like Japanese. Never fails: bytes that are no text give characters that
 * say so, and what is no bytes gives none.
 *
 * @example
 * decode(Uint8Array.of(0x8f, 0xd8, 0x96, 0xbe)) // { text: '証明', charset: 'shift_jis' }
 */
export function decode(given: Uint8Array): Decoded {
  const bytes = isBytes(given) ? given : new Uint8Array()
  const marked = markOf(bytes)
  const utf8 = marked ? null : ifUtf8(bytes)
  if (utf8 !== null && !shiftsToKanji(bytes)) return { text: utf8, charset: 'utf-8' }
  const charset = marked ?? (utf8 === null ? likeliest(bytes) : 'iso-2022-jp')
  return { text: new TextDecoder(charset).decode(bytes), charset }
}

function markOf(bytes: Uint8Array): Charset | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return unmarked(bytes)
}

/** In UTF-16 every letter, digit and end of a line of ASCII has a zero, and always in the same half. */
function unmarked(bytes: Uint8Array): Charset | null {
  const zeros = [0, 0]
  const sample = bytes.subarray(0, sampleLength)
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  })
  const [first = 0, second = 0] = zeros
  const [fewer, more] = [Math.min(first, second), Math.max(first, second)]
  // An ideographic space has its zero in the other half.
  if (more < Math.max(2, sample.length * leastZeros) || fewer * 4 > more) return null
  return second > first ? 'utf-16le' : 'utf-16be'
}

function likeliest(bytes: Uint8Array): Charset {
  const first = bytes.findIndex((byte) => byte >= 0x80)
  const sample = bytes.subarray(first, first + sampleLength)
  const candidates = ['utf-8', 'shift_jis', 'euc-jp'] as const
  const scores = candidates.map((charset) => likelihood(uncut(new TextDecoder(charset).decode(sample))))
  return candidates[scores.indexOf(Math.max(...scores))] ?? 'utf-8'
}

/** `ESC $ @` and `ESC $ B` begin kanji in ISO-2022-JP. */
function shiftsToKanji(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at >= 0; at = bytes.indexOf(0x1b, at + 1))
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x40 || bytes[at + 2] === 0x42)) return true
  return false
}

function ifUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** A log may be cut within a character: what is left of it at an end says nothing of the rest. */
const uncut = (text: string): string => text.replace(/^\ufffd{1,3}|\ufffd{1,3}$/g, '')

// biome-ignore lint/suspicious/noControlCharactersInRegex: no text holds these
const broken = /[\ufffd\ue000-\uf8ff\u0000-\u0008]/
const usual = /[\p{Script=Hiragana}\u30a0-\u30ff\u3000-\u303f\uff01-\uff5e\u4e00-\u9fff]/u

/** How much a text looks like one, on average of its characters outside of ASCII. */
function likelihood(text: string): number {
  let [sum, count] = [0, 0]
  for (const character of text) {
    if (character <= '~' && !broken.test(character)) continue
    count++
    if (broken.test(character)) sum -= 4
    else if (usual.test(character)) sum++
  }
  return count === 0 ? 0 : sum / count
}
