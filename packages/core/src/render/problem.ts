import { type Problem, problemWords, sentenceWords } from '../problem/index.ts'
import { guarded } from '../problem/mistake.ts'
import { type Locale, textIn } from '../text/locale.ts'
import { filled } from './filled.ts'
import { visible } from './visible.ts'

/**
 * One clear sentence for one problem: where, what was found, what was expected.
 *
 * @example
 * describeProblem(problem, 'en')
 * // cybertrust.issuedAt: no such date or time exists; found "2025-02-30", expected a day from 01 to 28.
 */
export const describeProblem = guarded(['problem', 'locale'], 'a problem and a locale', described)

function described({ kind, path, found, expected, choices }: Problem, locale: Locale): string {
  const one = choices
    ? { ja: `（${choices.join(' または ')}）`, en: `: ${choices.join(' or ')}` }
    : { ja: '', en: '' }
  const values = {
    where: path === '' ? '' : `${path}: `,
    what: textIn(problemWords[kind], locale),
    found: found || textIn(sentenceWords.nothing, locale),
    expected: `${textIn(expected, locale)}${textIn(one, locale)}`,
  }
  return visible(filled(sentenceWords.problem, values, locale))
}
