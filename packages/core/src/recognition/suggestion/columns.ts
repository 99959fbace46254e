/** Lists of numbers, side by side in one: list `i` is `values[first[i]]` up to `values[first[i + 1]]`. */
export interface Columns {
  readonly first: Uint32Array
  readonly values: Uint32Array
}

/** For every key below `size` the positions at which it stands, in their order. */
export function positionsOf(keys: Uint32Array, size: number): Columns {
  const first = new Uint32Array(size + 1)
  for (let i = 0; i < keys.length; i++) {
    const after = (keys[i] as number) + 1
    first[after] = (first[after] as number) + 1
  }
  for (let key = 0; key < size; key++) first[key + 1] = (first[key + 1] as number) + (first[key] as number)
  const next = first.slice()
  const values = new Uint32Array(keys.length)
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number
    const at = next[key] as number
    values[at] = i
    next[key] = at + 1
  }
  return { first, values }
}
