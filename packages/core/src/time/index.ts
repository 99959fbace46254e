export { type Assumption, assumedWords } from './assumption.ts'
export {
  addDays,
  addMonths,
  type Day,
  type DayProblemKind,
  daysBetween,
  type Nth,
  nthWeekday,
  parseDay,
  type Weekday,
} from './day.ts'
export { formatInstant } from './format.ts'
export {
  epochOf,
  expectedInstant,
  type Instant,
  instantAt,
  isInstant,
  parseInstant,
} from './instant.ts'
export { dayIn, endOfDay, instantOf, startOfDay } from './local.ts'
export type { Moment } from './moment.ts'
export {
  boundsOf,
  expectedTime,
  type ReadTime,
  readTime,
  type TimeProblemKind,
  timeText,
} from './read-time.ts'

export { earliest, isSpan, latest, type Span, type Time, timeBetween } from './span.ts'
export { isTimeZone } from './zone.ts'
export { unknownTimeZone } from './zone-problem.ts'
