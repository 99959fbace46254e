export {
  addDays,
  addMonths,
  type Day,
  daysBetween,
  type Nth,
  nthWeekday,
  parseDay,
  type Weekday,
} from './day.ts'
export { formatInstant } from './format.ts'
export { epochOf, type Instant, instantAt, parseInstant } from './instant.ts'
export { dayIn, endOfDay, instantOf, startOfDay } from './local.ts'
export type { TimeProblem } from './problem.ts'
export { isTimeZone } from './zone.ts'
