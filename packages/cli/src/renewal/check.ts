import { checkRenewal, checkTexts, type RenewalInput, type RenewalReport } from '@shindan/apns/renewal'
import { predictUpload as predictClomo } from '@shindan/clomo'
import { presentFinding } from '@shindan/core/render'
import { predictUpload as predictLanscope } from '@shindan/lanscope'
import type { Context } from '../context.ts'
import { exit, refuse } from '../exit.ts'
import type { Failure } from '../failure.ts'
import { failuresOf } from '../failure.ts'
import { readBytes } from '../files.ts'
import { jsonDocument } from '../json.ts'
import { nowOf } from '../now.ts'
import { openDiagnoser } from '../plugins.ts'
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
  const { world, json, locale, timeZone } = context
  const files = await readAll(options, context)
  const now = nowOf(context)
  const failures = [...files.failures, ...(now.isErr() ? [now.error] : [])]
  if (now.isErr() || failures.length > 0) return refuse(failures, json, world)
  const report = checkRenewal({ ...files.input, ...given(options) }, { now: now.value })
  const diagnoser = openDiagnoser()
  const diagnosis = diagnoser.diagnose({ facts: report.facts, now: now.value, timeZone })
  if (diagnosis.isErr()) return refuse(failuresOf(diagnosis.error, locale), json, world)
  const rank = (rule: string) => (report.rules as readonly string[]).indexOf(rule) >>> 0
  const findings = diagnosis.value.findings
    .toSorted((a, b) => rank(a.rule) - rank(b.rule))
    .map((finding) => presentFinding(finding, diagnoser.composition, { locale, timeZone }))
  const answer = {
    verdict: report.verdict,
    checks: report.checks.map(({ id, result, expected, actual, because }) => ({
      id,
      result,
      expected,
      actual,
      ...textOf(id, because),
    })),
    rules: report.rules,
    consoles: { clomo: predictClomo(report.outcome), lanscope: predictLanscope(report.outcome) },
    inUse: report.inUse,
    findings,
  }
  world.out(json ? jsonDocument(answer) : renewalText(answer, diagnoser.composition, context))
  return exitCodes[report.verdict]

  function textOf(id: keyof typeof checkTexts, because: string) {
    const { name, because: reasons } = checkTexts[id]
    const reason = (reasons as Readonly<Record<string, { readonly ja: string; readonly en: string }>>)[
      because
    ]
    return { name: name[locale], because: reason?.[locale] ?? '' }
  }
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
