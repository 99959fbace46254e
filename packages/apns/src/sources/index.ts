import { tableSources } from '../tables/sources.ts'
import { clomoRenewalColumn } from './clomo-renewal-column.ts'
import { expiryReports } from './expiry-reports.ts'
import { lanscopeRenewalGuide } from './lanscope-renewal-guide.ts'
import { portalReports } from './portal-reports.ts'
import { pushReports } from './push-reports.ts'
import { renewalGuides } from './renewal-guides.ts'

export { clomoRenewalColumn, lanscopeRenewalGuide }

/** Everything that this package's entries stand on. */
export const sources = {
  ...clomoRenewalColumn,
  ...lanscopeRenewalGuide,
  ...portalReports,
  ...pushReports,
  ...expiryReports,
  ...renewalGuides,
  ...tableSources,
}
