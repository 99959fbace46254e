/** Names that are told of one kind. */
export const mostNamed = 5

/** The first of some, as many as are named, and how many there are. */
export interface Few<One> {
  readonly first: One[]
  count: number
}

/** None so far. */
export function noFew<One>(): Few<One> {
  return { first: [], count: 0 }
}

/** Counts one, and keeps it while it is among the first: in an order, else as they come. */
export function takeInto<One>(
  few: Few<One>,
  one: One,
  order: (one: One, other: One) => number = asTheyCome,
): void {
  few.count++
  const last = few.first.at(-1)
  if (few.first.length >= mostNamed && last !== undefined && order(last, one) <= 0) return
  few.first.push(one)
  few.first.sort(order)
  if (few.first.length > mostNamed) few.first.pop()
}

const asTheyCome = () => 0
