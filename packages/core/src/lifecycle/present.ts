import { guarded } from '../problem/mistake.ts'
import type { Locale } from '../text/locale.ts'
import { type Day, formatInstant } from '../time/index.ts'
import type { LifecycleAnswer, LifecycleNote } from './answer.ts'
import type { DeadlineState } from './lifecycle.ts'

/** An answer as it is printed: one language, instants with the offset of a zone. */
export interface PresentedLifecycle {
  readonly policy: string
  readonly phase: string | null
  /** The phases that are possible: one where it is decided. */
  readonly possible: readonly string[]
  /** The facts that would decide an undecided phase. */
  readonly missing: readonly string[]
  readonly deadlines: readonly {
    readonly id: string
    readonly on: Day
    readonly from?: string
    readonly at: string
    readonly because: string
    readonly state: DeadlineState
  }[]
  readonly windows: readonly {
    readonly id: string
    readonly from: string
    readonly to: string
    readonly open: boolean
  }[]
  readonly reminders: readonly {
    readonly id: string
    readonly on: Day
    readonly due: boolean
    readonly inferred?: true
  }[]
  readonly nextChangeAt: string | null
  readonly notes: readonly { readonly kind: LifecycleNote['kind']; readonly text: string }[]
}

/**
 * Prints an answer for a reader: instants as `2025-01-05T23:59:59+09:00` in `timeZone`, notes in `locale`. The days
 * `on` stay those of the lifecycle's zone. An unknown zone is a `RangeError`.
 */
export const presentLifecycle = guarded(
  ['answer', 'voice'],
  'the answer of a lifecycle, and a voice',
  presented,
)

function presented(
  answer: LifecycleAnswer,
  { timeZone, locale }: { readonly timeZone: string; readonly locale: Locale },
): PresentedLifecycle {
  const print = (instant: string) => formatInstant(instant, timeZone)
  return {
    policy: answer.policy,
    phase: answer.phase,
    possible: answer.possible,
    missing: answer.missing,
    deadlines: answer.deadlines.map(({ from, at, ...deadline }) => ({
      ...deadline,
      ...(from !== undefined && { from: print(from) }),
      at: print(at),
    })),
    windows: answer.windows.map(({ id, from, to, open }) => ({ id, from: print(from), to: print(to), open })),
    reminders: answer.reminders,
    nextChangeAt: answer.nextChangeAt && print(answer.nextChangeAt),
    notes: answer.notes.map(({ kind, text }) => ({ kind, text: text[locale] })),
  }
}
