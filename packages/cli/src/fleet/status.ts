import {
  type Composition,
  type DeadlineAffects,
  envelope,
  err,
  type Locale,
  ok,
  type Result,
  textIn,
} from '@shindan/core'
import { sayInstant, visible, words } from '@shindan/core/render'
import { type FleetReport, fleetReport, lifecyclesOf } from '@shindan/fleet'
import type { ChannelDelivery, FleetStore, NightUnread, OutboxEntry, StoreStatus } from '@shindan/fleet-node'
import type { Context } from '../context.ts'
import { exit, refuse } from '../exit.ts'
import type { Failure } from '../failure.ts'
import { jsonDocument } from '../json.ts'
import { reminderStates } from './choices.ts'
import { sayGone } from './gone.ts'
import { openStore, type StoreOptions, storeFailure } from './open-store.ts'
import { questionOf } from './question.ts'
import { sayIfOld } from './stale.ts'
import { askIfMeant } from './too-many.ts'
import { sayUnread, unreadOf } from './unread.ts'
import { countedUnseen, sayUnseen } from './unsaid.ts'
import { saySoon, sayWide, wideIn } from './wide.ts'
import { withStore } from './with-store.ts'
import { sentWords, stateWords } from './words.ts'

/** Tells how a fleet stands. */
export async function fleetStatus(options: StoreOptions, context: Context): Promise<number> {
  const { world, json } = context
  const question = await questionOf(context)
  if (question.isErr()) return refuse(question.error, json, world)
  const { composition, now } = question.value
  return withStore(await openStore(options, context), options, context, async (store) => {
    const said = await sayStatus(store, composition, options, context)
    if (said.isErr()) return refuse([said.error], json, world)
    const { status, unread, symptoms } = said.value
    sayIfOld(status, now, context)
    const asOf = { ...context, now: status.finished?.now ?? now }
    const wide = await wideIn(store, symptoms, composition, asOf)
    sayWide(wide, context)
    sayUnread(unread, status, context)
    const unseen = await countedUnseen(store.missing(), composition, unread)
    sayUnseen(unseen, { ...options, rejected: status.rejected, now }, context)
    await sayGone(store, status, composition, context)
    saySoon(wide, context)
    return exit.done
  })
}

/** Says how the fleet of a store stands, and what was sent just now. */
export async function sayStatus(
  store: FleetStore,
  composition: Composition,
  options: StoreOptions,
  context: Context,
  {
    delivered = [],
    unread: known,
  }: Partial<Pick<Said, 'unread'>> & { readonly delivered?: readonly ChannelDelivery[] } = {},
): Promise<Result<Said, Failure>> {
  const { world, locale, json } = context
  const found = await store.status()
  if (found.isErr()) return err(storeFailure(found.error, options.store, locale))
  const status = found.value
  const unread = known ? ok<NightUnread, never>(known) : await unreadOf(store, status, composition)
  if (unread.isErr()) return err(storeFailure(unread.error, options.store, locale))
  const symptoms = await symptomsOf(store, status, composition, context)
  world.out(
    json
      ? jsonDocument(documentOf(status, { symptoms, delivered, unread: unread.value.rows }, locale))
      : textOf(status, symptoms, delivered, composition, context),
  )
  askIfMeant(status, composition, context)
  return ok({ status, unread: unread.value, symptoms })
}

/** What was said of a fleet. */
interface Said {
  readonly status: StoreStatus
  readonly unread: NightUnread
  readonly symptoms: readonly CountedSymptom[]
}

/** A cause or an error with the number of its devices. */
export interface CountedSymptom {
  readonly kind: 'cause' | 'error' | 'text'
  readonly id: string
  readonly text: string
  readonly count: number
  readonly newCount: number
  readonly affects: DeadlineAffects
  /** The first of them. */
  readonly devices: readonly string[]
}

/** What devices suffer from, as a report counts it. */
export async function symptomsOf(
  store: FleetStore,
  status: StoreStatus,
  composition: Composition,
  { locale, timeZone }: Context,
): Promise<readonly CountedSymptom[]> {
  if (!status.finished) return []
  const counted = { status, certificates: [], symptoms: store.symptoms(), rejects: [] }
  const { attention } = await fleetReport(counted, { composition, now: status.finished.now, timeZone })
  return countedIn(attention, locale)
}

