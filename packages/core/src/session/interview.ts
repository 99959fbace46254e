import type { DiagnosisInput } from '../case/index.ts'
import type { Diagnoser } from '../diagnoser/diagnoser.ts'
import type { AnyPlugin, ErrorIdOf, FactIdOf, KnownOf } from '../plugin/plugin.ts'
import type { Problem } from '../problem/index.ts'
import type { Result } from '../result.ts'
import { resumeSession } from './resume.ts'
import { answer, back, choose, type Session, skip, startSession, tried } from './session.ts'

/** Where a watched interview stands. It never changes: each step makes another one. */
export interface InterviewState<P extends readonly AnyPlugin[] = readonly AnyPlugin[]> {
  /** The last session that there was; none before it is begun. */
  readonly session: Session<P> | undefined
  /** Why the last step could not be taken; empty where it could. The session is still the one before it. */
  readonly problems: readonly Problem[]
}

/** An interview that a page shows: it holds one session after the other, and tells who listens of each. */
export interface Interview<P extends readonly AnyPlugin[] = readonly AnyPlugin[]> {
  /** Where it stands: the same object until the next step. */
  readonly get: () => InterviewState<P>
  /** Calls the listener after each step; what it gives ends that. */
  readonly subscribe: (listener: () => void) => () => void
  /** As `startSession`. */
  readonly begin: (input: DiagnosisInput<KnownOf<P>>) => InterviewState<P>
  /** As `resumeSession`. */
  readonly resume: (json: unknown, options?: { readonly now?: string }) => InterviewState<P>
  /** As `answer`. */
  readonly answer: (fact: FactIdOf<P>, value: unknown) => InterviewState<P>
  /** As `choose`. */
  readonly choose: (error: ErrorIdOf<P> | null) => InterviewState<P>
  /** As `skip`. */
  readonly skip: (fact: FactIdOf<P> | 'error') => InterviewState<P>
  /** As `tried`. */
  readonly tried: (id: string) => InterviewState<P>
  /** As `back`; before the first step, nothing. */
  readonly back: () => InterviewState<P>
  /** Lets the session go. */
  readonly restart: () => InterviewState<P>
}

/**
 * An interview for a page, whatever draws it: `get` and `subscribe` are what a store of React, a controller of Lit or a
 * ref of Vue asks for. A step that cannot be taken names its problems and leaves the session as it was.
 *
 * @example
 * ```ts
 * const interview = createInterview(diagnoser)
 * interview.subscribe(() => draw(interview.get()))
 * interview.begin({ text, now })
 * ```
 */
export function createInterview<const P extends readonly AnyPlugin[]>(diagnoser: Diagnoser<P>): Interview<P> {
  const listeners = new Set<() => void>()
  let state: InterviewState<P> = beforeAll

  function become(next: InterviewState<P>): InterviewState<P> {
    state = next
    const failures: unknown[] = []
    for (const listener of [...listeners]) {
      try {
        listener()
      } catch (failure) {
        failures.push(failure)
      }
    }
    // The step is taken and everybody was told; who failed at it learns so.
    if (failures.length > 0) throw failures[0]
    return state
  }

  function take(step: Result<Session<P>, readonly Problem[]>): InterviewState<P> {
    const { session } = state
    return become(
      step.match<InterviewState<P>>(
        (next) => ({ session: next, problems: [] }),
        (problems) => ({ session, problems }),
      ),
    )
  }

  // What is done before the beginning is told as any other step about no session.
  const current = () => state.session as Session<P>

  return {
    get: () => state,
    subscribe: (listener) => {
      if (typeof listener !== 'function') throw new TypeError('listener: expected a function')
      // Each subscription is one of its own, also of the same function.
      const told = () => listener()
      listeners.add(told)
      return () => void listeners.delete(told)
    },
    begin: (input) => take(startSession(diagnoser, input)),
    resume: (json, options) => take(resumeSession(diagnoser, json, options)),
    answer: (fact, value) => take(answer(current(), fact, value)),
    choose: (error) => take(choose(current(), error)),
    skip: (fact) => take(skip(current(), fact)),
    tried: (id) => take(tried(current(), id)),
    back: () => {
      const session = state.session && back(state.session)
      return session === state.session && state.problems.length === 0
        ? state
        : become({ session, problems: [] })
    },
    restart: () => become(beforeAll),
  }
}

const beforeAll: InterviewState<never> = { session: undefined, problems: [] }
