import { dayIn, endOfDay, formatInstant, type Localized, startOfDay, tagOf, textIn } from '@shindan/core'
import { sayInstant, saySpan } from '@shindan/core/render'
import { certificateName, csvLine, htmlText } from '@shindan/fleet'
import { unreadCount } from '../night/unread.ts'
import { mostDevices } from '../store/undated.ts'
import type { OutgoingReminder, Telling } from './channel.ts'
import { filled } from './filled.ts'
import { type DatedText, dueOf, isDated, type ReminderText, reminderText } from './reminder-text.ts'
import { shownName } from './shown-name.ts'
import { unreadName, unreadRowOf } from './unread-name.ts'
import { columnWords, words } from './words.ts'

/** Reminders as one message to one person. */
export interface Digest {
  /** Short, with what comes first. */
  readonly subject: string
  readonly text: string
  readonly html: string
  /** All of them as CSV, where the message does not name every one. Safe to open in a spreadsheet. */
  readonly csv?: string
}

/** Devices that are named at one date, dates that are told at all, and devices named in all of a message. */
const mostAtOneDate = 20
const mostDates = 50
const mostNamed = 300
const mostUnread = 5
const longestSubject = 120
const longestTitle = 60
/** For so many days what is over comes first in a subject. */
const lately = 7

/** Certificates of one lifecycle and one date, which are all over or all ahead; or devices with one cause. */
interface Section {
  /** Of the one that is due first. */
  readonly text: ReminderText
  /** Its day alone, where the hours differ: each certificate is told with its own. */
  readonly day?: string
  /** A reminder of each certificate: a console may have two on one day. */
  readonly reminders: readonly OutgoingReminder[]
}

/**
 * Tells reminders as one message, by lifecycle and date: what hits the whole fleet first, then the earliest; what to do, what holds
 * after it, said once for all dates of a kind, and what ends when, for which devices. The message stays of
 * bounded length, however many they are; the rest goes along as CSV.
 *
 * @example
 * digestOf(reminders, { composition, locale: 'ja', timeZone: 'Asia/Tokyo', now }).subject // '2025-04-01 まで: …'
 */
export function digestOf(reminders: readonly OutgoingReminder[], telling: Telling): Digest {
  const { locale, now } = telling
  const sections = sectionsOf(reminders, telling)
  const say = (text: Localized, values: { readonly [slot: string]: string } = {}) =>
    filled(text, values, locale)
  const told = shownOf(sections, telling)
  const count = countOf(sections)
  const named = told.reduce((sum, one) => sum + one.names.length, 0)
  const isCut = named < count
  const head = [
    say(words.head, { now: sayInstant(now, telling), count: String(count) }),
    ...unreadIn(reminders, telling, say),
  ].join(textIn(words.between, locale))
  const rest = count - countOf(told.map(({ section }) => section))
  const foot = [
    ...(rest > 0 ? [say(words.otherDates, { count: String(rest) })] : []),
    ...(isCut ? [say(words.attached)] : []),
    say(words.automatic),
  ]
  const blocks = blocksOf(told, say)
  return {
    subject: subjectOf(sections, count, say),
    text: `${[head, ...blocks.map(asText), foot.join('\n')].join('\n\n')}\n`,
    html: pageOf({ head, blocks, foot, language: tagOf(locale) }),
    ...(isCut && { csv: csvOf(sections, telling) }),
  }
}

/** That some rows could not be read: nobody is reminded of what they hold. Those that the message tells of are not named twice. */
function unreadIn(
  reminders: readonly OutgoingReminder[],
  { unread, locale }: Telling,
  say: Say,
): readonly string[] {
  if (!unread || unread.count === 0) return []
  const rows = new Set(
    reminders.flatMap((one) => (one.reason === 'unread' ? (unreadRowOf(one, { unread }) ?? []) : [])),
  )
  const certificates = new Set(
    reminders.flatMap(({ reason, device, lifecycle }) =>
      reason === 'unseen' ? [JSON.stringify([device, lifecycle])] : [],
    ),
  )
  const wide = unread.rows.filter(
    (row) => !rows.has(row) && !certificates.has(JSON.stringify([row.device, row.lifecycle])),
  )
  const names = wide.slice(0, mostUnread).map((row) => unreadName(row, locale))
  const rest = unreadCount(unread) - (unread.rows.length - wide.length) - names.length
  const more = rest > 0 ? [say(words.others, { count: String(rest) })] : []
  const list = [...names, ...more].join(say(words.comma))
  return [
    say(words.unread, { count: String(unread.count) }),
    ...(names.length > 0 ? [say(words.unreadWide, { names: list })] : []),
  ]
}

type Say = (text: Localized, values?: { readonly [slot: string]: string }) => string

