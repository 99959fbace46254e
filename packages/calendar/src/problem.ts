import { type Instant, parseDay, parseInstant, type Result, type TimeProblem } from '@shindan/core'
import type { CalendarEntry } from './entry.ts'

/** What is wrong with an entry or an option: where (`entries.3.when.on`, `now`), what, and what would do. */
export interface CalendarProblem {
  /**
   * - `not-a-uid`: empty, too long, or with other characters than an identifier may have.
   * - `not-a-whole-number`: a sequence or an alarm.
   * - `ends-before-start`: a span the wrong way round.
   * - the rest: as in `TimeProblem`.
   */
  readonly kind: TimeProblem['kind'] | 'not-a-uid' | 'not-a-whole-number' | 'ends-before-start'
  readonly path: string
  readonly found: string
  readonly expected: string
}

const uidForm = /^[\w.:@/+=-]{1,255}$/

/** Everything that is wrong with an entry. */
export function entryProblems(
  { uid, sequence, when, alarms }: CalendarEntry,
  path: string,
): CalendarProblem[] {
  const problems =
    'on' in when ? timeProblems(parseDay(when.on), `${path}.when.on`) : spanProblems(when, path)
  const numbers = [
    ['sequence', sequence] as const,
    ...alarms.map((each, i) => [`alarms.${i}`, each] as const),
  ]
  for (const [name, found] of numbers) {
    if (Number.isSafeInteger(found) && (name !== 'sequence' || found >= 0)) continue
    problems.push(problem('not-a-whole-number', `${path}.${name}`, found, 'a whole number'))
  }
  if (!uidForm.test(uid)) {
    problems.push(problem('not-a-uid', `${path}.uid`, uid, '1 to 255 letters, digits and .:@/+=_-'))
  }
  return problems
}

function spanProblems({ from, to }: { from: string; to: string }, path: string): CalendarProblem[] {
  const [start, end] = [parseInstant(from), parseInstant(to)]
  if (start.isErr() || end.isErr()) {
    return [...timeProblems(start, `${path}.when.from`), ...timeProblems(end, `${path}.when.to`)]
  }
  if (start.value <= end.value) return []
  return [problem('ends-before-start', `${path}.when.to`, to, `not before ${from}`)]
}

/** The problem of a date that could not be read, with its path. */
export function timeProblems(read: Result<Instant, TimeProblem>, path: string): CalendarProblem[] {
  return read.isErr() ? [{ ...read.error, path }] : []
}

function problem(
  kind: CalendarProblem['kind'],
  path: string,
  found: string | number,
  expected: string,
): CalendarProblem {
  return { kind, path, found: String(found), expected }
}
