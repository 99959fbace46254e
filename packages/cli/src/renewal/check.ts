import { checkRenewal, checkText, type RenewalInput, type RenewalReport } from '@shindan/apns/renewal'
import { type Diagnoser, ok, type Problem, type Result } from '@shindan/core'
import { type PresentedFinding, presentFinding } from '@shindan/core/render'
import type { Context } from '../context.ts'
import { exit, refuse } from '../exit.ts'
import type { Failure } from '../failure.ts'
import { failuresOf } from '../failure.ts'
import { readBytes } from '../files.ts'
import { jsonDocument } from '../json.ts'
import { nowOf } from '../now.ts'
import { type AllPlugins, openDiagnoser } from '../plugins.ts'
import { type ConsoleAnswer, consoleAnswers } from './consoles.ts'
import { renewalText } from './text.ts'

/** What `shindan renewal check` is told. */
export interface RenewalOptions {
  readonly current?: string
  readonly renewed?: string
  readonly csr?: string
  readonly key?: string
  readonly inUse?: string
  readonly enrolledTopic?: string
  readonly notes?: string
  readonly registered?: 'never' | 'deleted'
}

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
  const failures = [...files.failures, ...(now.isErr() ? [now.error] : [])]
  if (now.isErr() || failures.length > 0) return refuse(failures, json, world)
  const report = checkRenewal({ ...files.input, ...given(options) }, { now: now.value })
  const diagnoser = openDiagnoser()
  const findings = findingsFor(report, diagnoser, context)
  if (findings.isErr()) return refuse(failuresOf(findings.error, locale), json, world)
  const checks = report.checks.map((check) => {
    const { what, because } = checkText(check)
    return { ...check, name: what[locale], because: because?.[locale] ?? '' }
  })
  const consoles = consoleAnswers(report.outcome)
  const { facts: _, files: __, ...rest } = report
  const answer = { ...rest, checks, findings: findings.value }
  world.out(
    json
      ? jsonDocument({ ...answer, consoles: byName(consoles) })
      : renewalText({ ...answer, consoles }, diagnoser.composition, context),
  )
  return exitCodes[report.verdict]
}

function byName(consoles: readonly ConsoleAnswer[]): object {
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

/** The given files, each read once; every file that cannot be read is reported. */
async function readAll(options: RenewalOptions, { world, locale }: Context) {
  const slots = {
    current: options.current,
    renewed: options.renewed,
    csr: options.csr,
    privateKey: options.key,
    inUse: options.inUse,
  }
  const failures: Failure[] = []
  const entries: [string, Uint8Array][] = []
  for (const [slot, path] of Object.entries(slots)) {
    if (path === undefined) continue
    const bytes = await readBytes(path, world, locale)
    if (bytes.isErr()) failures.push(bytes.error)
    else entries.push([slot, bytes.value])
  }
  return { failures, input: Object.fromEntries(entries) as RenewalInput }
}

function given({ enrolledTopic, notes, registered }: RenewalOptions): RenewalInput {
  return {
    ...(enrolledTopic !== undefined && { enrolledTopic }),
    ...(notes !== undefined && { notes }),
    ...(registered !== undefined && { registered }),
  }
}
