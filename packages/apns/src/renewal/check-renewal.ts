import {
  at,
  type Basis,
  basisOf,
  type Case,
  type Condition,
  type Instant,
  instants,
  judge,
  openCase,
  type Problem,
  parseInstant,
  type Requirement,
  type RequirementResult,
  requirementIn,
  shape,
  shownId,
  type ValueOf,
  when,
} from '@shindan/core'
import { causes } from '../causes.ts'
import { facts } from '../facts/index.ts'
import type { RenewalOutcome } from '../facts/upload-outcome.ts'
import { renew } from '../operations/index.ts'
import type { checks } from '../operations/renew/checks.ts'
import { isMdmTopic } from '../parse/certificate-kind.ts'
import { rules } from '../rules/index.ts'
import { sources } from '../sources/index.ts'
import { version } from '../version.ts'
import { renewalLimits, withinBudget, withoutFiles } from './budget.ts'
import { type RenewalInput, type RenewalOptions, renewalInput, renewalOptions } from './door.ts'
import { type RenewalFiles, readFiles } from './input.ts'
import { factsOf, type RenewalFacts } from './renewal-facts.ts'

/** Ids of the checks, in the order in which they are made: requirements of the operation `apns/renew`. */
export type CheckId = (typeof checks)[number]['id']

/** Before what a check is made: the upload of the CSR to Apple's portal, or that of the certificate to the console. */
export type RenewalStep = 'portal' | 'upload'

/** Whether a step can be made: `undecided` when something needed is not known. */
export type RenewalVerdict = 'safe' | 'unsafe' | 'undecided'

/** Id of a rule that files can confirm. */
export type RenewalRuleId = (typeof rules)[number]['id']

/** Which certificate a server uses after the upload. */
export type InUse = ValueOf<(typeof facts)['apns.inUse']>

/** One statement about the files of a renewal; {@link checkText} says it in words. Plain JSON. */
export interface RenewalCheck {
  readonly id: CheckId
  readonly step: RenewalStep
  /** `unknown`: what was given does not decide it. */
  readonly result: RequirementResult
  /** Why, where the requirement alone does not say it: a value of the fact that its `because` names. */
  readonly because: string | null
  /** What it was compared with; null where nothing was. For `not-the-same-file` what it must not be. */
  readonly expected: string | null
  readonly actual: string | null
}

/** Whether a step is safe, and why. Plain JSON without any private key. */
export interface RenewalReport extends Basis {
  /** That of the upload. */
  readonly verdict: RenewalVerdict
  readonly steps: { readonly [Step in RenewalStep]: { readonly verdict: RenewalVerdict } }
  /** All checks, always in the same order. */
  readonly checks: readonly RenewalCheck[]
  /** Which row of the decision table it is; a console turns it into its own message. */
  readonly outcome: RenewalOutcome
  /** Rules that the files confirm: the key before the topic when both differ. */
  readonly rules: readonly RenewalRuleId[]
  /** What each given file is, by its content. */
  readonly files: RenewalFiles['kinds']
  /**
   * The certificate to upload by itself, as PEM: the file to save and to upload in place of the one that was given,
   * where that is not loaded as it is or holds something besides. Null where there is nothing to save, or it is unsafe.
   */
  readonly saveAs: string | null
  /** Places, in `authorities`, of those that are no issuer of the certificate to upload: they were not used. */
  readonly unusedAuthorities: readonly number[]
  /** After the upload: which certificate the server uses; null when it was not given. */
  readonly inUse: InUse | null
  /** What the files tell: facts for a diagnosis. */
  readonly facts: RenewalFacts
  /**
   * What of the input and of `now` does not fit and counts as not given: what the compiler would have refused, a file with
   * several push certificates, a current certificate where none was ever registered. Without a text that might speak
   * against the renewal (`enrolledTopic`, `notes`) no file counts either.
   */
  readonly problems: readonly Problem[]
}

const w = when<typeof facts>()

/** What has to hold, beside nothing that fails, for a step to be safe. */
const needed: { readonly [Step in RenewalStep]: Condition } = {
  portal: w.all(w.is('apns.csrWellFormed', true), w.is('apns.csrSignatureCurrent', true)),
  upload: w.is('apns.uploadOutcome', 'renewed'),
}

/** Said of an error alone: no statement about files. */
const saidByExclusion: readonly string[] = Object.values(causes)
  .flat()
  .flatMap((cause) => (typeof cause === 'string' ? [] : [cause.byExclusion]))

/**
 * Decides from the files alone whether the request can go to Apple's portal, and whether a push certificate can be
 * uploaded without losing the enrolled devices. Can be used before the portal (request, notes, current certificate),
 * before the upload, and after it (`inUse`).
 *
 * Any file may be the wrong one: that is an answer, not an error. There is one for every input, whatever untyped code
 * hands over: `problems` names what of it was left out.
 *
 * @example
 * const { verdict, outcome } = checkRenewal({ current, renewed, csr }, { now: '2025-03-01T00:00:00Z' })
 */
