/** A 32-bit Windows code as it is usually written: `0x` and eight capital hexadecimal digits. */
export type WindowsCode = `0x${string}`

/** Any notation is shorter, blanks around it included. */
const longestCode = 100

/**
 * Reads a 32-bit Windows code (HRESULT) in any of its notations: `0x80180014`, `80180014` as screens show
 * it, `0x80180014L` as sources write it, or the decimal of logs and APIs, signed (`-2145910764`) or not (`2149056532`).
 * Eight digits without a sign are hexadecimal, and a positive decimal has at least seven digits: 600 is a code of
 * something else.
 *
 * @returns the code in its usual notation, or null when the text is no such code.
 * @example windowsCode('-2145910764') // '0x80180014'
 */
export function windowsCode(text: string): WindowsCode | null {
  if (typeof text !== 'string' || text.length > longestCode) return null
  const word = text.normalize('NFKC').trim()
  const hex = /^(?:0x([0-9a-f]{1,8})l?|([0-9a-f]{8}))$/i.exec(word)
  if (hex) return written(Number.parseInt(hex[1] ?? hex[2] ?? '', 16))
  if (!/^(?:-\d{1,10}|\d{7,10})$/.test(word)) return null
  const value = Number(word)
  return value === (value | 0) || value === value >>> 0 ? written(value >>> 0) : null
}

/** The same code as a signed decimal, e.g. `-2145910764`. */
export function signedDecimal(code: WindowsCode): string {
  return String(Number(code) | 0)
}

/** The same code as an unsigned decimal, e.g. `2149056532`. */
export function unsignedDecimal(code: WindowsCode): string {
  return String(Number(code))
}

function written(unsigned: number): WindowsCode {
  return `0x${unsigned.toString(16).toUpperCase().padStart(8, '0')}`
}
