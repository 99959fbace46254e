import { type Problem, shown } from '../problem/index.ts'

/** The problem of an answer that says nothing: what cannot be found out is skipped. */
export function noAnswer(fact: string, value: unknown): Problem {
  return {
    kind: 'wrong-type',
    path: fact,
    found: shown(value),
    expected: { ja: '答えの値', en: 'a value as the answer' },
  }
}
