import type { FleetReport } from './fleet-report.ts'
import type { Say } from './say.ts'

/** How many rows there were, and how many of them could not be read, or not all of them. */
export function rowsRead({ rows, rejected: { count, partly } }: FleetReport, say: Say): string {
  return [
    `${say.word('rows')}: ${say.number(rows)}`,
    `${say.word('unread')}: ${say.number(count)}`,
    ...(partly > 0 ? [`${say.word('partly')}: ${say.number(partly)}`] : []),
  ].join(' / ')
}
