/** Lists of numbers, side by side in one: list `i` is `values[first[i]]` up to `values[first[i + 1]]`. */
export interface Columns {
  readonly first: Uint32Array
  readonly values: Uint32Array
}

/** For every number below `size` the lists that hold it, in their order. */
export function holdersOf({ first: from, values: held }: Columns, size: number): Columns {
  const first = new Uint32Array(size + 1)
  for (let i = 0; i < held.length; i++) {
    const after = (held[i] as number) + 1
    first[after] = (first[after] as number) + 1
  }
  for (let key = 0; key < size; key++) first[key + 1] = (first[key + 1] as number) + (first[key] as number)
  const next = first.slice()
  const values = new Uint32Array(held.length)
  for (let list = 0; list + 1 < from.length; list++)
    for (let i = from[list] as number; i < (from[list + 1] as number); i++) {
      const key = held[i] as number
      const at = next[key] as number
      values[at] = list
      next[key] = at + 1
    }
  return { first, values }
}
