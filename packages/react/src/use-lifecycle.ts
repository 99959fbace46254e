import {
  evaluateLifecycle,
  guarded,
  type Lifecycle,
  type LifecycleEvents,
  type LifecycleIds,
  type LifecycleOptions,
  type PresentedLifecycle,
  type Problem,
  presentLifecycle,
} from '@shindan/core'
import type { Voice } from '@shindan/core/render'
import { useMemo } from 'react'

/** When is asked, what was sent, and who is told: at an instant that a server and its page agree on. */
export interface UseLifecycleOptions<Ids extends LifecycleIds = LifecycleIds>
  extends Voice,
    Omit<LifecycleOptions<Ids>, 'timeZone'> {}

/** Where a certificate stands, in one language; or why that cannot be told. */
export interface LifecycleInPage {
  readonly answer: PresentedLifecycle | undefined
  /** Every problem of the events and the options at once; empty where there is an answer. */
  readonly problems: readonly Problem[]
}

/**
 * What a lifecycle says of these events: phase, deadlines, windows and reminders.
 *
 * @example
 * ```tsx
 * const { answer } = useLifecycle(cloudgateInstall, { issued: '2025-01-01' }, { now, locale: 'ja', timeZone: 'Asia/Tokyo' })
 * ```
 */
export const useLifecycle = guarded(
  ['lifecycle', 'events', 'options'],
  'a lifecycle, its events, and a voice',
  <Ids extends LifecycleIds>(
    lifecycle: Lifecycle<Ids>,
    events: LifecycleEvents<Ids>,
    { now, locale, timeZone, revision, sentReminders }: UseLifecycleOptions<Ids>,
  ): LifecycleInPage => {
    const asked = { now, timeZone, ...(revision !== undefined && { revision }), sentReminders }
    // Events are written where they are used, as another object at each drawing.
    const known = JSON.stringify([events, asked])
    // biome-ignore lint/correctness/useExhaustiveDependencies: `known` stands for the events and what is asked.
    return useMemo(
      () =>
        evaluateLifecycle(lifecycle, events, asked).match<LifecycleInPage>(
          (answer) => ({ answer: presentLifecycle(answer, lifecycle, { locale, timeZone }), problems: [] }),
          (problems) => ({ answer: undefined, problems }),
        ),
      [lifecycle, known, locale, timeZone],
    )
  },
)
