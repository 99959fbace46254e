import { nearest, type Problem, shownId } from '@shindan/core'

/** The fields of a question that it has not, by their names: what was misspelt would else be left out unnoticed. */
export function unknownFields(given: unknown, known: readonly string[]): readonly Problem[] {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return []
  return Object.keys(given)
    .filter((field) => !known.includes(field))
    .slice(0, mostTold)
    .map((field) => {
      const meant = nearest(field.slice(0, longestField), known)
      const names = meant === undefined ? known : [meant]
      return {
        kind: 'unknown-field',
        path: shownId(field),
        found: shownId(field),
        expected: { ja: names.join('、'), en: names.join(', ') },
      }
    })
}

const mostTold = 10
const longestField = 100
