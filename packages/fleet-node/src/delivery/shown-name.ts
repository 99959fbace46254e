import { type PersonalKind, redact } from '@shindan/core'
import { visible } from '@shindan/core/render'

/** What a device or a certificate may be called by: without it nobody knows which one is meant. */
const namesDevices: readonly PersonalKind[] = ['person', 'account', 'udid', 'imei', 'iccid', 'mac', 'serial']
const longestName = 120

/**
 * The name of a device or of a certificate, as it leaves the house: as the inventory has it, on one line. Mail addresses,
 * telephone numbers, addresses of the network, passwords, tokens and keys in it are masked.
 */
export function shownName(name: string): string {
  const masked = visible(redact(name.slice(0, 4 * longestName), { keep: namesDevices })).trim()
  return masked.length > longestName ? `${masked.slice(0, longestName - 1)}…` : masked
}
