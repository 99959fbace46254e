import { longestBody } from '../../packages/apns/src/parse/apns-response.ts'
import { errorChainLimits } from '../../packages/apns/src/parse/error-chain.ts'
import { plistLimits } from '../../packages/apns/src/parse/plist.ts'
import { longestFailure } from '../../packages/apns/src/parse/tls-failure.ts'
import { renewalLimits } from '../../packages/apns/src/renewal/budget.ts'
import { mostFields } from '../../packages/bizmobile/src/parse/console-record.ts'
import { mostDays, mostMonths } from '../../packages/calendar/src/index.ts'
import { calendarLimits } from '../../packages/calendar/src/limits.ts'
import { largestDocument } from '../../packages/core/src/document/index.ts'
import { longestFactText } from '../../packages/core/src/fact/schema.ts'
import { knowledgeLimits } from '../../packages/core/src/knowledge/document.ts'
import { limits } from '../../packages/core/src/limits.ts'
import { judging } from '../../packages/core/src/recognition/figures.ts'
import { x509Limits } from '../../packages/core/src/x509/index.ts'
import { leanLimits } from '../../packages/fleet/src/certificate/der.ts'
import { mostEntries } from '../../packages/fleet/src/mapping.ts'
import { mostSeries } from '../../packages/fleet/src/metrics/prometheus-text.ts'
import { mostChannels } from '../../packages/fleet-node/src/delivery/read-channels.ts'
import { mostFiles } from '../../packages/fleet-node/src/inventory/folder.ts'
import { longestRow } from '../../packages/fleet-node/src/inventory/inventory.ts'
import { mostTold } from '../../packages/fleet-node/src/night/unread.ts'
import { mostDevices } from '../../packages/fleet-node/src/store/undated.ts'
import { mcpLimits } from '../../packages/mcp/src/limits.ts'
import { serverLimits } from '../../packages/server/src/limits.ts'

/** Every limit of every package as the code has it: where it holds, its names, and what they allow. */
const everyLimit: { readonly [where: string]: { readonly [limit: string]: number } } = {
  'one question, an interview': limits,
  'a fact that is a text': { characters: longestFactText },
  'recognising a text': { closeLooks: judging.closeLooks },
  'textOf: a file or a mail': { document: largestDocument },
  'loadPlugin, loadOverlay, loadLanguage: one document': knowledgeLimits,
  'readX509: one file': x509Limits,
  'checkRenewal: one check': renewalLimits,
  'a property list': plistLimits,
  readErrorChain: errorChainLimits,
  'readApnsResponse: the body': { characters: longestBody },
  'readTlsFailure: what is read of a text': { characters: longestFailure },
  'readConsoleRecord (BizMobile)': { fields: mostFields },
  calendarOf: calendarLimits,
  lifecycleEntries: { months: mostMonths },
  fleetEntries: { days: mostDays },
  'readLean: beyond it, the full reader': leanLimits,
  'readMapping: one mapping, each group': { columns: mostEntries },
  prometheusText: { series: mostSeries },
  'an inventory: one row': { row: longestRow },
  openFolder: { files: mostFiles },
  unreadRows: { told: mostTold },
  'a cause of all devices': { devices: mostDevices },
  readChannels: { channels: mostChannels },
  'createHandler: one request': serverLimits,
  'a tool of an assistant': mcpLimits,
}

/** The table of `docs/limits.md`. */
export function limitsTable(): string {
  const rows = Object.entries(everyLimit).flatMap(([where, of]) =>
    Object.entries(of).map(
      ([limit, allowed]) => `| ${where} | \`${limit}\` | ${allowed.toLocaleString('en')} |`,
    ),
  )
  return ['| where | limit | allowed |', '| --- | --- | ---: |', ...rows].join('\n')
}
