/** Bytes of base64 that may be wrapped and indented; undefined if it is something else. */
export function decodeBase64(text: string): Uint8Array | undefined {
  if (typeof text !== 'string') return undefined
  const compact = text.replace(/\s+/g, '')
  if (compact === '' || !/^[A-Za-z0-9+/]+={0,2}$/.test(compact)) return undefined
  try {
    const binary = atob(compact)
    const bytes = new Uint8Array(binary.length)
    for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
    return bytes
  } catch {
    return undefined
  }
}
