import { parseInstant } from '@shindan/core'
import { fromZonedTime } from 'date-fns-tz'

/** What a form with a date and a time gives, and the zone in which its reader lives, as a fact takes it. */
function instantFrom(form: string, zone: string): string {
  return fromZonedTime(form, zone).toISOString()
}

const issuedAt = instantFrom('2025-01-01T09:00', 'Asia/Tokyo')
console.log(issuedAt, parseInstant(issuedAt).isOk())
