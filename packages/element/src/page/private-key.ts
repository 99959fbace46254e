/** Whether a text holds a private key as programs write one: PEM of any sort, OpenSSH, PGP or PuTTY. */
export function holdsPrivateKey(text: string): boolean {
  return /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|^PuTTY-User-Key-File-\d/m.test(text)
}

/**
 * Whether a file is one of a private key by its first bytes: PKCS#12, which a browser or a keychain exports, or PKCS#8,
 * PKCS#1 or SEC 1 in DER. Each is a sequence that begins with its version; a certificate begins with a sequence.
 */
export function isPrivateKeyFile(bytes: Uint8Array): boolean {
  const [tag, length = 0] = bytes
  if (tag !== 0x30) return false
  const at = 2 + (length > 0x80 ? length - 0x80 : 0)
  const [integer, size, version = 0xff, next = 0] = bytes.subarray(at, at + 4)
  if (integer !== 0x02 || size !== 1) return false
  if (version === 3) return next === 0x30
  return version <= 1 && (next === 0x30 || next === 0x02 || next === 0x04)
}
