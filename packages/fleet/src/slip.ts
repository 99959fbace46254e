/** Letters that a slip changes at most, and how long a name is at least for so many to be one. */
const most = 2
const shortest = 10

/** Whether two long names are the same but for a letter or two too many, too few, wrong, or in the other order. */
export function areSlips(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < shortest || Math.abs(one.length - other.length) > most)
    return false
  return distance(one, other) <= most
}

/** By Damerau and Levenshtein, with neighbours that changed places as one step. */
function distance(one: string, other: string): number {
  let [before, last]: [readonly number[], readonly number[]] = [
    [],
    Array.from({ length: other.length + 1 }, (_, j) => j),
  ]
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1]
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + Number(!isSame),
        isSwapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    ;[before, last] = [last, row]
  }
  return last[other.length] ?? 0
}
