import { byte, contentOf, endOf, unsure } from './der.ts'

const utcTime = 0x17
const generalizedTime = 0x18

const zero = 0x30
const hyphen = 0x2d
const colon = 0x3a
const letterT = 0x54
const letterZ = 0x5a

/** Days of the months, in a year that is no leap year. */
const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The instant of a time as RFC 5280 §4.1.2.5 has it, a UTCTime through 2049; nothing for any other. */
export function leanTime(der: Uint8Array, at: number, limit: number): string | undefined {
  const tag = byte(der, at)
  const from = contentOf(der, at)
  const end = endOf(der, at, limit)
  const isUtc = tag === utcTime && end - from === 13
  if (end === unsure || !(isUtc || (tag === generalizedTime && end - from === 15))) return undefined
  if (byte(der, end - 1) !== letterZ) return undefined
  for (let i = from; i < end - 1; i++) if (!isDigit(byte(der, i))) return undefined
  const short = two(der, end - 13)
  const century = isUtc ? (short < 50 ? 20 : 19) : two(der, from)
  const year = century * 100 + short
  if (!isUtc && year < 2050) return undefined
  const month = two(der, end - 11)
  const day = two(der, end - 9)
  if (day < 1 || day > lastDayOf(year, month)) return undefined
  if (two(der, end - 7) > 23 || two(der, end - 5) > 59 || two(der, end - 3) > 59) return undefined
  return written(der, end, century)
}

/** All characters at once, since there are two of these in every certificate. */
function written(der: Uint8Array, end: number, century: number): string {
  return String.fromCharCode(
    zero + Math.floor(century / 10),
    zero + (century % 10),
    byte(der, end - 13),
    byte(der, end - 12),
    hyphen,
    byte(der, end - 11),
    byte(der, end - 10),
    hyphen,
    byte(der, end - 9),
    byte(der, end - 8),
    letterT,
    byte(der, end - 7),
    byte(der, end - 6),
    colon,
    byte(der, end - 5),
    byte(der, end - 4),
    colon,
    byte(der, end - 3),
    byte(der, end - 2),
    letterZ,
  )
}

function isDigit(octet: number): boolean {
  return octet >= zero && octet <= zero + 9
}

function two(der: Uint8Array, at: number): number {
  return (byte(der, at) - zero) * 10 + byte(der, at + 1) - zero
}

function lastDayOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && isLeap ? 29 : (days[month - 1] ?? 0)
}
