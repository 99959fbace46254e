import { isBytesOrText } from './bytes-or-text.ts'

/**
 * The text of a file: UTF-8, or UTF-16 where a byte order mark says so (as Windows PowerShell writes it). Certificates
 * need ASCII only, so bytes that are no text at all do no harm here.
 */
export function fileText(input: Uint8Array | string): string {
  if (!isBytesOrText(input)) return ''
  if (typeof input === 'string') return input.replace(/^\uFEFF/, '')
  if (input[0] === 0xff && input[1] === 0xfe) return utf16(input, 0)
  if (input[0] === 0xfe && input[1] === 0xff) return utf16(input, 1)
  return new TextDecoder().decode(input)
}

function utf16(bytes: Uint8Array, low: 0 | 1): string {
  const littleEndian = new Uint8Array(bytes.length - (bytes.length % 2))
  for (let i = 0; i < littleEndian.length; i += 2) {
    littleEndian[i] = bytes[i + low] as number
    littleEndian[i + 1] = bytes[i + 1 - low] as number
  }
  return new TextDecoder('utf-16le').decode(littleEndian)
}
