import { tellMaker } from './tell-maker.ts'

/** The instant of a question for which the page tells none, as an ISO instant. */
export function clock(): string {
  return new Date().toISOString()
}

/** The time zone that the page tells; that of whoever reads it, where it tells none that there is. */
export function zoneOf(told: string | undefined): string {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone
  if (!told) return own
  try {
    return Intl.DateTimeFormat('en', { timeZone: told }) && told
  } catch {
    tellMaker(`time-zone: expected an IANA name such as Asia/Tokyo, found ${told}`)
    return own
  }
}
