import type { Localized } from '../text/locale.ts'
import type { CheckProblem } from './problem.ts'

/** Words that a text quotes from a screen stay as they are, in any language. */
const quoted = /"[^"]*"|\u201c[^\u201c\u201d]*\u201d/g

/** Sentences end as sentences do in their language, and are not left empty; a bundle may hold one language alone. */
export function checkSentences(path: string, texts: readonly Localized[]): readonly CheckProblem[] {
  return texts
    .flatMap(({ ja, en }: Partial<Localized>) => [
      ...(ja === undefined ? [] : japanese(ja)),
      ...(en === undefined ? [] : english(en)),
    ])
    .map((message) => ({ path, message }))
}

function japanese(text: string): readonly string[] {
  return [
    ...(/[。？！」）]$/.test(text) ? [] : [`ja is no full sentence: ${text}`]),
    ...(/[ぁ-んァ-ヶ一-龠]/.test(text) ? [] : [`ja holds no Japanese: ${text}`]),
  ]
}

function english(text: string): readonly string[] {
  return [
    ...(/[.?!]["”)]?$/.test(text) ? [] : [`en is no full sentence: ${text}`]),
    ...(/[ぁ-んァ-ヶ]/.test(text.replace(quoted, '')) ? [`en holds Japanese prose: ${text}`] : []),
  ]
}