function sectionsOf(reminders: readonly OutgoingReminder[], telling: Telling): readonly Section[] {
  const texts = new Map<string, ReminderText>()
  const sections = new Map<string, Begun>()
  for (const one of reminders.toSorted(soonest)) {
    const { lifecycle, reminder, due, deadline: next, dueAt, dueFrom, step, firstTold } = one
    const kind = JSON.stringify([lifecycle, reminder, due, next, dueAt, dueFrom, step, firstTold])
    const text = texts.get(kind) ?? reminderText(one, telling)
    texts.set(kind, text)
    const key = JSON.stringify(keyOf(one, text, telling))
    const section: Begun = sections.get(key) ?? { text, certificates: new Map() }
    if (isDated(text) && isDated(section.text) && section.text.when !== text.when)
      section.day = dayOf(text, telling)
    section.certificates.set(JSON.stringify([one.device, one.revision]), one)
    sections.set(key, section)
  }
  return [...sections.values()]
    .map(({ certificates, ...section }) => ({ ...section, reminders: [...certificates.values()] }))
    .sort(byHarm)
}

/** What reminders have in common that are told at one date. */
function keyOf(one: OutgoingReminder, text: ReminderText, telling: Telling): readonly unknown[] {
  const { lifecycle, reminder, step } = one
  const { reason, date } = text
  if (!isDated(text)) return [reason, date, lifecycle, reminder, step, text.firstTold]
  const hasHour = hourOf(one, text, telling) !== undefined
  return [reason, date, lifecycle, text.deadline, text.isOver, hasHour]
}

function isPast(text: ReminderText): boolean {
  return isDated(text) && text.isOver
}

/** A section, as reminders are taken into it: a certificate once. */
interface Begun {
  readonly text: ReminderText
  day?: string
  readonly certificates: Map<string, OutgoingReminder>
}

function dayOf({ date, timeZone }: DatedText, { locale }: Telling): string {
  return saySpan({ from: startOfDay(timeZone, date), to: endOfDay(timeZone, date) }, { locale, timeZone })
}

function soonest({ dueAt: one }: OutgoingReminder, { dueAt: other }: OutgoingReminder): number {
  return (one ?? '').localeCompare(other ?? '', 'en')
}

function countOf(sections: readonly Section[]): number {
  return sections.reduce((sum, { reminders }) => sum + reminders.length, 0)
}

/** What hits the whole fleet first, then by date, what is over first, then what concerns most. */
function byHarm({ text, reminders }: Section, { text: other, reminders: others }: Section): number {
  const isWide = (of: ReminderText) => Number(of.affects === 'all-managed-devices')
  return (
    isWide(other) - isWide(text) ||
    text.date.localeCompare(other.date, 'en') ||
    Number(isPast(other)) - Number(isPast(text)) ||
    Number(text.reason === 'unread') - Number(other.reason === 'unread') ||
    (reminders[0]?.dueAt ?? '').localeCompare(others[0]?.dueAt ?? '', 'en') ||
    others.length - reminders.length
  )
}

/** What is told, each with the devices that are named. */
function shownOf(
  sections: readonly Section[],
  telling: Telling,
): readonly { section: Section; names: readonly string[] }[] {
  const all = sections.flatMap(({ reminders }) => reminders)
  // What their causes ask for comes before what a date or an error does.
  const withCause = new Set(all.flatMap(({ reason, device }) => (reason === 'cause' ? [device] : [])))
  let left = mostNamed
  return sections.slice(0, mostDates).map((section) => {
    const names = section.reminders
      .slice(0, Math.min(left, mostAtOneDate))
      .map((one) => nameIn(one, { section, hasCause: withCause.has(one.device) }, telling))
    left -= names.length
    return { section, names }
  })
}

/** A device, with what there is to know of its certificate, or the line of a row that could not be read. */
function nameIn(
  one: OutgoingReminder,
  { section, hasCause }: { readonly section: Section; readonly hasCause: boolean },
  telling: Telling,
): string {
  const { reason, device } = one
  const { text } = section
  if (reason === 'unread') {
    const row = unreadRowOf(one, telling)
    const name = unreadName({ device, ...(row && { line: row.line }) }, telling.locale)
    const beside = [...lastKnownIn(one, telling), ...(row ? [textIn(row.reason, telling.locale)] : [])]
    return beside.length === 0 ? name : `${name}: ${shownName(beside.join(' '))}`
  }
  if (!isDated(text))
    return reason === 'error' && hasCause
      ? `${shownName(device)} (${textIn(words.causeFirst, telling.locale)})`
      : shownName(device)
  const beside = [
    calledIn(one, telling),
    ...(reason === 'unseen' ? rowIn(one, telling) : []),
    ...hourIn(one, section, telling),
    ...newerIn(one, telling),
    ...(hasCause ? [textIn(words.causeFirst, telling.locale)] : []),
  ]
  return `${shownName(device)} (${beside.join('; ')})`
}

