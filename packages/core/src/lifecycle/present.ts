import type { Locale } from '../text/locale.ts'
import { type Day, formatInstant } from '../time/index.ts'
import type { LifecycleAnswer, LifecycleNote } from './answer.ts'

/** An answer as it is printed: one language, instants with the offset of a zone. */
export interface PresentedLifecycle {
  readonly policy: string
  readonly phase: string | null
  readonly deadlines: readonly {
    readonly id: string
    readonly on: Day
    readonly at: string
    readonly because: string
  }[]
  readonly windows: readonly {
    readonly id: string
    readonly from: string
    readonly to: string
    readonly open: boolean
  }[]
  readonly reminders: readonly { readonly id: string; readonly on: Day; readonly due: boolean }[]
  readonly nextChangeAt: string | null
  readonly notes: readonly { readonly kind: LifecycleNote['kind']; readonly text: string }[]
}

/**
 * Prints an answer for a reader: instants as `2025-01-05T23:59:59+09:00` in `timeZone`, notes in `locale`. The days
 * `on` stay those of the policy's zone. An unknown zone is a `RangeError`.
 */
export function presentLifecycle(
  answer: LifecycleAnswer,
  { timeZone, locale }: { readonly timeZone: string; readonly locale: Locale },
): PresentedLifecycle {
  const print = (instant: string) => formatInstant(instant, timeZone)
  return {
    policy: answer.policy,
    phase: answer.phase,
    deadlines: answer.deadlines.map(({ id, on, at, because }) => ({ id, on, at: print(at), because })),
    windows: answer.windows.map(({ id, from, to, open }) => ({ id, from: print(from), to: print(to), open })),
    reminders: answer.reminders,
    nextChangeAt: answer.nextChangeAt && print(answer.nextChangeAt),
    notes: answer.notes.map(({ kind, text }) => ({ kind, text: text[locale] })),
  }
}
