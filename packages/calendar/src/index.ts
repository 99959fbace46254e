export { calendarOf } from './calendar-of.ts'
export { type CalendarOptions, calendarOptions } from './door.ts'
export type { CalendarEntry, CalendarTime } from './entry.ts'
export { type FleetDeadline, type FleetEntriesOptions, fleetEntries, mostDays } from './fleet-entries.ts'
export { type LifecycleEntriesOptions, lifecycleEntries, mostMonths } from './lifecycle-entries.ts'
export {
  type BesideCalendar,
  type PresentedCalendar,
  type PresentedEntry,
  presentCalendar,
} from './present-calendar.ts'
