import type { RecognitionError } from '../recognition/index.ts'
import type { InputProblem } from './diagnosis.ts'

/** Why a text cannot be read, said like the other problems of an input. */
export function recognitionProblem(problem: RecognitionError): InputProblem {
  if (problem.kind === 'empty-text') {
    return {
      kind: problem.kind,
      path: 'text',
      found: '""',
      expected: { ja: '空白以外の文字を含む文言', en: 'a text that holds more than blanks' },
    }
  }
  return {
    kind: problem.kind,
    path: 'text',
    found: String(problem.found),
    expected: {
      ja: `${problem.expected} 文字までの文言`,
      en: `a text of at most ${problem.expected} characters`,
    },
  }
}
