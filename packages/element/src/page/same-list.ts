/** A page that draws itself again may give the same in another list. */
export function isSameList(one: readonly unknown[] | undefined, other: readonly unknown[]): boolean {
  return one?.length === other.length && other.every((each, i) => each === one[i])
}
