import { suggestionDocuments } from '../diagnoser/suggestion-documents.ts'
import type { Composition } from '../plugin/compose.ts'
import type { AnyPlugin } from '../plugin/plugin.ts'
import { createSuggester } from '../recognition/index.ts'
import { locales, type WrittenLocale } from '../text/locale.ts'
import type { CheckProblem } from './problem.ts'

/** Fewer ways do not cover how differently people tell one thing. */
const fewestWays = 8
/** Each way is left out once, together with every eighth of the others. */
const folds = 8
/** The share of an entry’s ways that must lead to it, among three suggestions: siblings share many of theirs. */
const leastFound = 0.125

/**
 * How people tell errors: enough ways in each language, none twice, and each entry found by most of its ways when these
 * are left out. What only its own sentence finds, the next person's sentence does not.
 */
export function checkTold({ errors }: AnyPlugin, composition: Composition): readonly CheckProblem[] {
  const ways = errors.flatMap(({ id, told }) =>
    told ? locales.flatMap((locale) => told[locale].map((way) => ({ id, locale, way }))) : [],
  )
  const found = foundWhenLeftOut(ways, composition)
  const twice = ways.filter(({ way }, i) => ways.findIndex((other) => other.way === way) < i)
  return [
    ...twice.map(({ id, way }) => ({ path: id, message: `tells twice: ${way}` })),
    ...errors.flatMap(({ id, told }) => {
      if (!told) return []
      const own = ways.filter((one) => one.id === id)
      const leading = own.filter((one) => found.has(one)).length
      const few = (locale: WrittenLocale) => told[locale].length < fewestWays
      return [
        ...locales
          .filter(few)
          .map((locale) => ({ path: id, message: `is told in fewer than ${fewestWays} ways in ${locale}` })),
        ...(leading < leastFound * own.length
          ? [
              {
                path: id,
                message: `is led to by ${leading} of its ${own.length} ways by what the others say`,
              },
            ]
          : []),
      ]
    }),
  ]
}

interface Way {
  readonly id: string
  readonly way: string
}

function foundWhenLeftOut<W extends Way>(ways: readonly W[], composition: Composition): ReadonlySet<W> {
  const found = new Set<W>()
  for (let fold = 0; fold < folds && ways.length > 0; fold++) {
    const leftOut = ways.filter((_, i) => i % folds === fold)
    const texts = new Set(leftOut.map(({ way }) => way))
    const { suggest } = createSuggester(suggestionDocuments(composition, (way) => texts.has(way)))
    for (const one of leftOut) if (suggest(one.way).some(({ id }) => id === one.id)) found.add(one)
  }
  return found
}
