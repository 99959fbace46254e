import type { Localized } from '../text/locale.ts'
import type { CheckProblem } from './problem.ts'

/** Words that a text quotes from a screen stay as they are, in any language. */
const quoted = /"[^"]*"|\u201c[^\u201c\u201d]*\u201d/g

/** Sentences end as sentences do in their language, and are not left empty. */
export function checkSentences(path: string, texts: readonly Localized[]): readonly CheckProblem[] {
  return texts.flatMap((text) => [
    ...(/[。？！」）]$/.test(text.ja) ? [] : [{ path, message: `ja is no full sentence: ${text.ja}` }]),
    ...(/[.?!]["”)]?$/.test(text.en) ? [] : [{ path, message: `en is no full sentence: ${text.en}` }]),
    ...(/[ぁ-んァ-ヶ一-龠]/.test(text.ja) ? [] : [{ path, message: `ja holds no Japanese: ${text.ja}` }]),
    ...(/[ぁ-んァ-ヶ]/.test(text.en.replace(quoted, ''))
      ? [{ path, message: `en holds Japanese prose: ${text.en}` }]
      : []),
  ])
}
