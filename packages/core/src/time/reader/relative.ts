import { addDays, type Day } from '../day.ts'
import { epochOf, firstEpoch, instantAt } from '../instant.ts'
import type { Moment } from '../moment.ts'
import { type Time, timeBetween } from '../span.ts'

const days: readonly (readonly [RegExp, number])[] = [
  [/^(?:今日|本日|きょう|today(?![a-z]))/, 0],
  [/^(?:昨日|きのう|yesterday(?![a-z]))/, -1],
  [/^(?:一昨日|おととい|the day before yesterday|day before yesterday)/, -2],
  [/^(?:明日|あした|あす|tomorrow(?![a-z]))/, 1],
  [/^(?:明後日|あさって|the day after tomorrow|day after tomorrow)/, 2],
]
/** Days that are said together with a part of them. */
const daysWithPart: readonly (readonly [RegExp, number, string])[] = [
  [/^(?:昨夜|昨晩|ゆうべ|last night)$/, -1, '夜'],
  [/^(?:昨夕|yesterday evening)$/, -1, '夕方'],
  [/^(?:今朝|けさ|this morning)$/, 0, '午前'],
  [/^(?:今夜|今晩|tonight)$/, 0, '夜'],
]
const ago = /^(\d{1,5}) ?(?:日前|days? ago)/
const ahead = /^(?:(\d{1,5}) ?日後|in (\d{1,5}) days?)/

/** A day that is said by its distance from today, at the beginning of a text, and what stands behind it. */
export function takeRelativeDay(
  text: string,
  today: Day,
): { readonly day: Day; readonly rest: string } | undefined {
  const whole = daysWithPart.find(([form]) => form.test(text))
  if (whole) return { day: addDays(today, whole[1]), rest: whole[2] }
  for (const [form, distance] of days) {
    const found = form.exec(text)
    if (found) return { day: addDays(today, distance), rest: text.slice(found[0].length) }
  }
  const [past, future] = [ago.exec(text), ahead.exec(text)]
  if (past) return { day: addDays(today, -Number(past[1])), rest: text.slice(past[0].length) }
  if (future)
    return { day: addDays(today, Number(future[1] ?? future[2])), rest: text.slice(future[0].length) }
  return undefined
}

const lengths = { 時間: 3_600_000, hour: 3_600_000, 分: 60_000, minute: 60_000 } as const
const spell = /^(\d{1,5}) ?(?:(時間|分)前|(hour|minute)s? ago)$/

/** Hours or minutes ago: a span as wide as the unit, around that instant, since nobody says so to the second. */
export function readAgo(text: string, { now }: Pick<Moment, 'now'>): Time | undefined {
  const [, count, ja, en] = spell.exec(text) ?? []
  if (count === undefined) return undefined
  const unit = lengths[(ja ?? en) as keyof typeof lengths]
  const at = epochOf(now) - Number(count) * unit
  if (at - unit / 2 < firstEpoch) return undefined
  return timeBetween(instantAt(at - unit / 2), instantAt(Math.min(at + unit / 2, epochOf(now))))
}
