const { compare } = new Intl.Collator('en', { numeric: true })

/** As people put names in order: `pc-2` before `pc-10`; what they take for the same, by its characters. */
function inOrder(one: string, other: string): number {
  return compare(one, other) || (one < other ? -1 : Number(one > other))
}

/** Keeps the first so many names of those that come, in whatever order they do. */
export function keepFirst(names: string[], name: string, most: number): void {
  const last = names.at(-1)
  if (names.length >= most && last !== undefined && inOrder(last, name) <= 0) return
  const after = names.findIndex((each) => inOrder(name, each) < 0)
  names.splice(after < 0 ? names.length : after, 0, name)
  if (names.length > most) names.pop()
}
