import { guarded, outside } from '@shindan/core'

/** What one request may cost, beside what one question may (`limits` of `@shindan/core`). */
export const serverLimits = {
  /** Bytes of a body. */
  bytes: 1_000_000,
  /** Milliseconds in which a body has to arrive. */
  milliseconds: 10_000,
  /** Files of a renewal. */
  files: 20,
  /** Lists and objects of a body that stand in one another. */
  depth: 32,
} as const

/** Limits of a host that allows less, or more, of a request. */
export type ServerLimits = { readonly [L in keyof typeof serverLimits]?: number }

/**
 * What is allowed, `undefined` being what is usual. Throws a `RangeError` where a limit is no number above zero.
 *
 * @example
 * limitsOf({ milliseconds: 1000 }).bytes // 1_000_000
 */
export const limitsOf = guarded(
  ['own'],
  'an object of limits',
  (own: { readonly [L in keyof ServerLimits]?: number | undefined } = {}): Required<ServerLimits> => {
    const limits: { -readonly [L in keyof ServerLimits]-?: number } = { ...serverLimits }
    for (const limit of Object.keys(limits) as (keyof typeof limits)[]) {
      const given = own[limit]
      if (given === undefined) continue
      if (typeof given !== 'number' || !(given > 0 && given <= Number.MAX_SAFE_INTEGER))
        throw outside(`limits.${limit}`, 'a number above zero', given)
      limits[limit] = given
    }
    return limits
  },
)
