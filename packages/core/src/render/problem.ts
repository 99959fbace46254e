import { type Problem, problemWords } from '../problem/index.ts'
import { guarded } from '../problem/mistake.ts'
import type { Locale } from '../text/locale.ts'
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
  const where = path === '' ? '' : `${path}: `
  const one = choices
    ? { ja: `（${choices.join(' または ')}）`, en: `: ${choices.join(' or ')}` }
    : { ja: '', en: '' }
  const sentence =
    locale === 'ja'
      ? `${where}${problemWords[kind].ja}。指定された値: ${found || 'なし'}。必要な値: ${expected.ja}${one.ja}。`
      : `${where}${problemWords[kind].en}; found ${found || 'nothing'}, expected ${expected.en}${one.en}.`
  return visible(sentence)
}
