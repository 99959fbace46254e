import {
  type AnyLifecycle,
  addDays,
  addMonths,
  type Composition,
  type Day,
  type DeadlineAffects,
  type DeadlineDefinition,
  dayIn,
  daysBetween,
  endOfDay,
  epochOf,
  type Instant,
  type LeadTime,
  type Locale,
  type Localized,
  startOfDay,
  textIn,
} from '@shindan/core'
import { sayInstant, saySpan, visible } from '@shindan/core/render'
import { type CertificateReason, type Notice, noticeOf, type SymptomReason } from '@shindan/fleet'
import type { OutboxEntry } from '../store/store.ts'
import type { Telling } from './channel.ts'
import { filled } from './filled.ts'
import { pageIn } from './page-in.ts'
import { reminderName } from './reminder-name.ts'
import { symptomText, unreadText } from './undated-text.ts'
import { words } from './words.ts'

/** What a reminder says, whichever device it is about. */
export type ReminderText = DatedText | UndatedText

interface CommonText {
  /** What it is of: the lifecycle, or the cause or error. */
  readonly about: string
  /** What the reminder is: how far ahead of which date it comes. */
  readonly reminder: string
  /** The day that it reminds of, in the lifecycle's zone; the day on which it fell due, where that is not known or it is of none. */
  readonly date: Day
  readonly timeZone: string
  /** Whom it hits. */
  readonly affects: DeadlineAffects
  /** What is to be done. */
  readonly next: string
  /** The page of the lifecycle, or of the cause or error. */
  readonly url?: string
}

/** What a reminder says of the date of a certificate. */
export interface DatedText extends CommonText {
  /** `unseen`, `exchanged`: the date is the one that was known last. */
  readonly reason: CertificateReason
  /** What ends on the date. */
  readonly deadline: string
  /** The date in words, with its zone. */
  readonly when: string
  /** Days from today, in the lifecycle's zone; below 0 once it has passed. */
  readonly daysLeft: number
  /** How many days are left, in words; on the day itself the hours, where its hour is known. */
  readonly left: string
  /** Whether it has passed. */
  readonly isOver: boolean
  /** What holds once it has passed. */
  readonly cost?: string
  /** What the sources leave open about the very day. */
  readonly remark?: string
}

/** What a reminder says of a row that could not be read, or of a cause or an error. */
export interface UndatedText extends CommonText {
  readonly reason: 'unread' | SymptomReason
  /** How the cause comes to what is seen. */
  readonly why?: string
  /** The day on which its channel was told of it first, where this is not the first time. */
  readonly firstTold?: Day
}

/** Whether a reminder is of the date of a certificate. */
export function isDated(text: ReminderText): text is DatedText {
  return 'deadline' in text
}

/** A reminder, and what a store knows of it, where it is from one. */
type Told = Pick<OutboxEntry, 'lifecycle' | 'reminder' | 'due' | 'reason'> &
  Partial<Pick<OutboxEntry, 'deadline' | 'dueAt' | 'dueFrom' | 'step' | 'firstTold'>>

/**
 * Says what a reminder is about. One of a lifecycle that the composition does not have goes by its ids.
 *
 * @example
 * reminderText({ lifecycle: 'apns/push-certificate', reminder: 'notice-7-days', due: '2025-03-25', reason: 'date' }, { composition, locale: 'ja', timeZone: 'Asia/Tokyo', now: '2025-03-25T00:00:00Z' }).date // '2025-04-01'
 */
export function reminderText(told: Told, telling: Telling): ReminderText {
  const { reason } = told
  if (reason === 'unread') return unreadText(told, telling)
  return reason === 'cause' || reason === 'error'
    ? symptomText(reason, told, telling)
    : datedText(told, telling)
}

function datedText(told: Told, telling: Telling): DatedText {
  const { lifecycle: id, reminder } = told
  const { composition, locale, timeZone: shownIn, now } = telling
  const lifecycle = composition.lifecycles.get(id)
  const notice = lifecycle && noticeOf(lifecycle, reminder)
  const deadline = notice?.deadline === undefined ? undefined : partOf(lifecycle?.deadlines, notice.deadline)
  const timeZone = lifecycle?.timeZone ?? shownIn
  const known = datedBy(told, notice, timeZone)
  const date = known ? dayIn(timeZone, known.at) : dateOf(told.due, notice)
  const due = known ?? wholeDay(date, timeZone)
  const daysLeft = daysBetween(dayIn(timeZone, now), date)
  const cost =
    textIn(deadline?.consequence, locale) ??
    (notice?.deadline === undefined ? undefined : phaseAfter(lifecycle, notice.deadline, locale))
  const url = pageIn('lifecycles', id, composition, locale)
  const reason = notice?.reason ?? 'date'
  const name = notice && nameOf(notice)
  const isOver = epochOf(due.at) <= epochOf(now)
  return {
    reason,
    about: textIn(lifecycle?.label, locale) ?? visible(id),
    reminder: textIn(name, locale) ?? visible(reminder),
    deadline: textIn(labelOf(notice), locale) ?? visible(reminder),
    date,
    timeZone,
    when: whenIn(due, { locale, timeZone }),
    daysLeft,
    left: leftIn(daysLeft, locale, { isOver, sureUntil: due.from ?? due.at, now }),
    isOver,
    ...(cost && reason !== 'exchanged' && { cost }),
    affects: notice?.affects ?? 'one-device',
    ...(deadline?.boundary && !isOver && { remark: textIn(deadline.boundary, locale) }),
    next:
      unseenStep(reason, isOver, locale) ??
      nextIn({ lifecycle, deadline, isOver, isNow: isOver || daysLeft === 0 }, locale),
    ...(url !== undefined && { url }),
  }
}

