/** Beyond these it is no certificate as authorities issue them, which have about 1.5 kB, depth 7 and 90 values. */
export const leanLimits = {
  /** Bytes of one certificate. */
  bytes: 16 * 1024,
  /** ASN.1 values of one certificate. */
  values: 500,
  /** Nesting of them. */
  depth: 16,
  /** Bytes of one object identifier. */
  oidBytes: 64,
} as const

/** In place of a position: it is not what it has to be, or unusual. */
export const unsure = -1

const constructed = 0x20
const oid = 0x06

/** Where the value ends that begins at `at`, its length in the fewest octets; `unsure` where it is another or reaches beyond `limit`. */
export function endOf(der: Uint8Array, at: number, limit: number): number {
  if (at + 2 > limit || (byte(der, at) & 0x1f) === 0x1f) return unsure
  const short = byte(der, at + 1)
  const end = short < 0x80 ? at + 2 + short : longEnd(der, at + 2, short & 0x7f)
  return end > limit ? unsure : end
}

/** Where the content begins of the value that begins at `at`. */
export function contentOf(der: Uint8Array, at: number): number {
  const short = byte(der, at + 1)
  return short < 0x80 ? at + 2 : at + 2 + (short & 0x7f)
}

/** The octet at a place; zero beyond the end. */
export function byte(der: Uint8Array, at: number): number {
  return der[at] ?? 0
}

/** Whether these bytes are one value in DER and nothing else, with everything inside it. */
export function isOneValue(der: Uint8Array): boolean {
  const { bytes, values } = leanLimits
  if (der.length > bytes || endOf(der, 0, der.length) !== der.length) return false
  const count = countIn(der, 0, der.length, 0)
  return count !== unsure && count <= values
}

function countIn(der: Uint8Array, from: number, end: number, depth: number): number {
  if (depth > leanLimits.depth) return unsure
  let count = 0
  for (let at = from; at < end; ) {
    const to = endOf(der, at, end)
    if (to === unsure) return unsure
    const tag = byte(der, at)
    count++
    if (tag & constructed) {
      const inside = countIn(der, contentOf(der, at), to, depth + 1)
      if (inside === unsure) return unsure
      count += inside
    } else if (tag === oid && to - at - 2 > leanLimits.oidBytes) return unsure
    at = to
  }
  return count
}

function longEnd(der: Uint8Array, at: number, octets: number): number {
  const first = byte(der, at)
  if (octets === 1) return first < 0x80 ? unsure : at + 1 + first
  // Nothing longer than `leanLimits.bytes` is read.
  return octets !== 2 || first === 0 ? unsure : at + 2 + first * 256 + byte(der, at + 1)
}
