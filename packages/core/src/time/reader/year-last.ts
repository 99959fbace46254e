const day = '[a-z]{3,9}\\.? \\d{1,2}'
const clock = '\\d{1,2}:\\d{2}(?::\\d{2})?(?: [ap]m)?'
const zone = '[a-z]{1,5}|\\+\\d{2}:?\\d{2}'

/** `dec 4 09:00:00 2026` of ctime, with the zone of date ahead of the year, or that of openssl behind it. */
const form = new RegExp(`^(${day}) (${clock})(?: (${zone}))? (\\d{4})(?: (${zone}))?$`)

/** A date whose year stands behind its time of day, with the year where others have it; any other as it is. */
export function yearWithItsDay(text: string): string {
  return text.replace(form, (_, day: string, clock: string, before = '', year: string, behind = '') =>
    [day, year, clock, before, behind].filter((part) => part !== '').join(' '),
  )
}