function nameOf(notice: Notice): Localized {
  return notice.reason === 'date' ? reminderName(notice, notice.label) : words[notice.reason]
}

/** What the date is; of what the night did not see, that it is the one that was known last. */
function labelOf(notice: Notice | undefined): Localized | undefined {
  if (!notice || notice.reason === 'date') return notice?.label
  const { ja, en } = notice.label
  return notice.reason === 'exchanged'
    ? { ja: `前の証明書の${ja}`, en: `${en} of the former certificate` }
    : { ja: `最後に確認できた${ja}`, en: `Last known “${en}”` }
}

/** What is to be done about a certificate that the night did not see. */
function unseenStep(reason: CertificateReason, isOver: boolean, locale: Locale): string | undefined {
  if (reason === 'exchanged') return textIn(words.compareTopics, locale)
  return reason === 'unseen' ? textIn(isOver ? words.lookUpOver : words.lookUp, locale) : undefined
}

/** When the deadline is that a reminder is of, where that is the one that its certificate has next. */
export function dueOf(told: Omit<Told, 'reason'>, { lifecycles }: Composition): Due | undefined {
  const lifecycle = lifecycles.get(told.lifecycle)
  return lifecycle && datedBy(told, noticeOf(lifecycle, told.reminder), lifecycle.timeZone)
}

/** The last instant that is in time; where its hour is not known, also the first at which it may be over. */
interface Due {
  readonly at: Instant
  readonly from?: Instant
}

function datedBy(
  { due, deadline, dueAt, dueFrom }: Omit<Told, 'reason'>,
  notice: Notice | undefined,
  timeZone: string,
): Due | undefined {
  if (notice?.deadline === undefined || notice.deadline !== deadline || !dueAt) return undefined
  const isOther = Math.abs(daysBetween(dateOf(due, notice), dayIn(timeZone, dueAt))) > mostDaysApart
  if (isOther && notice.reason === 'date') return undefined
  return { at: dueAt, ...(dueFrom && { from: dueFrom }) }
}

/** Months are of different lengths. A certificate whose date is further from what it was told of has another one since. */
const mostDaysApart = 3

function wholeDay(day: Day, timeZone: string): Due {
  return { from: startOfDay(timeZone, day), at: endOfDay(timeZone, day) }
}

/** The day that a reminder is ahead of; of several in a month of another length the first. */
function dateOf(due: Day, lead: LeadTime | undefined): Day {
  if (!lead) return due
  return lead.days === undefined ? addMonths(due, lead.months) : addDays(due, lead.days)
}

/** With its hour, where that is known. */
function whenIn({ from, at }: Due, shown: { readonly locale: Locale; readonly timeZone: string }): string {
  return from === undefined ? sayInstant(at, shown) : saySpan({ from, to: at }, shown)
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

/** What is left, where the day or the hour is known. */
interface Left {
  readonly isOver: boolean
  /** Until then it is surely in time. */
  readonly sureUntil: Instant
  readonly now: Instant
}

function leftIn(days: number, locale: Locale, { isOver, sureUntil, now }: Left): string {
  if (days === 0 && isOver) return textIn(words.overToday, locale)
  const left = epochOf(sureUntil) - epochOf(now) + lastOfHour
  if (days === 0 && left > 0) {
    const hours = Math.floor(left / 3_600_000)
    return hours < 1
      ? textIn(words.withinHour, locale)
      : filled(words.hours, { hours: String(hours) }, locale)
  }
  if (days === 0) return textIn(words.today, locale)
  if (Math.abs(days) === 1) return textIn(days > 0 ? words.tomorrow : words.yesterday, locale)
  return filled(days > 0 ? words.ahead : words.passed, { days: String(Math.abs(days)) }, locale)
}

/** A deadline of nine o'clock is in time until the last of the second before it. */
const lastOfHour = 60_000

/** What the lifecycle says that is to be done; else the first event that would meet the deadline, while there is time. */
function nextIn(
  {
    lifecycle,
    deadline,
    isOver,
    isNow,
  }: {
    readonly lifecycle: AnyLifecycle | undefined
    readonly deadline: DeadlineDefinition | undefined
    readonly isOver: boolean
    /** Also on the day itself: it may be over by the time that somebody reads it. */
    readonly isNow: boolean
  },
  locale: Locale,
): string {
  const { toDo, metBy: [event = ''] = [], consequence } = deadline ?? {}
  const what = textIn(partOf(lifecycle?.events, event)?.label, locale)
  const act = isNow ? words.doNow : words.doAhead
  if (toDo) return filled(act, { what: textIn(toDo, locale) }, locale)
  if (what !== undefined && !isOver) return filled(words.metBy, { what }, locale)
  if (consequence && isOver) return textIn(words.seeEffect, locale)
  return filled(act, { what: textIn(words.renew, locale) }, locale)
}

function partOf<T>(parts: { readonly [id: string]: T } | undefined, id: string): T | undefined {
  return parts && Object.hasOwn(parts, id) ? parts[id] : undefined
}
