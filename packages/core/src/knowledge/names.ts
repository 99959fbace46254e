import { orNearest, type Problem, shownId } from '../problem/index.ts'
import type { Localized } from '../text/locale.ts'

/** Among more than these nobody has mistyped one: comparing each with each takes too long. */
const mostCompared = 200

/** A name that is none of those that there are: one problem, with which was probably meant, or none. */
export function unknownNames(path: string, name: string, known: readonly string[]): readonly Problem[] {
  if (known.includes(name)) return []
  const expected = orNearest(namesOf(known), name, known.slice(0, mostCompared))
  return [{ kind: 'unknown-id', path, found: shownId(name), expected }]
}

/** More than somebody looks through. */
const most = 20

/** What there is to choose from, in a row: as many as somebody looks through. */
export function namesOf(names: readonly string[]): Localized {
  if (names.length === 0) return { ja: 'なし', en: 'nothing' }
  const shown = names.slice(0, most)
  const more = names.length > most ? ['…'] : []
  return { ja: [...shown, ...more].join('、'), en: [...shown, ...more].join(', ') }
}
