const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Ten characters that are the same for the same text. To tell cases apart, not to prove anything. */
export function fingerprintOf(text: string): string {
  // Two FNV-1a hashes of 32 bits, from different ends.
  const forwards = fnv(text)
  const backwards = fnv(`${text.length}${[...text].reverse().join('')}`)
  return `${base32(forwards, 5)}-${base32(backwards, 5)}`
}

function fnv(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

function base32(value: number, length: number): string {
  let rest = value
  let said = ''
  for (let i = 0; i < length; i++) {
    said = (alphabet[rest % 32] as string) + said
    rest = Math.floor(rest / 32)
  }
  return said
}
