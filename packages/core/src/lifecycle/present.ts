import { type Envelope, envelope } from '../envelope/index.ts'
import type { Composition } from '../plugin/compose.ts'
import { pageOf } from '../plugin/pages.ts'
import { guarded } from '../problem/mistake.ts'
import { type Locale, type Localized, textIn } from '../text/locale.ts'
import { type Day, formatInstant } from '../time/index.ts'
import type { LifecycleAnswer, LifecycleNote } from './answer.ts'
import {
  type AnyLifecycle,
  affectsOf,
  type DeadlineAffects,
  type DeadlineState,
  termsOf,
} from './lifecycle.ts'

/** An answer as it is printed: one language, instants with the offset of a zone. */
export interface PresentedLifecycle extends Envelope<'lifecycle'> {
  readonly policy: string
  /** Its page, where it was presented with the composition that has it. */
  readonly url?: string
  readonly label: string
  /** The IANA zone in which days are counted, which need not be that of the instants. */
  readonly timeZone: string
  readonly phase: string | null
  /** The phases that are possible: one where it is decided. */
  readonly possible: readonly string[]
  /** The facts that would decide an undecided phase. */
  readonly missing: readonly string[]
  /** All phases that there are, in order of rank. */
  readonly phases: readonly PresentedPhase[]
  readonly deadlines: readonly PresentedDeadline[]
  readonly windows: readonly PresentedWindow[]
  readonly reminders: readonly PresentedReminder[]
  readonly nextChangeAt: string | null
  readonly notes: readonly PresentedLifecycleNote[]
}

/** A phase in one language. */
export interface PresentedPhase {
  readonly id: string
  readonly label: string
  /** No document says when it begins: it is our suggestion. */
  readonly inferred?: true
}

/** A deadline in one language. */
export interface PresentedDeadline {
  readonly id: string
  readonly label: string
  readonly on: Day
  readonly from?: string
  readonly at: string
  readonly because: string
  /** Which of the competing terms set it, in words. */
  readonly becauseLabel: string
  readonly state: DeadlineState
  /** What it costs to miss it; not where it was met. */
  readonly consequence?: string
  /** Whom that hits; beside `consequence`. */
  readonly affects?: DeadlineAffects
}

/** A window in one language. */
export interface PresentedWindow {
  readonly id: string
  readonly label: string
  readonly from: string
  readonly to: string
  readonly open: boolean
}

/** A reminder in one language. */
export interface PresentedReminder {
  readonly id: string
  readonly label: string
  readonly on: Day
  readonly due: boolean
  readonly inferred?: true
}

/** A remark about dates in one language. */
export interface PresentedLifecycleNote {
  readonly id: LifecycleNote['id']
  readonly kind: LifecycleNote['kind']
  /** The event or deadline that it is about. */
  readonly about: string
  readonly text: string
}

/**
 * Prints an answer of a lifecycle for a reader: instants as `2025-01-05T23:59:59+09:00` in `timeZone`, texts in `locale`.
 * The days `on` stay those of the lifecycle's zone. An unknown zone is a `RangeError`. What an answer of another version
 * holds and this lifecycle does not goes by its id. With the composition that has the lifecycle, its page is named.
 */
export const presentLifecycle = guarded(
  ['answer', 'lifecycle', 'voice'],
  'the answer of a lifecycle, that lifecycle, and a voice',
  presented,
)

function presented(
  answer: LifecycleAnswer,
  lifecycle: AnyLifecycle,
  { timeZone, locale }: { readonly timeZone: string; readonly locale: Locale },
  composition?: Composition,
): PresentedLifecycle {
  const url = composition && pageOf('lifecycles', answer.policy, composition, locale)
  const print = (instant: string) => formatInstant(instant, timeZone)
  const labelIn = (parts: Labelled, id: string) =>
    Object.hasOwn(parts, id) ? (textIn(parts[id]?.label, locale) ?? id) : id
  const definitionOf = (id: string) =>
    Object.hasOwn(lifecycle.deadlines, id) ? lifecycle.deadlines[id] : undefined
  const termsIn = (id: string): Labelled => {
    const deadline = definitionOf(id)
    return deadline ? termsOf(deadline) : {}
  }
  const consequenceOf = (id: string, state: DeadlineState): Partial<PresentedDeadline> => {
    const deadline = definitionOf(id)
    const text = textIn(deadline?.consequence, locale)
    if (!deadline || text === undefined || state === 'met') return {}
    return { consequence: text, affects: affectsOf(deadline) }
  }
  return {
    ...envelope('lifecycle'),
    policy: answer.policy,
    ...(url !== undefined && { url }),
    label: textIn(lifecycle.label, locale),
    timeZone: lifecycle.timeZone,
    phase: answer.phase,
    possible: answer.possible,
    missing: answer.missing,
    phases: Object.entries(lifecycle.phases).map(([id, { label, inferred }]) => ({
      id,
      label: textIn(label, locale),
      ...(inferred && { inferred }),
    })),
    deadlines: answer.deadlines.map(({ id, from, at, ...deadline }) => ({
      id,
      label: labelIn(lifecycle.deadlines, id),
      ...deadline,
      becauseLabel: labelIn(termsIn(id), deadline.because),
      ...(from !== undefined && { from: print(from) }),
      at: print(at),
      ...consequenceOf(id, deadline.state),
    })),
    windows: answer.windows.map(({ id, from, to, open }) => ({
      id,
      label: labelIn(lifecycle.windows, id),
      from: print(from),
      to: print(to),
      open,
    })),
    reminders: answer.reminders.map(({ id, ...reminder }) => ({
      id,
      label: labelIn(lifecycle.reminders, id),
      ...reminder,
    })),
    nextChangeAt: answer.nextChangeAt && print(answer.nextChangeAt),
    notes: answer.notes.map(({ id, kind, about, text }) => ({ id, kind, about, text: textIn(text, locale) })),
  }
}

interface Labelled {
  readonly [id: string]: { readonly label: Localized } | undefined
}
