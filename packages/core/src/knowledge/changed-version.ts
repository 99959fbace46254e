import type { AnyPlugin } from '../plugin/plugin.ts'
import { fingerprintOf } from '../text/fingerprint.ts'

/** The vendor's version, and what the changes come to: two that answer alike have one version. */
export function changedVersion({ version, changes, uses, ...parts }: AnyPlugin): string {
  const [vendor = ''] = version.split('+')
  return `${vendor}+changed.${fingerprintOf(JSON.stringify(parts))}`
}
