import {
  type BesideRenewal,
  checkRenewal,
  checkText,
  presentRenewal,
  type RenewalInput,
  type RenewalReport,
} from '@shindan/apns/renewal'
import { at, type Diagnoser, ok, type Problem, type Result } from '@shindan/core'
import { type PresentedFinding, presentFinding } from '@shindan/core/render'
import type { Context } from '../context.ts'
import { exit, refuse } from '../exit.ts'
import type { Failure } from '../failure.ts'
import { failuresOf } from '../failure.ts'
import { readBytes } from '../files.ts'
import { jsonDocument } from '../json.ts'
import { nowOf, sayNow } from '../now.ts'
import { type AllPlugins, openDiagnoser, pluginsFor } from '../plugins.ts'
import { timeZoneOf } from '../time-zone.ts'
import { type ConsoleAnswer, consoleAnswers } from './consoles.ts'
import { headline } from './headline.ts'
import { type InUseNotice, inUseNotice } from './in-use.ts'
import { type GivenFile, misplacedAmong, unusedAmong } from './misplaced.ts'
import { optionsMissing, optionsMissingFor, type RenewalOptions } from './options.ts'
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
  const { world, json, locale } = context
  const files = await readAll(options, context)
  const now = nowOf(context)
  const zone = timeZoneOf(context)
  const failures = [...files.failures, ...[now, zone].flatMap((read) => (read.isErr() ? [read.error] : []))]
  if (now.isErr() || failures.length > 0) return refuse(failures, json, world)
  const checked = checkRenewal({ ...inputOf(files.given), ...told(options) }, { now: now.value })
  if (checked.problems.length > 0)
    return refuse(failuresOf(checked.problems.map(atOption), locale), json, world)
  const given = await pluginsFor(context)
  if (given.isErr()) return refuse(given.error, json, world)
  const diagnoser = openDiagnoser(given.value)
  const { rules, operations } = diagnoser.composition
  const operation = operations.get('apns/renew')
  // What somebody switched off is not said of the files either.
  const report = { ...checked, rules: checked.rules.filter((rule) => rules.has(rule)) }
  const findings = findingsFor(report, diagnoser, { ...context, now: now.value })
  if (findings.isErr()) return refuse(failuresOf(findings.error, locale), json, world)
  const consoles = consoleAnswers(report.outcome)
  const misplaced = [
    ...misplacedAmong(files.given, locale),
    ...unusedAmong(files.given, report.unusedAuthorities, locale),
  ]
  const saved = await saveCertificate(report, options, context)
  if (saved.isErr()) return refuse([saved.error], json, world)
  const notice = inUseNotice(report)
  const missing = {
    portal: optionsMissingFor('portal', options, report.files),
    upload: optionsMissingFor('upload', options, report.files),
  }
  world.out(
    json
      ? jsonDocument(
          presentRenewal(
            report,
            {
              missing,
              findings: findings.value,
              misplaced,
              saved: saved.value,
              consoles: byName(consoles),
            },
            { locale, operation },
          ),
        )
      : renewalText(
          {
            steps: report.steps,
            headlines: {
              portal: headline('portal', report, missing.portal),
              upload: headline('upload', report, missing.upload),
            },
            isPortalAsked: isPortalAsked(options),
            needed: isNothingGiven(options) ? whatIsNeeded(context) : [],
            checks: report.checks.map((check) => ({
              ...check,
              text: checkText(check, operation),
              optionsMissing: optionsMissing(check.id, options),
            })),
            misplaced,
            saving: savingNotice(report, options, saved.value),
            inUse: notice,
            consoles,
            findings: findings.value,
          },
          diagnoser.composition,
          context,
        ),
  )
  if (!json) world.out(sayNow(context))
  return exitCodeOf(report, notice, options)
}

/** Whether anything was given of it, or nothing at all: then it is said what each step needs. */
function isPortalAsked({ csr, notes, renewed, current }: RenewalOptions): boolean {
  const isGiven = (option: string | undefined) => option !== undefined
  return isGiven(csr) || isGiven(notes) || ![renewed, current].some(isGiven)
}

function exitCodeOf(
  { verdict }: RenewalReport,
  notice: InUseNotice | null,
  { inUse }: RenewalOptions,
): number {
  if (notice?.alarming) return exit.unsafe
  // What was asked of the certificate in use is not answered.
  if (verdict === 'safe' && inUse !== undefined && notice === null) return exit.undecided
  return exitCodes[verdict]
}

function byName(consoles: readonly ConsoleAnswer[]): BesideRenewal['consoles'] {
  return Object.fromEntries(consoles.map(({ console, shows }) => [console.name, shows]))
}

/** What the rules that the files confirm say, in the order of the report. */
function findingsFor(
  { rules, facts }: RenewalReport,
  { diagnose, composition }: Diagnoser<AllPlugins>,
  { now, locale, timeZone }: Context,
): Result<readonly PresentedFinding[], readonly Problem[]> {
  if (rules.length === 0) return ok([])
  return diagnose({ facts, now, timeZone }).map((diagnosis) =>
    rules.flatMap((rule) =>
      diagnosis.findings
        .filter((finding) => finding.rule === rule)
        .map((finding) => presentFinding(finding, diagnosis.facts, composition, { locale, timeZone })),
    ),
  )
}

const slots = {
  current: { slot: 'current', option: '--current' },
  renewed: { slot: 'renewed', option: '--renewed' },
  csr: { slot: 'csr', option: '--csr' },
  key: { slot: 'privateKey', option: '--key' },
  inUse: { slot: 'inUse', option: '--in-use' },
  authority: { slot: 'authorities', option: '--authority' },
} as const satisfies {
  readonly [O in keyof RenewalOptions]: { readonly slot: GivenFile['slot']; readonly option: string }
}

/** The given files, each read once; every file that cannot be read is reported. */
async function readAll(options: RenewalOptions, { world, locale }: Context) {
  const failures: Failure[] = []
  const given: GivenFile[] = []
  for (const [name, place] of Object.entries(slots)) {
    for (const file of [options[name as keyof typeof slots] ?? []].flat()) {
      const bytes = await readBytes(file, world, locale)
      if (bytes.isErr()) failures.push(bytes.error)
      else given.push({ ...place, file, bytes: bytes.value })
    }
  }
  return { failures, given }
}

/** On a command line a place has the name of its option. */
function atOption(problem: Problem): Problem {
  const place = Object.values(slots).find(({ slot }) => slot === problem.path)
  const named = problem.path.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)
  return at(place?.option ?? `--${named}`, problem)
}

function inputOf(given: readonly GivenFile[]): RenewalInput {
  const authorities = given.flatMap(({ slot, bytes }) => (slot === 'authorities' ? [bytes] : []))
  return { ...Object.fromEntries(given.map(({ slot, bytes }) => [slot, bytes])), authorities }
}

function told({ enrolledTopic, notes, registered }: RenewalOptions): RenewalInput {
  return {
    ...(enrolledTopic !== undefined && { enrolledTopic }),
    ...(notes !== undefined && { notes }),
    ...(registered !== undefined && { registered }),
  }
}
