import { type CalendarEntry, calendarOf, fleetEntries } from '@shindan/calendar'
import { type Composition, err, ok, type Result, tagOf } from '@shindan/core'
import { fleetReport, reportCsv, reportHtml, reportMarkdown } from '@shindan/fleet'
import type { FleetStore, StoreStatus } from '@shindan/fleet-node'
import type { Context } from '../context.ts'
import { exit, refuse } from '../exit.ts'
import { type Failure, failure } from '../failure.ts'
import { jsonDocument } from '../json.ts'
import { writeFile } from '../write-file.ts'
import type { reportFormats, reportLists } from './choices.ts'
import { openStore, type StoreOptions, shownStore, storeFailure } from './open-store.ts'
import { questionOf } from './question.ts'
import { reportDocument } from './report-document.ts'
import { sayIfOld } from './stale.ts'
import { unreadOf } from './unread.ts'
import { withUnseen } from './unsaid.ts'
import { withStore } from './with-store.ts'

/** What `shindan fleet report` is told. */
export interface ReportOptions extends StoreOptions {
  readonly format: (typeof reportFormats)[number]
  readonly list: (typeof reportLists)[number]
  readonly out?: string
}

/** Writes how the fleet of a store stands. */
export async function fleetReported(options: ReportOptions, context: Context): Promise<number> {
  const { world, json } = context
  const question = await questionOf(context)
  if (question.isErr()) return refuse(question.error, json, world)
  return withStore(await openStore(options, context), options, context, async (store) => {
    const status = await store.status()
    if (status.isErr())
      return refuse([storeFailure(status.error, options.store, context.locale)], json, world)
    sayIfOld(status.value, question.value.now, context)
    const { composition } = question.value
    const text = await reported(store, status.value, composition, { ...options, isJson: json }, context)
    if (text.isErr()) return refuse([text.error], json, world)
    const { out } = options
    if (out === undefined) for await (const piece of text.value) world.out(piece)
    else {
      const written = await writeFile(out, text.value, context, 'private')
      if (written.isErr()) return refuse([written.error], json, world)
    }
    return exit.done
  })
}

/** A report, piece by piece. */
async function reported(
  store: FleetStore,
  status: StoreStatus,
  composition: Composition,
  { format, list, isJson, ...options }: ReportOptions & { readonly isJson?: boolean },
  context: Context,
): Promise<Result<AsyncIterable<string> | Iterable<string>, Failure>> {
  const { locale, timeZone } = context
  const { finished } = status
  if (!finished) return err(failure('nothing-yet', options.store, nothingYet, locale))
  if (format === 'csv' && !isJson) {
    const lists = {
      certificates: () => ({ certificates: store.certificates(), missing: store.missing() }),
      symptoms: () => ({ symptoms: store.symptoms() }),
      rejects: () => ({ rejects: store.rejects(finished.night) }),
    }
    return ok(reportCsv(lists[list](), { composition, locale, timeZone, now: finished.now }))
  }
  if (format === 'calendar' && !isJson)
    return ok([await feed(store, composition, finished, shownStore(options.store), context)])
  const report = await fleetReport(
    {
      status,
      certificates: store.certificates(),
      missing: store.missing(),
      symptoms: store.symptoms(),
      gone: store.gone(),
      rejects: store.rejects(finished.night),
    },
    { composition, now: finished.now, timeZone },
  )
  if (isJson) {
    const unread = await unreadOf(store, status, composition)
    if (unread.isErr()) return err(storeFailure(unread.error, options.store, locale))
    return ok([jsonDocument(reportDocument(status, report, unread.value.rows, locale))])
  }
  return ok([(format === 'html' ? reportHtml : reportMarkdown)(report, { locale })])
}

async function feed(
  store: FleetStore,
  { lifecycles }: Composition,
  { night, now }: NonNullable<StoreStatus['finished']>,
  fleet: string,
  { locale }: Context,
): Promise<string> {
  const options = { lifecycles, now, fleet, revision: night }
  const entries: readonly CalendarEntry[] = await fleetEntries(withUnseen(store, { lifecycles }), options)
  return calendarOf(entries, { locale: tagOf(locale), now }).match(
    (text) => text,
    (problems) => {
      throw new Error(`a calendar of a fleet was refused: ${JSON.stringify(problems)}`)
    },
  )
}

/** A page beside the store, where that is a folder, and the rows that could not be read. */
export async function writeBeside(
  store: FleetStore,
  composition: Composition,
  options: StoreOptions,
  context: Context,
): Promise<Result<readonly string[], Failure>> {
  const files = [
    { name: 'report.html', format: 'html', list: 'certificates' },
    { name: 'rejects.csv', format: 'csv', list: 'rejects' },
  ] as const
  const status = await store.status()
  if (status.isErr()) return err(storeFailure(status.error, options.store, context.locale))
  const written: string[] = []
  for (const { name, format, list } of files) {
    const text = await reported(store, status.value, composition, { ...options, format, list }, context)
    if (text.isErr()) return err(text.error)
    const file = await writeFile(`${options.store}/${name}`, text.value, context, 'private')
    if (file.isErr()) return err(file.error)
    written.push(file.value)
  }
  return ok(written)
}

const nothingYet = {
  ja: 'まだ最後まで調べていないため、報告できるものがありません',
  en: 'no night has come to its end yet, so there is nothing to report',
}
