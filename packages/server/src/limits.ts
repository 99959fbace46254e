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
