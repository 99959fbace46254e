/** Two texts as what they have in common and what differs between it. */
export interface Difference {
  readonly before: string
  readonly one: string
  readonly other: string
  readonly after: string
}

/** Where two texts differ: all from the first letter that does to the last. */
export function differenceOf(one: string, other: string): Difference {
  const [a, b] = [[...one], [...other]]
  const most = Math.min(a.length, b.length)
  let start = 0
  while (start < most && a[start] === b[start]) start++
  let end = 0
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const text = (letters: readonly string[], from: number, to: number) => letters.slice(from, to).join('')
  return {
    before: text(a, 0, start),
    one: text(a, start, a.length - end),
    other: text(b, start, b.length - end),
    after: text(a, a.length - end, a.length),
  }
}
