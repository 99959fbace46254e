/**
 * What one question may hold. A report has a few of each; what has more was made to be costly. Every one is named by the
 * problem that it leads to, and listed in `docs/limits.md` with those of the other packages.
 */
export const limits = {
  /** UTF-16 units of a text that is recognised. */
  text: 1_000_000,
  /** UTF-16 units of a code. */
  code: 1_000,
  /** Facts of one question. */
  facts: 10_000,
  /** Products, facts that cannot be had, and remedies tried: entries of each. */
  products: 1_000,
  unavailable: 10_000,
  tried: 1_000,
  /** Dates given to a lifecycle, and reminders that went out. */
  events: 1_000,
  sentReminders: 1_000,
  /** Steps of an interview; one has a few dozen. */
  steps: 1_000,
} as const

/** Limits of a host that allows less than the library: each where it is smaller. */
export type Limits = { readonly [L in keyof typeof limits]?: number }
