/**
 * A share of one, from 0 on and below 1, that is the same for the same name on every platform, and that names which differ
 * in one character alone spread evenly over: FNV-1a of 32 bits over UTF-8, mixed by the finaliser of MurmurHash3. It proves
 * nothing.
 */
export function shareOf(name: string): number {
  return mixed(fnv1a(new TextEncoder().encode(name))) / 2 ** 32
}

/** By itself it leaves the upper bits of short names near to each other. */
export function fnv1a(bytes: Uint8Array): number {
  let hash = 0x811c9dc5
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash >>> 0
}

/** Each bit of the number turns each bit of the answer in about half of all cases. */
export function mixed(number: number): number {
  let hash = number
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