/** What a certificate is called; nothing where it is of none. */
function calledIn(one: OutgoingReminder, { composition, locale }: Telling): string {
  if (one.reason === 'unread' || one.revision === '') return ''
  return shownName(textIn(certificateName(one, composition), locale))
}

/** The row that could not be read in which a certificate may stand that the night did not see, and why. */
function rowIn({ device, lifecycle }: OutgoingReminder, { unread, locale }: Telling): readonly string[] {
  const row = unread?.rows.find((one) => one.device === device && one.lifecycle === lifecycle)
  if (!row) return []
  const line = filled(words.line, { line: String(row.line) }, locale)
  return [`${line}: ${shownName(textIn(row.reason, locale))}`]
}

/** The date that was known last of what stands in a row that could not be read. */
function lastKnownIn(
  { lifecycle, dueAt }: OutgoingReminder,
  { composition, locale, timeZone }: Telling,
): readonly string[] {
  if (dueAt === null) return []
  const date = dayIn(composition.lifecycles.get(lifecycle)?.timeZone ?? timeZone, dueAt)
  return [`${filled(words.lastKnown, { date }, locale)}${textIn(words.stop, locale)}`]
}

/** Until when it is in time, where the others of its day have another hour. */
function hourIn(one: OutgoingReminder, { day, text }: Section, telling: Telling): readonly string[] {
  const hour = day === undefined ? undefined : hourOf(one, text, telling)
  return hour === undefined ? [] : [filled(words.untilHour, { hour }, telling.locale)]
}

/** The hour of its deadline, where that is known. */
function hourOf(
  one: OutgoingReminder,
  { timeZone }: Pick<ReminderText, 'timeZone'>,
  { composition }: Telling,
): string | undefined {
  const due = dueOf(one, composition)
  return due && due.from === undefined ? formatInstant(due.at, timeZone).slice(11, 16) : undefined
}

/** That the device has another one, which may have taken its place: only who knows the device can tell. */
function newerIn(
  { lifecycle, newerDueAt, reason }: OutgoingReminder,
  { composition, locale, timeZone }: Telling,
): readonly string[] {
  if (newerDueAt === null) return []
  const date = dayIn(composition.lifecycles.get(lifecycle)?.timeZone ?? timeZone, newerDueAt)
  return [filled(reason === 'exchanged' ? words.insteadUntil : words.newer, { date }, locale)]
}

function subjectOf(sections: readonly Section[], count: number, say: Say): string {
  const wide = sections.filter(({ text }) => text.affects === 'all-managed-devices')
  const first = wide.find(({ text }) => isUrgent(text)) ?? sections[0]
  if (!first) return ''
  const { text, reminders } = first
  const [one] = reminders
  const about = shortTitle(text.about)
  const what =
    count > 1 && sections.length === 1
      ? say(words.alike, { what: about, count: String(count) })
      : one
        ? say(count === 1 ? words.onDevice : words.onDeviceAndMore, {
            device: named(one, say),
            what: about,
            count: String(count),
          })
        : about
  const said = say(subjectFor(text), { date: text.date, what })
  const wideCount = countOf(wide)
  const subject =
    wideCount === 0
      ? said
      : wideCount === 1
        ? say(words.wide, { subject: said })
        : say(words.wideOf, { subject: said, count: String(wideCount) })
  return subject.length > longestSubject ? `${subject.slice(0, longestSubject - 1)}…` : subject
}

/** A title in a subject: without its full stop, and short enough that the device behind it is seen. */
function shortTitle(about: string): string {
  const title = about.replace(/[。.]$/, '')
  return title.length > longestTitle ? `${title.slice(0, longestTitle - 1)}…` : title
}

function named({ device }: OutgoingReminder, say: Say): string {
  return device === '' ? say(words.nameless) : shownName(device)
}

/**
 * Whether there is time still, and not much; or devices are lost since lately, or nobody knows which certificate is in use. What is over
 * long since can wait.
 */
function isUrgent(text: ReminderText): boolean {
  if (!isDated(text)) return text.reason !== 'unread'
  return (
    text.reason === 'exchanged' || (text.reason === 'date' && text.daysLeft <= 1 && text.daysLeft >= -lately)
  )
}

function subjectFor(text: ReminderText): Localized {
  if (text.reason === 'date') return isPast(text) ? words.subjectPassed : words.subjectAhead
  return subjects[text.reason]
}

const subjects = {
  unseen: words.subjectUnseen,
  exchanged: words.subjectExchanged,
  unread: words.subjectUnread,
  cause: words.subjectSymptom,
  error: words.subjectSymptom,
} as const

