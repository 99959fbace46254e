import { calendarOf, lifecycleEntries, mostMonths, presentCalendar } from '@shindan/calendar'
import { type Localized, presentLifecycle, tagOf, textIn } from '@shindan/core'
import type { Context } from '../context.ts'
import { exit, refuse } from '../exit.ts'
import { jsonDocument } from '../json.ts'
import type { CertificateFile } from '../lifecycle/certificate-file.ts'
import { type EventOptions, questionFrom } from '../lifecycle/question.ts'
import { sayNow } from '../now.ts'
import { openCatalog, pluginsFor } from '../plugins.ts'
import { writeFile } from '../write-file.ts'
import { lifecycleFor } from './lifecycle-for.ts'
import { wholeNumber } from './whole-number.ts'

/** What `shindan calendar` is told. */
export interface CalendarOptions extends EventOptions {
  readonly policy?: string
  readonly months: string
  readonly revision: string
  readonly out?: string
}

const mostRevisions = 1_000_000

/** Writes the dates of one lifecycle as an iCalendar file. */
export async function calendar(options: CalendarOptions, context: Context): Promise<number> {
  const { world, locale, json } = context
  const given = await pluginsFor(context)
  if (given.isErr()) return refuse(given.error, json, world)
  const { lifecycles } = openCatalog(given.value)
  const months = wholeNumber('--months', options.months, mostMonths, locale)
  const revision = wholeNumber('--revision', options.revision, mostRevisions, locale)
  const question = await questionFrom(
    options,
    (certificate) => lifecycleFor(options.policy, certificate, lifecycles, context),
    context,
  )
  if (months.isErr() || revision.isErr() || question.isErr()) {
    const numbers = [months, revision].flatMap((number) => (number.isErr() ? [number.error] : []))
    return refuse([...numbers, ...(question.isErr() ? question.error : [])], json, world)
  }
  const { lifecycle, events, certificate, now, timeZone, answer } = question.value
  const about = certificate && { subject: certificate.fingerprintSha256, about: serialNumberOf(certificate) }
  const entries = lifecycleEntries(lifecycle, events, {
    now,
    months: months.value,
    revision: revision.value,
    ...about,
  }).match((each) => each, defect)
  const text = calendarOf(entries, {
    locale: tagOf(locale),
    now,
    name: textIn(lifecycle.label, locale),
  }).match((each) => each, defect)
  const { out } = options
  const written = out === undefined ? undefined : await writeFile(out, text, context)
  if (written?.isErr()) return refuse([written.error], json, world)
  const { notes } = presentLifecycle(answer, lifecycle, { locale, timeZone })
  if (json) {
    const beside = { policy: lifecycle.id, notes, ...(out === undefined ? { calendar: text } : { out }) }
    world.out(jsonDocument(presentCalendar(entries, beside, { locale, timeZone })))
    return exit.done
  }
  world.out(out === undefined ? text : `${textIn(done(entries.length, out), locale)}\n`)
  if (answer.deadlines.some(({ state }) => state === 'passed'))
    world.err(`shindan: ${textIn(passed, locale)}\n`)
  for (const said of [sayNow(context).trim(), ...notes.map(({ text }) => text)])
    if (said !== '') world.err(`shindan: ${said}\n`)
  return exit.done
}

/** How a console shows which certificate it is; its subject may name a device. */
function serialNumberOf({ serialNumber }: CertificateFile): Localized {
  return {
    ja: `シリアル番号 ${serialNumber} の証明書`,
    en: `the certificate with the serial number ${serialNumber}`,
  }
}

function done(count: number, out: string): Localized {
  return { ja: `${count} 件の予定を ${out} に書き出しました。`, en: `Wrote ${count} entries to ${out}.` }
}

const passed: Localized = {
  ja: '期限はすでに過ぎています。過ぎた日の予定も書き出しました（通知はされません）。',
  en: 'the deadline has passed already. Entries of the past were written too; they ring no more.',
}

/** What was checked before cannot fail here. */
function defect(problems: unknown): never {
  throw new Error(`a checked calendar was refused: ${JSON.stringify(problems)}`)
}
