import { type Locale, type Localized, textIn } from '@shindan/core'
import { presentProblem } from '@shindan/core/render'
import type { FleetReport } from '@shindan/fleet'
import type { StoreStatus, UnreadRows } from '@shindan/fleet-node'
import { countedIn, documentOf } from './status.ts'

/** A report as the document that `--json` prints: how the fleet stands, and what a report tells besides. */
export function reportDocument(
  status: StoreStatus,
  report: FleetReport,
  unread: UnreadRows['rows'],
  locale: Locale,
) {
  const { timeZone, doubtful, attention, replaced, changes, soon, expiries, lifecycles, rejected } = report
  const symptoms = countedIn(attention, locale)
  const rejects = rejected.first.map(({ line, problems }) => ({
    line,
    problems: problems.map((problem) => presentProblem(problem, { locale })),
  }))
  const told = said({ timeZone, doubtful, attention, replaced, changes, soon, expiries, lifecycles }, locale)
  return { ...documentOf(status, { symptoms, delivered: [], unread }, locale), report: { ...told, rejects } }
}

/** The same with each text in one language. */
function said(part: object, locale: Locale): object {
  if (Array.isArray(part)) return part.map((each) => saidIn(each, locale))
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, saidIn(value, locale)]))
}

function saidIn(value: unknown, locale: Locale): unknown {
  if (typeof value !== 'object' || value === null) return value
  return isText(value) ? textIn(value, locale) : said(value, locale)
}

function isText(value: object): value is Localized {
  return Object.keys(value).sort().join() === 'en,ja'
}
