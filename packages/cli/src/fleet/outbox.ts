import { dayIn, type Localized, ok, textIn } from '@shindan/core'
import { visible, words } from '@shindan/core/render'
import { certificateName, firstThing } from '@shindan/fleet'
import {
  isDated,
  type OutboxEntry,
  type ReminderText,
  reminderText,
  type Telling,
  unaddressed,
  unreadName,
  unreadRowOf,
} from '@shindan/fleet-node'
import type { Context } from '../context.ts'
import { exit, refuse } from '../exit.ts'
import { openStore, type StoreOptions, storeFailure } from './open-store.ts'
import { questionOf } from './question.ts'
import { lastUnread } from './unread.ts'
import { withStore } from './with-store.ts'
import { standingWords } from './words.ts'

/** What `shindan fleet outbox` is told. */
export interface OutboxOptions extends StoreOptions {
  readonly state?: OutboxEntry['state']
}

/** Lists the reminders of a store: what hits the whole fleet first, then by deadline. */
export async function fleetOutbox(options: OutboxOptions, context: Context): Promise<number> {
  const { world, locale, json } = context
  const question = await questionOf(context)
  if (question.isErr()) return refuse(question.error, json, world)
  const { composition, now } = question.value
  return withStore(await openStore(options, context), options, context, async (store) => {
    // Programs find the rows that could not be read in the status.
    const unread = json ? ok(undefined) : await lastUnread(store, composition)
    if (unread.isErr()) return refuse([storeFailure(unread.error, options.store, locale)], json, world)
    const rows = unread.value && { unread: unread.value }
    const telling = { composition, locale, timeZone: context.timeZone, now, ...rows }
    let count = 0
    let told: Told = { head: '', ways: new Set() }
    for await (const entry of store.outbox()) {
      if (options.state !== undefined && entry.state !== options.state) continue
      count++
      if (json) {
        const { revision: certificate, device, step, ...rest } = entry
        const isKept = step !== undefined && !isDestructive(entry, composition)
        world.out(`${JSON.stringify({ device, certificate, ...rest, ...(isKept && { step }) })}\n`)
        continue
      }
      const { channel, due } = entry
      const text = reminderText(entry, telling)
      const to = channel === unaddressed ? textIn(noChannel, locale) : channel
      const stands = textIn(standingWords(entry, context), locale)
      const head = headOf(entry, text, telling)
      if (head !== told.head) {
        told = { head, ways: new Set() }
        world.out(`${head}\n`)
      }
      // A console may tell twice on one day, by mail and by popup: here that is one reminder.
      const way = `    ${due}, ${text.reminder} → ${to}: ${stands}`
      if (!told.ways.has(way)) world.out(`${way}\n`)
      told.ways.add(way)
    }
    if (!json && count === 0) world.out(`${textIn(none, locale)}\n`)
    return exit.done
  })
}

/** Whether the step of a cause cannot be undone: a program that shows it would tell somebody to do that first. */
function isDestructive(
  { reason, reminder, step }: Pick<OutboxEntry, 'reason' | 'reminder' | 'step'>,
  composition: Telling['composition'],
): boolean {
  if (reason !== 'cause') return false
  const id = reminder.slice(`${reason}:`.length)
  return firstThing({ kind: reason, id, ...(step && { step }) }, composition).step?.destructive ?? false
}

/** What it is about: the same above all that tells of it. */
function headOf(entry: OutboxEntry, text: ReminderText, telling: Telling): string {
  const { composition, locale } = telling
  const { device, newerDueAt } = entry
  const { about, date, affects } = text
  const beside = [
    ...(affects === 'all-managed-devices' ? [textIn(words.allDevices, locale)] : []),
    ...(newerDueAt === null ? [] : [textIn(newer(dayIn(text.timeZone, newerDueAt)), locale)]),
  ]
  const row = { device, ...(text.reason === 'unread' && unreadRowOf(entry, telling)) }
  const certificate = `${visible(device)}  ${visible(textIn(certificateName(entry, composition), locale))}`
  const named =
    text.reason === 'unread' ? unreadName(row, locale) : isDated(text) ? certificate : visible(device)
  const of = isDated(text) ? `${about} – ${text.deadline}: ${text.when}, ${text.left}` : about
  return [`${date}  ${named}`, `    ${of}`, ...beside.map((one) => `    ${one}`)].join('\n')
}

/** What stands above what was listed last, and the lines below it. */
interface Told {
  readonly head: string
  readonly ways: Set<string>
}

const noChannel = { ja: '送り先未指定', en: 'no channel yet' }
const none = { ja: '通知はありません。', en: 'There are no reminders.' }

function newer(until: string): Localized {
  return {
    ja: `同じデバイスに、期限が ${until} の同じ種類の証明書もあります`,
    en: `the device has another certificate of the kind, until ${until}`,
  }
}
