import { content, type DerNode, tags } from './der.ts'

/** Days of the months, in a year that is no leap year. */
const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * The instant that a UTCTime (1950 to 2049) or a GeneralizedTime says, as ISO 8601 in UTC; undefined unless it is
 * written as RFC 5280 §4.1.2.5 has it: seconds, `Z`, no fraction, a day that there is. A GeneralizedTime before 2050,
 * where a UTCTime is due, is read as OpenSSL reads it; nothing else is a date to either.
 */
export function readTime(node: DerNode): string | undefined {
  const text = String.fromCharCode(...content(node).subarray(0, 16))
  if (node.tag === tags.utcTime && /^\d{12}Z$/.test(text)) return instant((text < '5' ? '20' : '19') + text)
  return node.tag === tags.generalizedTime && /^\d{14}Z$/.test(text) ? instant(text) : undefined
}

/** Compared as text and never given to `Date`, which rolls over what there is not, and moves the years before 100. */
function instant(digits: string): string | undefined {
  const [year = '', month = '', day = '', hour = '', minute = '', second = ''] =
    digits.match(/^\d{4}|\d\d/g) ?? []
  const isDay = day >= '01' && Number(day) <= lastDayOf(Number(year), Number(month))
  if (!isDay || hour > '23' || minute > '59' || second > '59') return undefined
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
}

function lastDayOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && isLeap ? 29 : (days[month - 1] ?? 0)
}
