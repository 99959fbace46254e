import {
  answerRenewal,
  type GivenFile,
  type PresentedRenewal,
  type RenewalReport,
} from '@shindan/apns/renewal'
import { at, type Problem } from '@shindan/core'
import type { Context } from '../context.ts'
import { exit, refuse } from '../exit.ts'
import type { Failure } from '../failure.ts'
import { failuresOf } from '../failure.ts'
import { readBytes } from '../files.ts'
import { jsonDocument } from '../json.ts'
import { nowOf, sayNow } from '../now.ts'
import { openDiagnoser, pluginsFor } from '../plugins.ts'
import { timeZoneOf } from '../time-zone.ts'
import { consoles } from './consoles.ts'
import { optionOf, optionWithWords, placeOf, type RenewalOptions } from './options.ts'
import { saveCertificate, savingNotice } from './saving.ts'
import { renewalText } from './text.ts'
import { isNothingGiven, whatIsNeeded } from './what-is-needed.ts'

const exitCodes: { readonly [V in RenewalReport['verdict']]: number } = {
  safe: exit.done,
  unsafe: exit.unsafe,
  undecided: exit.undecided,
}

/** Whether the renewed certificate can be uploaded, from the files themselves. */
export async function checkRenewalFiles(options: RenewalOptions, context: Context): Promise<number> {
  const { world, json, locale, timeZone } = context
  const files = await readAll(options, context)
  const now = nowOf(context)
  const zone = timeZoneOf(context)
  const failures = [...files.failures, ...[now, zone].flatMap((read) => (read.isErr() ? [read.error] : []))]
  if (now.isErr() || failures.length > 0) return refuse(failures, json, world)
  const plugins = await pluginsFor(context)
  if (plugins.isErr()) return refuse(plugins.error, json, world)
  const diagnoser = openDiagnoser(plugins.value)
  const answered = answerRenewal(
    { files: files.given, ...told(options) },
    {
      diagnoser,
      consoles,
      now: now.value,
      locale,
      timeZone,
      nameOf: (part) => optionOf[part],
      sayPart: (part) => optionWithWords(part, locale),
    },
  )
  if (answered.isErr()) return refuse(failuresOf(answered.error.map(atOption), locale), json, world)
  const saved = await saveCertificate(answered.value, options, context)
  if (saved.isErr()) return refuse([saved.error], json, world)
  const answer: PresentedRenewal = { ...answered.value, saved: saved.value }
  if (json) world.out(jsonDocument(answer))
  else {
    const beside = {
      isPortalAsked: isPortalAsked(options),
      needed: isNothingGiven(options) ? whatIsNeeded(context) : [],
      saving: savingNotice(answer, options, saved.value),
    }
    world.out(renewalText(answer, beside, diagnoser.composition, context))
    world.out(sayNow(context))
  }
  return exitCodeOf(answer, options)
}

/** Whether anything was given of it, or nothing at all: then it is said what each step needs. */
function isPortalAsked({ csr, notes, renewed, current }: RenewalOptions): boolean {
  const isGiven = (option: string | undefined) => option !== undefined
  return isGiven(csr) || isGiven(notes) || ![renewed, current].some(isGiven)
}

function exitCodeOf({ verdict, inUseNotice }: PresentedRenewal, { inUse }: RenewalOptions): number {
  if (inUseNotice?.alarming) return exit.unsafe
  // What was asked of the certificate in use is not answered.
  if (verdict === 'safe' && inUse !== undefined && inUseNotice === null) return exit.undecided
  return exitCodes[verdict]
}

/** The given files, each read once; every file that cannot be read is reported. */
async function readAll(options: RenewalOptions, { world, locale }: Context) {
  const failures: Failure[] = []
  const given: GivenFile[] = []
  for (const [option, place] of Object.entries(placeOf)) {
    for (const name of [options[option as keyof typeof placeOf] ?? []].flat()) {
      const bytes = await readBytes(name, world, locale)
      if (bytes.isErr()) failures.push(bytes.error)
      else given.push({ place, name, content: bytes.value })
    }
  }
  return { failures, given }
}

function atOption(problem: Problem): Problem {
  const options: { readonly [part: string]: string } = optionOf
  return at(options[problem.path] ?? `--${problem.path}`, problem)
}

function told({
  enrolledTopic,
  notes,
  registered,
}: RenewalOptions): Omit<Parameters<typeof answerRenewal>[0], 'files'> {
  return {
    ...(enrolledTopic !== undefined && { enrolledTopic }),
    ...(notes !== undefined && { notes }),
    ...(registered !== undefined && { registered }),
  }
}
