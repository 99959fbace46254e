/** A page that draws itself again may give the same in another list. */
export function isSameList(one: ArrayLike<unknown> | undefined, other: ArrayLike<unknown>): boolean {
  if (one?.length !== other.length) return false
  for (let i = 0; i < other.length; i++) if (one[i] !== other[i]) return false
  return true
}
