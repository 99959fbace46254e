import { leanLimits } from './der.ts'

const begin = '-----BEGIN CERTIFICATE-----'
const end = '-----END CERTIFICATE-----'

/** Characters of base64 for every byte of the longest certificate, and as many line ends. */
const mostCharacters = leanLimits.bytes * 2

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const none = 0xff
const sextets = Uint8Array.from(
  { length: 128 },
  (_, code) => alphabet.indexOf(String.fromCharCode(code)) & none,
)

/** The bytes of a text that is one certificate in PEM, or base64 in whole groups, in lines or not; nothing for any other. */
export function bytesIn(text: string): Uint8Array | undefined {
  const to = withoutLineEnds(text)
  if (to > mostCharacters) return undefined
  if (!text.startsWith('-----')) return decoded(text, 0, to)
  const isOne = text.startsWith(begin) && text.startsWith(end, to - end.length)
  return isOne ? decoded(text, begin.length, to - end.length) : undefined
}

/** Where a text ends but for the line ends behind it. */
function withoutLineEnds(text: string): number {
  let to = text.length
  while (to > 0 && isLineEnd(text.charCodeAt(to - 1))) to--
  return to
}

function decoded(text: string, from: number, to: number): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.ceil(((to - from) * 3) / 4))
  let [length, bits, count, padding] = [0, 0, 0, 0]
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (isLineEnd(code)) continue
    count++
    if (code === 0x3d) {
      padding++
      continue
    }
    const sextet = code < 128 ? (sextets[code] ?? none) : none
    if (sextet === none || padding > 0) return undefined
    bits = ((bits << 6) | sextet) & 0xffffff
    const place = count % 4
    if (place !== 1) bytes[length++] = bits >> (((4 - place) % 4) * 2)
  }
  const isLeft = padding > 0 && (bits & ((1 << (padding * 2)) - 1)) !== 0
  return count % 4 !== 0 || padding > 2 || isLeft ? undefined : bytes.subarray(0, length)
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d
}
