import { addMonths, dayNumberOf, dayOfNumber } from '../time/day.ts'
import type { LeadTime } from './lifecycle.ts'

/** The day that lies a lead time before `day`, both as days from 1970-01-01. */
export function dayAhead(day: number, lead: LeadTime): number {
  if (lead.days !== undefined) return day - lead.days
  return dayNumberOf(addMonths(dayOfNumber(day), -lead.months))
}
