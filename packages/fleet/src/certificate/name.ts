import { byte, contentOf, endOf, unsure } from './der.ts'

const sequence = 0x30
const set = 0x31
const oid = 0x06
const utf8String = 0x0c
const printableString = 0x13
const ia5String = 0x16

/** Of one octet a character, so that whatever is in them is a text: Numeric, Printable, Teletex, IA5 and VisibleString. */
const narrow: readonly number[] = [0x12, printableString, 0x14, ia5String, 0x1a]

/** 0.9.2342.19200300.100.1.1, the attribute `UID` (RFC 4519 §2.39). */
const userId = [0x09, 0x92, 0x26, 0x89, 0x93, 0xf2, 0x2c, 0x64, 0x01, 0x01]

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** In place of a position: the name has none. */
export const noUserId = 0

/** Where the value of the one UID in a name begins; `unsure` for a name that is none, with several, or with an unusual text. */
export function userIdIn(der: Uint8Array, name: number, end: number): number {
  if (byte(der, name) !== sequence) return unsure
  let found: number = noUserId
  for (let rdn = contentOf(der, name); rdn < end; ) {
    const rdnEnd = endOf(der, rdn, end)
    if (byte(der, rdn) !== set || rdnEnd === contentOf(der, rdn)) return unsure
    for (let attribute = contentOf(der, rdn); attribute < rdnEnd; ) {
      const attributeEnd = endOf(der, attribute, rdnEnd)
      const value = textOf(der, attribute, attributeEnd)
      if (value === unsure) return unsure
      if (isUserId(der, contentOf(der, attribute))) {
        if (found !== noUserId) return unsure
        found = value
      }
      attribute = attributeEnd
    }
    rdn = rdnEnd
  }
  return found
}

/** A UID as a text, where it is of visible ASCII as topics are. */
export function userIdAt(der: Uint8Array, at: number): string | undefined {
  const tag = byte(der, at)
  if (tag !== utf8String && tag !== printableString && tag !== ia5String) return undefined
  const from = contentOf(der, at)
  const end = endOf(der, at, der.length)
  if (from === end) return undefined
  for (let i = from; i < end; i++) if (byte(der, i) <= 0x20 || byte(der, i) > 0x7e) return undefined
  return utf8.decode(der.subarray(from, end))
}

/** Where the text of an attribute begins: a type and a text, and nothing more. */
function textOf(der: Uint8Array, attribute: number, end: number): number {
  if (byte(der, attribute) !== sequence) return unsure
  const type = contentOf(der, attribute)
  const value = endOf(der, type, end)
  if (value === unsure || !isType(der, type, value)) return unsure
  return endOf(der, value, end) === end && isText(der, value, end) ? value : unsure
}

/** An object identifier in the fewest octets. */
function isType(der: Uint8Array, at: number, end: number): boolean {
  const from = contentOf(der, at)
  if (byte(der, at) !== oid || from === end || byte(der, end - 1) > 0x7f) return false
  // 2.5.4, as nearly all.
  if (end - from === 3 && byte(der, from) === 0x55 && byte(der, from + 1) === 0x04) return true
  for (let i = from; i < end; i++)
    if (byte(der, i) === 0x80 && (i === from || byte(der, i - 1) < 0x80)) return false
  return true
}

function isUserId(der: Uint8Array, type: number): boolean {
  if (byte(der, type + 1) !== userId.length) return false
  for (let i = 0; i < userId.length; i++) if (byte(der, type + 2 + i) !== userId[i]) return false
  return true
}

function isText(der: Uint8Array, at: number, end: number): boolean {
  const tag = byte(der, at)
  if (tag !== utf8String) return narrow.includes(tag)
  const from = contentOf(der, at)
  for (let i = from; i < end; i++) if (byte(der, i) > 0x7f) return isUtf8(der.subarray(from, end))
  return true
}

function isUtf8(octets: Uint8Array): boolean {
  try {
    utf8.decode(octets)
    return true
  } catch {
    return false
  }
}
