/** The pause after the first failure, and the longest. */
const shortest = 60_000
const longest = 6 * 3_600_000
/** No receiver puts a reminder off for longer. */
const longestAsked = 24 * 3_600_000

/**
 * Milliseconds until a reminder is tried again, after so many attempts that failed: twice as long each time, and by its key
 * up to half as long again, so that what failed together does not come back together. What the receiver asked for is kept.
 */
export function pauseAfter(attempts: number, key: string, asked = 0): number {
  const doubled = Math.min(longest, shortest * 2 ** (Math.max(1, attempts) - 1))
  const jitter = Number.parseInt(key.slice(0, 8), 16) / 0x1_0000_0000
  return Math.round(Math.max(doubled * (1 + jitter / 2), Math.min(asked, longestAsked)))
}