/** The causes, errors and texts of a report, without its certificates. */
export function countedIn(
  attention: FleetReport['attention'],
  locale: Context['locale'],
): readonly CountedSymptom[] {
  return attention.flatMap(({ kind, id, text, count, newCount, affects = 'one-device', devices }) =>
    kind === 'cause' || kind === 'error' || kind === 'text'
      ? [{ kind, id, text: textIn(text, locale), count, newCount, affects, devices }]
      : [],
  )
}

/** How a fleet stands, as a document. */
export function documentOf(
  { finished, open, rows, rejected, partly, phases, reminders }: StoreStatus,
  {
    symptoms,
    delivered,
    unread,
  }: {
    readonly symptoms: readonly CountedSymptom[]
    readonly delivered: readonly ChannelDelivery[]
    readonly unread: NightUnread['rows']
  },
  locale: Locale,
) {
  return {
    ...envelope('fleet'),
    finished: finished ?? null,
    open: open ?? null,
    rows,
    rejected,
    partly,
    unread: unread.map(({ reason, nth: _, ...row }) => ({ ...row, reason: textIn(reason, locale) })),
    phases,
    symptoms: symptoms.map(({ devices: _, ...symptom }) => symptom),
    reminders,
    delivered,
  }
}

function textOf(
  status: StoreStatus,
  symptoms: readonly CountedSymptom[],
  delivered: readonly ChannelDelivery[],
  composition: Composition,
  { locale, timeZone }: Context,
): string {
  const { finished, open, rows, rejected, partly, reminders } = status
  const say = (ja: string, en: string) => textIn({ ja, en }, locale)
  const at = (instant: string) => sayInstant(instant, { locale, timeZone })
  const count = (number: number) => number.toLocaleString('en-US')
  const inState = (state: OutboxEntry['state']) =>
    reminders.reduce((sum, one) => sum + (one.state === state ? one.count : 0), 0)
  const stands = reminderStates.flatMap((state) => {
    const number = inState(state)
    const word = textIn(stateWords[state], locale)
    if (state === 'withdrawn' && number === 0) return []
    return [say(`${word} ${count(number)}`, `${count(number)} ${word}`)]
  })
  const lines = [
    finished
      ? say(`最後に調べた日時: ${at(finished.now)}`, `Last checked: ${at(finished.now)}`)
      : say('まだ最後まで調べていません。', 'No run has come to its end yet.'),
    ...(open
      ? [
          say(
            `途中: ${at(open.now)} の分を ${count(open.rows)} 行まで調べました。`,
            `Unfinished: ${at(open.now)}, ${count(open.rows)} rows so far.`,
          ),
        ]
      : []),
    say(
      `行: ${count(rows)}（読み取れない行 ${count(rejected)}${partly > 0 ? `、期限は読み取れ、ほかの列に読み取れない値がある行 ${count(partly)}` : ''}）`,
      `Rows: ${count(rows)} (${count(rejected)} could not be read${partly > 0 ? `; ${count(partly)} more with a value that could not, dates checked` : ''})`,
    ),
    say(`通知（これまでの累計）: ${stands.join('、')}`, `Reminders so far: ${stands.join(', ')}`),
  ]
  lines.push(...delivered.map((one) => `  ${textIn(sentWords(one), locale)}`))
  for (const { id, label, phases: of } of lifecyclesOf(status.phases, composition)) {
    lines.push('', `${textIn(label, locale)} (${id})`)
    for (const { label, count: number } of of)
      lines.push(`  ${count(number).padStart(9)}  ${textIn(label, locale)}`)
  }
  if (symptoms.length > 0)
    lines.push('', say('原因とエラー（デバイスの数）', 'Causes and errors, by devices'))
  for (const { count: number, newCount, text, affects, kind, devices } of symptoms) {
    const fresh =
      newCount > 0 ? say(`（うち今回から ${count(newCount)}）`, ` (${count(newCount)} since this run)`) : ''
    lines.push(`  ${count(number).padStart(9)}  ${text}${fresh}`)
    if (affects === 'one-device' || kind === 'text') continue
    const names = devices.map(visible).join(say('、', ', '))
    const rest = number > devices.length ? say(' ほか', ' and others') : ''
    lines.push(`${' '.repeat(13)}${textIn(words.allDevices, locale)}: ${names}${rest}`)
  }
  return `${lines.join('\n')}\n`
}
