import { type RawBuilder, sql } from 'kysely'

/** The certificate that a reminder is of, in a query that has both; none where it is of a row, or of a cause or an error. */
export const ofReminder: RawBuilder<boolean> = sql`certificate.tenant = reminder.tenant
  and certificate.device = reminder.device and certificate.lifecycle = reminder.lifecycle
  and certificate.revision = reminder.revision and reminder.reason not in ('unread', 'cause', 'error')`

/** A certificate of the device and lifecycle of another, as `newer`, in a query of `certificate`. */
export const ofSameDevice: RawBuilder<boolean> = sql`newer.tenant = certificate.tenant
  and newer.device = certificate.device and newer.lifecycle = certificate.lifecycle`

/** Whether a finished night saw that other certificate: an open one may have seen it again since. */
export function newerSeenBy(night: number): RawBuilder<boolean> {
  return sql`(newer.night = ${night} or newer.night_before = ${night})`
}