/** What a message says of deadlines of one kind, of which the same is to be done. */
interface Block {
  readonly title: string
  readonly notes: readonly (readonly [label: string, said: string])[]
  readonly dates: readonly { readonly when: string; readonly names: readonly string[] }[]
}

/** Each kind where its first date stands. */
function blocksOf(told: ReturnType<typeof shownOf>, say: Say): readonly Block[] {
  const kinds = new Map<string, Block & { readonly dates: Block['dates'][number][] }>()
  for (const { section, names } of told) {
    const about = aboutOf(section.text, say)
    const key = JSON.stringify(about)
    const kind = kinds.get(key) ?? { ...about, dates: [] }
    kinds.set(key, kind)
    const others = section.reminders.length - names.length
    const isFull = !isDated(section.text) && section.reminders.length >= mostDevices
    const rest = [
      ...(others > 0 ? [say(words.others, { count: String(others) })] : []),
      ...(isFull ? [say(words.firstOnly, { count: String(mostDevices) })] : []),
    ]
    kind.dates.push({ when: whenOf(section, say), names: [...names, ...rest] })
  }
  return [...kinds.values()]
}

/** When it ends and how long that is; of what is of no date since when it is known. */
function whenOf({ text, day }: Section, say: Say): string {
  if (!isDated(text)) {
    const { date, firstTold } = text
    return firstTold === undefined
      ? say(words.seenOn, { date })
      : say(words.seenAgain, { date, first: firstTold })
  }
  return `${text.deadline}: ${day ?? text.when} – ${leftOf(text, day, say)}`
}

/** Of several hours of today that of the first. */
function leftOf({ left, daysLeft, isOver }: DatedText, day: string | undefined, say: Say): string {
  return day === undefined || daysLeft !== 0 || isOver ? left : say(words.first, { left })
}

function aboutOf(text: ReminderText, say: Say): Pick<Block, 'title' | 'notes'> {
  const { about, affects, next, url } = text
  const before = isDated(text)
    ? noted([[text.isOver ? words.effect : words.cost, text.cost]], say)
    : noted([[words.why, text.why]], say)
  return {
    title: text.reason === 'unread' ? say(words.notRead, { what: about }) : about,
    notes: [
      [say(words.next), next],
      ...before,
      ...(affects === 'one-device' ? [] : [[say(words.fleet), say(words.allDevices)] as const]),
      ...(isDated(text) ? noted([[words.remark, text.remark]], say) : []),
      ...noted([[words.page, url]], say),
    ],
  }
}

function noted(notes: readonly (readonly [Localized, string | undefined])[], say: Say): Block['notes'] {
  return notes.flatMap(([label, said]) => (said === undefined ? [] : [[say(label), said] as const]))
}

function asText({ title, notes, dates }: Block): string {
  return [
    `■ ${title}`,
    ...notes.map(([label, said]) => `  ${label}: ${said}`),
    ...dates.flatMap(({ when, names }) => [`  ${when}`, ...names.map((name) => `  - ${name}`)]),
  ].join('\n')
}

function pageOf(page: {
  readonly head: string
  readonly blocks: readonly Block[]
  readonly foot: readonly string[]
  readonly language: string
}): string {
  const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${htmlText(text)}</p>`).join('\n')
  return `<!doctype html>
<html lang="${htmlText(page.language)}">
<head><meta charset="utf-8"></head>
<body>
${[paragraphs([page.head]), ...page.blocks.map(asHtml), paragraphs(page.foot)].join('\n')}
</body>
</html>
`
}

function asHtml({ title, notes, dates }: Block): string {
  return [
    `<h2>${htmlText(title)}</h2>`,
    ...notes.map(([label, said]) => `<p>${htmlText(label)}: ${htmlText(said)}</p>`),
    ...dates.flatMap(({ when, names }) => [
      `<p><strong>${htmlText(when)}</strong></p>`,
      `<ul>${names.map((name) => `<li>${htmlText(name)}</li>`).join('')}</ul>`,
    ]),
  ].join('\n')
}

/** With the mark that tells spreadsheets of UTF-8. */
function csvOf(sections: readonly Section[], telling: Telling): string {
  const rows = sections.flatMap(({ text, reminders }) =>
    reminders.map((one) => [
      shownName(one.device),
      calledIn(one, telling),
      text.about,
      text.reminder,
      isDated(text) ? text.date : '',
      one.key,
    ]),
  )
  const { device, certificate, lifecycle, reminder, date, key } = columnWords
  const header = [device, certificate, lifecycle, reminder, date, key].map((column) =>
    textIn(column, telling.locale),
  )
  return `\uFEFF${[header, ...rows].map(csvLine).join('')}`
}
