/**
 * A function that puts another value in the place of a sensitive one. Equal values get equal ones, different values
 * different ones; marks and blanks stay where they are, since an answer may hang on them.
 */
export function standIns(): (value: unknown) => unknown {
  const known = new Map<string, number>()
  return (value) => {
    if (typeof value !== 'string') return value
    const number = known.get(value) ?? known.size + 1
    known.set(value, number)
    const letters = value.match(secret)?.length ?? 0
    const digits = String(number).padStart(letters, '0')
    let at = 0
    return value.replace(secret, () => {
      at += 1
      // The last letter takes all digits that are left: a short value has many others beside it.
      return at === letters ? digits.slice(at - 1) : digits.charAt(at - 1)
    })
  }
}

const secret = /[\p{L}\p{N}]/gu