export function checkRenewal(input: RenewalInput, options: RenewalOptions): RenewalReport {
  const shaped = shape(renewalInput, input)
  const misread = notATopic(shaped.input.enrolledTopic)
  const legible = misread.length > 0 ? { ...shaped.input, enrolledTopic: undefined } : shaped.input
  const isWhole =
    misread.length === 0 && !shaped.problems.some(({ path }) => path === 'enrolledTopic' || path === 'notes')
  const given = withinBudget(isWhole ? legible : withoutFiles(legible))
  const asked = shape(renewalOptions, options, 'options')
  const { now } = asked.input
  const read = now === undefined ? undefined : parseInstant(now)
  const instant = read?.unwrapOr(undefined)
  const files = readFiles(given.input)
  const contradictions = contradictionsIn(given.input, files)
  const { registered: _, ...others } = given.input
  const told = factsOf(contradictions.length > 0 ? others : given.input, files, instant)
  const of = caseOf(told, instant)
  const requirements = renew.requirements.filter(isCheck)
  const checks = requirements.map((requirement) => checkIn(requirement, of))
  const verdictOf = (step: RenewalStep): RenewalVerdict => {
    if (checks.some((check) => check.step === step && check.result === 'fail')) return 'unsafe'
    return judge(needed[step], of).truth === 'yes' ? 'safe' : 'undecided'
  }
  const steps = { portal: { verdict: verdictOf('portal') }, upload: { verdict: verdictOf('upload') } }
  return {
    verdict: steps.upload.verdict,
    steps,
    checks,
    outcome: of.facts.value('apns.uploadOutcome') as RenewalOutcome,
    rules: rules
      .filter((rule) => !saidByExclusion.includes(rule.id) && judge(rule.when, of).truth === 'yes')
      .map(({ id }) => id),
    files: files.kinds,
    saveAs: (steps.upload.verdict !== 'unsafe' && files.saveAs) || null,
    unusedAuthorities: files.unusedAuthorities,
    inUse: (of.facts.value('apns.inUse') as InUse | undefined) ?? null,
    facts: told,
    problems: [
      ...shaped.problems,
      ...misread,
      ...given.problems,
      ...files.problems,
      ...contradictions,
      ...asked.problems,
      ...(read?.isErr() ? [at('now', read.error)] : []),
    ],
    ...basisOf(
      requirements.flatMap(({ source }) => source),
      { versions: { apns: version }, sources },
    ),
  }
}

/** Whatever else is pasted there, a key or an address, is neither compared nor repeated. */
function notATopic(given: string | null | undefined): readonly Problem[] {
  const topic = given?.trim() ?? ''
  if (topic === '' || topic.length > renewalLimits.characters || isMdmTopic(topic)) return []
  const expected = {
    ja: 'MDM のトピック（com.apple.mgmt.External.… の形）',
    en: 'an MDM topic, such as com.apple.mgmt.External.…',
  }
  return [{ kind: 'wrong-type', path: 'enrolledTopic', found: shownId(topic), expected }]
}

/** Where there is a current certificate, one was registered. */
function contradictionsIn({ registered }: RenewalInput, { kinds }: RenewalFiles): readonly Problem[] {
  if (registered !== 'never' || kinds.current === undefined) return []
  const expected = { ja: '使用中の証明書を一緒に指定しないこと', en: 'no current certificate beside it' }
  return [{ kind: 'contradiction', path: 'registered', found: registered, expected }]
}

/** The case of the files alone. Without a readable instant `now` is unknown, and so is whatever depends on it. */
function caseOf(told: RenewalFacts, now: Instant | undefined): Case {
  const world = { facts: now === undefined ? facts : { ...facts, ...instants }, constraints: [] }
  const input = { facts: { ...told }, now: now ?? '1970-01-01T00:00:00Z' }
  return openCase({ input, problems: [] }, world).match(
    (opened) => opened,
    (problems) => {
      throw new Error(`facts of a renewal that contradict each other: ${JSON.stringify(problems)}`)
    },
  )
}

interface Check extends Requirement<CheckId> {
  readonly step: RenewalStep
}

function isCheck(requirement: Requirement): requirement is Check {
  return requirement.step !== undefined
}

function checkIn(check: Check, of: Case): RenewalCheck {
  const { id, step, when, because, compares } = check
  const shown = (fact: string | undefined) => {
    const value = fact === undefined ? undefined : of.facts.value(fact)
    return value === undefined ? null : String(value)
  }
  // Compared with no other fact, but with the one value that is wanted, as a kind of file is.
  const isValue = compares && !compares.expected && when.op === 'is' && typeof when.value === 'string'
  return {
    id,
    step,
    result: requirementIn(check, of).result,
    because: shown(because),
    expected: isValue ? String(when.value) : shown(compares?.expected),
    actual: shown(compares?.actual),
  }
}
