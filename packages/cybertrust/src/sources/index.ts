import { installTroubleshooting } from './install-troubleshooting.ts'
import { supportSite } from './support-site.ts'

/** Everything that this package's entries stand on. */
export const sources = { ...installTroubleshooting, ...supportSite }
