import { guarded } from '../problem/mistake.ts'
import type { CompositionProblem } from './composition-problem.ts'

const words = {
  collision: 'is defined twice, by',
  dangling: 'names what nobody defines:',
  'in-order': 'has causes in order, to which nothing can be added by',
  cycle: 'rests on itself:',
  malformed: 'is not what belongs there:',
} as const

/** Plugins do not go together: a mistake in the program that joins them. The message lists every problem. */
export class CompositionError extends Error {
  override readonly name = 'CompositionError'

  constructor(readonly problems: readonly CompositionProblem[]) {
    super(messageOf(problems))
  }
}

const messageOf = guarded(
  ['problems'],
  'the problems of a composition',
  (problems: readonly CompositionProblem[]): string =>
    ['These plugins do not go together:', ...problems.map(sentenceOf)].join('\n'),
)

function sentenceOf({ kind, path, found }: CompositionProblem): string {
  return `- ${path} ${words[kind]} ${found.join(', ')}`
}
