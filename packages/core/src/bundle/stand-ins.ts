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
    const letters = [...value].filter((letter) => isSecret.test(letter)).length
    const stand = String(number).padStart(letters, '0')
    let next = 0
    return value.replace(/[\p{L}\p{N}]/gu, () => stand[next++] ?? '0')
  }
}

const isSecret = /[\p{L}\p{N}]/u
