import { type Localized, type Problem, shortened } from '@shindan/core'
import type { InventoryRow } from './row.ts'

/** A date that is read by the day on which it is read would be another one every night. */
const year = /\d{4}|[RHSrhs]\d|[令平昭]/u
/** No date is longer. */
const mostCharacters = 100

/** The days since 1900 by which Excel keeps a date, from 1982 to 2119: which of its two calendars it counts by nobody sees. */
const excelSerial = /^\s*[3-7]\d{4}(?:\.\d+)?\s*$/

/** The events of a row whose dates say no year, be they written without one or as a number of days. */
export function yearlessDates(events: InventoryRow['events']): readonly Problem<'not-a-date'>[] {
  return Object.entries(events).flatMap(([event, found]) => {
    const expected = excelSerial.test(found) ? noSerial : hasYear(found) ? undefined : withYear
    return expected === undefined
      ? []
      : [{ kind: 'not-a-date', path: `events.${event}`, found: shortened(found), expected } as const]
  })
}

function hasYear(date: string): boolean {
  return year.test(date) || year.test(date.slice(0, mostCharacters).normalize('NFKC'))
}

const noSerial: Localized = {
  ja: '2026-12-24 のような日付（Excel のシリアル値のようです。列の表示形式を日付にして書き出してください）',
  en: 'a date such as 2026-12-24 (this looks like a serial number of Excel: format the column as dates, and export it again)',
}

const withYear: Localized = {
  ja: '年のある日付（例: 2026-12-24）',
  en: 'a date with its year, e.g. 2026-12-24',
}
