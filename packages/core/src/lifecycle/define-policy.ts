import type { Localized } from '../text/locale.ts'
import type {
  DeadlineDefinition,
  EventDefinition,
  PhaseDefinition,
  Policy,
  ReminderDefinition,
  WindowDefinition,
} from './policy.ts'

/**
 * Makes a policy whose events, deadlines, phases, windows and reminders are literal types: a wrong name in it is a
 * compile error, and so is a phase that nobody handles when a console switches over `answer.phase`. Deadlines,
 * phases, windows and reminders may be left out.
 *
 * @example
 * const warranty = definePolicy({
 *   id: 'example/warranty',
 *   label: { ja: '保証', en: 'Warranty' },
 *   timeZone: 'Asia/Tokyo',
 *   source: ['https://example.com/warranty'],
 *   events: { bought: { label: { ja: '購入', en: 'Bought' }, required: true } },
 *   deadlines: {
 *     claim: {
 *       label: { ja: '申請期限', en: 'Claim by' },
 *       earliest: { purchase: { label: { ja: '購入から 30 日', en: '30 days' }, from: 'bought', calendarDays: 30 } },
 *     },
 *   },
 *   phases: {
 *     covered: { label: { ja: '保証期間中', en: 'Covered' } },
 *     over: { label: { ja: '保証終了', en: 'Over' }, from: { passed: 'claim' } },
 *   },
 * })
 * evaluateLifecycle(warranty, { bought: '2025-01-01' }, { now: '2025-01-15T00:00:00Z' })
 */
export function definePolicy<
  Id extends string,
  Event extends string = never,
  Deadline extends string = never,
  Because extends string = never,
  Phase extends string = never,
  Window extends string = never,
  Reminder extends string = never,
>(policy: {
  readonly id: Id
  readonly label: Localized
  readonly timeZone: string
  readonly source: readonly string[]
  readonly events?: Readonly<Record<Event, EventDefinition<NoInfer<Event>, NoInfer<Deadline>>>>
  readonly deadlines?: Readonly<Record<Deadline, DeadlineDefinition<NoInfer<Event>, Because>>>
  readonly phases?: Readonly<Record<Phase, PhaseDefinition<NoInfer<Event>, NoInfer<Deadline>>>>
  readonly windows?: Readonly<Record<Window, WindowDefinition>>
  readonly reminders?: Readonly<Record<Reminder, ReminderDefinition<NoInfer<Event>>>>
}): Policy<{
  policy: Id
  event: Event
  deadline: Deadline
  because: Because
  phase: Phase
  window: Window
  reminder: Reminder
}> {
  const empty = { events: {}, deadlines: {}, phases: {}, windows: {}, reminders: {} }
  return { ...empty, ...policy } as ReturnType<
    typeof definePolicy<Id, Event, Deadline, Because, Phase, Window, Reminder>
  >
}
