import type { Rejected } from '@shindan/fleet'

/** How many rows could not be read, and of how many something else than their dates. */
export function rejectedCounts(rejected: readonly Rejected[]): {
  readonly rejected: number
  readonly partly: number
} {
  const partly = rejected.filter(({ isDated }) => isDated).length
  return { rejected: rejected.length - partly, partly }
}
