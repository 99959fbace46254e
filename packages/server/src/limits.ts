import { guarded, limits, outside } from '@shindan/core'
import { isObject } from './answers/fields.ts'
import { mustBe } from './answers/host.ts'

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
 * What is allowed, `undefined` being what is usual. Throws a `RangeError` where a limit is no number above zero, or where
 * neither a request nor a question has such a limit.
 *
 * @example
 * limitsOf({ milliseconds: 1000 }).bytes // 1_000_000
 */
export const limitsOf = guarded(
  ['own'],
  'an object of limits',
  (own: { readonly [L in keyof ServerLimits]?: number | undefined } = {}): Required<ServerLimits> => {
    mustBe('limits', 'an object of limits', isObject(own), own)
    const given = Object.entries(own).filter(([, most]) => most !== undefined)
    for (const [limit, most] of given) {
      if (!Object.hasOwn(serverLimits, limit) && !Object.hasOwn(limits, limit))
        throw outside(`limits.${limit}`, `one of ${names.join(', ')}`, most)
      if (typeof most !== 'number' || !(most > 0 && most <= Number.MAX_SAFE_INTEGER))
        throw outside(`limits.${limit}`, 'a number above zero', most)
    }
    const ofRequests = given.filter(([limit]) => Object.hasOwn(serverLimits, limit))
    return { ...serverLimits, ...Object.fromEntries(ofRequests) }
  },
)

const names = [...Object.keys(serverLimits), ...Object.keys(limits)]
