import {
  type AnyPlugin,
  createInterview,
  type Diagnoser,
  guarded,
  type Interview,
  type InterviewState,
  question,
} from '@shindan/core'
import {
  type PresentedDiagnosis,
  type PresentedProblem,
  type PresentedQuestion,
  presentProblem,
  type Voice,
} from '@shindan/core/render'
import { useMemo, useSyncExternalStore } from 'react'

/** In which language the answers are said, and in which zone dates. */
export type InterviewVoice = Voice

/** An interview in a page: where it stands, in words, and every step that can be taken. */
export interface HeldInterview<P extends readonly AnyPlugin[] = readonly AnyPlugin[]>
  extends Omit<Interview<P>, 'get' | 'subscribe'>,
    InterviewState<P> {
  /** The answer so far, in one language; none before it is begun. */
  readonly diagnosis: PresentedDiagnosis | undefined
  /** What is worth asking next, in one language; none where nothing is. */
  readonly question: PresentedQuestion | undefined
  /** The problems of the last step, in one language. */
  readonly complaints: readonly PresentedProblem[]
}

/**
 * Holds an interview while the component lives. Another diagnoser begins another interview.
 *
 * @example
 * ```tsx
 * const { begin, question, answer, diagnosis } = useInterview(diagnoser, { locale: 'ja', timeZone: 'Asia/Tokyo' })
 * ```
 */
export const useInterview = guarded(
  ['diagnoser', 'voice'],
  'what createDiagnoser gives, and a voice',
  <const P extends readonly AnyPlugin[]>(
    diagnoser: Diagnoser<P>,
    { locale, timeZone }: InterviewVoice,
  ): HeldInterview<P> => {
    const { get, subscribe, ...steps } = useMemo(() => createInterview(diagnoser), [diagnoser])
    const state = useSyncExternalStore(subscribe, get, get)
    const said = useMemo(() => {
      const voice = { locale, timeZone }
      const { session, problems } = state
      const asked = session && question(session)
      return {
        diagnosis: session && diagnoser.present(session.diagnosis, voice),
        question: asked && diagnoser.presentQuestion(asked, voice),
        complaints: problems.map((problem) => presentProblem(problem, voice)),
      }
    }, [diagnoser, state, locale, timeZone])
    return { ...steps, ...state, ...said }
  },
)
