/** The instant of a question for which the page tells none, as an ISO instant. */
export function clock(): string {
  return new Date().toISOString()
}

/** The time zone of whoever reads the page. */
export function zone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}
