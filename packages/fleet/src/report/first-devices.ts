/** Devices that are named of each symptom, and of what is due soon. */
export const mostDevices = 20

const { compare } = new Intl.Collator('en', { numeric: true })

/** As people put names in order: `pc-2` before `pc-10`; what they take for the same, by its characters. */
export function inOrder(one: string, other: string): number {
  return compare(one, other) || (one < other ? -1 : Number(one > other))
}

/** Keeps the first so many names of those that come, in whatever order they do. */
export function keepFirst(names: string[], name: string, most: number): void {
  keepFirstBy(names, name, most, inOrder)
}

/** Keeps the first so many of those that come, in an order of one's own. */
export function keepFirstBy<T extends string | object>(
  kept: T[],
  one: T,
  most: number,
  order: (one: T, other: T) => number,
): void {
  const last = kept.at(-1)
  if (kept.length >= most && last !== undefined && order(last, one) <= 0) return
  const after = kept.findIndex((each) => order(one, each) < 0)
  kept.splice(after < 0 ? kept.length : after, 0, one)
  if (kept.length > most) kept.pop()
}
