import type { DeadlineAffects } from '@shindan/core'

/** The worse, the lower: what hits the whole fleet comes before all else. */
export function harmOf({ affects }: { readonly affects?: DeadlineAffects }): number {
  return affects === 'all-managed-devices' ? 0 : 1
}
