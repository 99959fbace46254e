import {
  type AnyLifecycle,
  addDays,
  addMonths,
  affectsOf,
  type Composition,
  type Day,
  type DeadlineAffects,
  type DeadlineDefinition,
  dayIn,
  daysBetween,
  endOfDay,
  fillSlots,
  type Locale,
  type Localized,
  type PersonalKind,
  pageOf,
  redact,
  startOfDay,
  termsOf,
  textIn,
} from '@shindan/core'
import { saySpan, visible } from '@shindan/core/render'
import type { OutboxEntry } from '../store/store.ts'
import type { Telling } from './channel.ts'
import { reminderName } from './reminder-name.ts'
import { words } from './words.ts'

/** What a reminder says of its date, whichever device it is about. */
export interface ReminderText {
  /** What the date is of: the lifecycle. */
  readonly about: string
  /** What the reminder is: how far ahead of which date it comes. */
  readonly reminder: string
  /** What ends on the date. */
  readonly deadline: string
  /** The day that it reminds of, in the lifecycle's zone; the day on which it fell due, where that is not known. */
  readonly date: Day
  readonly timeZone: string
  /** The date in words, with its zone. */
  readonly when: string
  /** Days from today, in the lifecycle's zone; below 0 once it has passed. */
  readonly daysLeft: number
  /** How many days are left, in words. */
  readonly left: string
  /** What holds once it has passed. */
  readonly cost?: string
  /** Whom that hits. */
  readonly affects: DeadlineAffects
  /** What the sources leave open about the very day. */
  readonly remark?: string
  /** What is to be done. */
  readonly next: string
  /** The page of the lifecycle. */
  readonly url?: string
}

/**
 * Says what a reminder is about. One of a lifecycle that the composition does not have goes by its ids.
 *
 * @example
 * reminderText({ lifecycle: 'apns/push-certificate', reminder: 'notice-7-days', due: '2025-03-25' }, { composition, locale: 'ja', timeZone: 'Asia/Tokyo', now: '2025-03-25T00:00:00Z' }).date // '2025-04-01'
 */
export function reminderText(
  { lifecycle: id, reminder, due }: Pick<OutboxEntry, 'lifecycle' | 'reminder' | 'due'>,
  { composition, locale, timeZone: shownIn, now }: Telling,
): ReminderText {
  const lifecycle = composition.lifecycles.get(id)
  const definition = lifecycle && ownOf(lifecycle.reminders, reminder)
  const timeZone = lifecycle?.timeZone ?? shownIn
  const date = dateOf(due, definition)
  const event = definition && ownOf(lifecycle.events, definition.before)
  const [deadlineId, deadline] = (definition && deadlineAt(lifecycle, definition.before)) ?? []
  const daysLeft = daysBetween(dayIn(timeZone, now), date)
  const cost =
    textIn(deadline?.consequence, locale) ?? (deadlineId && phaseAfter(lifecycle, deadlineId, locale))
  const url = pageIn(id, composition, locale)
  const ahead = deadline?.label ?? event?.label
  const name = definition && ahead && reminderName(definition, ahead)
  return {
    about: textIn(lifecycle?.label, locale) ?? visible(id),
    reminder: textIn(name, locale) ?? visible(reminder),
    deadline: textIn(ahead, locale) ?? visible(reminder),
    date,
    timeZone,
    when: saySpan({ from: startOfDay(timeZone, date), to: endOfDay(timeZone, date) }, { locale, timeZone }),
    daysLeft,
    left: leftIn(daysLeft, locale),
    ...(cost && { cost }),
    affects: deadline ? affectsOf(deadline) : 'one-device',
    ...(deadline?.boundary && { remark: textIn(deadline.boundary, locale) }),
    next: nextIn(lifecycle, deadline, daysLeft, locale),
    ...(url !== undefined && { url }),
  }
}

/** The day that a reminder is ahead of; of several in a month of another length the first. */
function dateOf(due: Day, definition: AnyLifecycle['reminders'][string] | undefined): Day {
  if (!definition) return due
  return definition.days === undefined ? addMonths(due, definition.months) : addDays(due, definition.days)
}

/** The deadline that an event is by itself. */
function deadlineAt(
  { deadlines }: AnyLifecycle,
  event: string,
): readonly [string, AnyLifecycle['deadlines'][string]] | undefined {
  return Object.entries(deadlines).find(([, deadline]) =>
    Object.values(termsOf(deadline)).some(
      (term) => term?.from === event && term.calendarDays === undefined && !term.exactly,
    ),
  )
}

function phaseAfter(
  lifecycle: AnyLifecycle | undefined,
  deadline: string,
  locale: Locale,
): string | undefined {
  const after = Object.values(lifecycle?.phases ?? {}).find(
    ({ from }) => from && 'passed' in from && from.passed === deadline,
  )
  return textIn(after?.label, locale)
}

function leftIn(days: number, locale: Locale): string {
  if (days === 0) return textIn(words.today, locale)
  if (Math.abs(days) === 1) return textIn(days > 0 ? words.tomorrow : words.yesterday, locale)
  return filled(days > 0 ? words.ahead : words.passed, { days: String(Math.abs(days)) }, locale)
}

function nextIn(
  lifecycle: AnyLifecycle | undefined,
  deadline: DeadlineDefinition | undefined,
  daysLeft: number,
  locale: Locale,
): string {
  const events = (deadline?.metBy ?? []).flatMap(
    (event) => textIn(lifecycle?.events[event]?.label, locale) ?? [],
  )
  if (events.length > 0 && daysLeft >= 0) return filled(words.metBy, { what: events.join(' / ') }, locale)
  const what = textIn(deadline?.toDo ?? words.renew, locale)
  // On the day itself it may be over already.
  return filled(daysLeft > 0 ? words.doAhead : words.doNow, { what }, locale)
}

/** A page is known of what a plugin of the composition has; an id of elsewhere has none. */
function pageIn(id: string, composition: Composition, locale: Locale): string | undefined {
  return composition.lifecycles.has(id) ? pageOf('lifecycles', id, composition, locale) : undefined
}

function ownOf<T>(parts: { readonly [id: string]: T }, id: string): T | undefined {
  return Object.hasOwn(parts, id) ? parts[id] : undefined
}

/** Fills a text; what is filled in holds no slot. */
export function filled(text: Localized, values: { readonly [slot: string]: string }, locale: Locale): string {
  return fillSlots(textIn(text, locale), (slot) => values[slot] ?? '')
}

/** What a device or a certificate may be called by: without it nobody knows which one is meant. */
const namesDevices: readonly PersonalKind[] = ['person', 'account', 'udid', 'imei', 'iccid', 'mac', 'serial']
const longestName = 120

/**
 * The name of a device or of a certificate, as it leaves the house: as the inventory has it, on one line. Mail addresses,
 * telephone numbers, addresses of the network, passwords, tokens and keys in it are masked.
 */
export function shownName(name: string): string {
  const masked = visible(redact(name.slice(0, 4 * longestName), { keep: namesDevices })).trim()
  return masked.length > longestName ? `${masked.slice(0, longestName - 1)}…` : masked
}
