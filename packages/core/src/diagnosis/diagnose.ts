import type { Case } from '../case/case.ts'
import { basisOf } from '../catalog/basis.ts'
import { pluginOf } from '../catalog/plugin-of.ts'
import { type Condition, decide, missingIn } from '../condition/index.ts'
import { valuesOf } from '../judge/judge.ts'
import { type Open, questionsFor } from '../judge/questions.ts'
import type { Composition } from '../plugin/compose.ts'
import type { RecognisedError } from '../recognition/index.ts'
import type { Note } from '../rule/note.ts'
import type { Step } from '../rule/remedy.ts'
import type { Rule } from '../rule/rule.ts'
import { slotsIn } from '../text/slots.ts'
import type { DiagnosedError, Diagnosis, Finding, Outcome } from './diagnosis.ts'
import { excludedBy } from './excluded.ts'
import { type Cause, causesInTurn, causesOf, causesOnFacts } from './find-causes.ts'
import { findingOf, quotedBy } from './finding.ts'
import { fittingPlatform } from './fitting-platform.ts'
import { isNotInUse } from './not-in-use.ts'
import { rank } from './rank.ts'
import type { RuleIndex } from './rule-index.ts'
import { shownByFacts } from './shown-by-facts.ts'
import { errorQuestion, suggestionsIn } from './suggestions.ts'
import type { Tried } from './tried.ts'
import { contactsFor, fallbacksFor } from './way-on.ts'

/** What went wrong in a case: its errors, their causes with verdicts, the questions worth asking next. */
export function diagnoseCase(of: Case, tried: Tried, composition: Composition, index: RuleIndex): Diagnosis {
  const isTold = of.errors.length > 0
  const proven = isTold ? [] : causesOnFacts(of, index)
  // Two facts that show errors are two places, of which each may be one of another platform.
  const errors = isTold
    ? errorsIn(of.errors, of, composition, index)
    : shownByFacts(of, proven, tried, index).flatMap((one) => errorsIn([one], of, composition, index))
  const causes = isTold
    ? causesOf(errors, of, tried, index)
    : withProven(causesInTurn(errors, of, tried, index), proven)
  const ruleOf = ruleIn(causes)
  const found = causes
    .map((cause) => findingOf(cause, of, tried))
    .map((finding) =>
      index.isByExclusion(finding.rule) ? { ...finding, byExclusion: true as const } : finding,
    )
  const findings = rank(found, ruleOf, of)
  const notes = index
    .notesOn(findings.map(({ rule }) => rule))
    .filter(({ when }) => decide(when, of.facts) === 'yes')
  const suggestions = suggestionsIn(of, index)
  const isExhausted =
    errors.length > 0 &&
    findings.length > 0 &&
    findings.every(({ verdict, tried }) => verdict === 'ruled-out' || tried)
  const fallbacks = fallbacksFor(errors, of, tried, index)
  const excluded = isExhausted
    ? findings
        .filter(({ verdict }) => verdict === 'ruled-out')
        .map(({ rule }) => excludedBy(ruleOf(rule), of))
    : []
  return {
    outcome: outcomeOf(errors, findings),
    errors,
    suggestions,
    read: [...of.read.values()].map((one) => ({ ...one, value: of.told(one.fact, one.value) })),
    findings,
    questions: [...errorQuestion(of, suggestions), ...questionsFor(openIn(findings, ruleOf, of), of)],
    notes: notes.map(({ id, kind }) => ({ id, kind })),
    fallbacks,
    exhausted: isExhausted,
    excluded,
    contacts: contactsFor(
      [...errors.map(({ id }) => id), ...findings.map(({ rule }) => rule)],
      of,
      composition,
      index,
    ),
    facts: valuesOf(
      new Set([
        ...quotedIn(findings, notes, ruleOf),
        ...excluded.flatMap(({ by }) => by),
        ...errors.flatMap(({ contradicted = [] }) => contradicted),
      ]),
      of,
    ),
    ...basisOf(citedBy({ findings, errors, fallbacks }, composition, ruleOf), composition),
  }
}

function withProven(causes: readonly Cause[], proven: readonly Cause[]): readonly Cause[] {
  const known = new Set(causes.map(({ rule }) => rule.id))
  return [...causes, ...proven.filter(({ rule }) => !known.has(rule.id))]
}

/** The errors that fit the platform, with a mark on those of products that are said not to be in use. */
function errorsIn(
  errors: readonly RecognisedError[],
  of: Case,
  composition: Composition,
  index: RuleIndex,
): readonly DiagnosedError[] {
  const isOut = (plugin: string) => of.leftOut.has(plugin) || isNotInUse(plugin, of, index)
  return fittingPlatform(errors, of.facts.value('device.platform'), composition).map((error) => {
    const contradicted = of.contradicted.get(error.id)
    return {
      ...error,
      ...(isOut(pluginOf(error.id)) && { otherProduct: true as const }),
      ...(contradicted && { contradicted }),
    }
  })
}

/** A rule as it stands in this case. */
type RuleOf = (id: string) => Rule

function ruleIn(causes: readonly Cause[]): RuleOf {
  const rules = new Map(causes.map(({ rule }) => [rule.id, rule]))
  return (id) => rules.get(id) as Rule
}

/** What is open and was not tried in vain: whether something is the cause, and which branches apply of those that are the likeliest. */
function openIn(findings: readonly Finding[], ruleOf: RuleOf, of: Case): readonly Open[] {
  const open = findings.filter(({ verdict, tried }) => verdict !== 'ruled-out' && !tried)
  const likeliest = open[0]?.verdict
  return open.flatMap(({ rule, verdict, missing, branches }) => {
    const { when, remedy } = ruleOf(rule)
    const cause = { id: rule, when, missing, isGrave: remedy.some(isGrave) }
    const steps = remedy.flatMap((step) =>
      step.when && branches.length > 0 && decide(step.when, of.facts) === 'unknown'
        ? [branchOf(rule, step.when, verdict === 'confirmed' && isGrave(step), of)]
        : [],
    )
    return [...(verdict === 'possible' ? [cause] : []), ...(verdict === likeliest ? steps : [])]
  })
}

function branchOf(id: string, when: Condition, isGrave: boolean, { facts }: Case): Open {
  return { id, when, missing: missingIn(when, facts), isGrave, isBranch: true }
}

function isGrave({ destructive, affects }: Step): boolean {
  return destructive || affects === 'all-managed-devices'
}

function quotedIn(findings: readonly Finding[], notes: readonly Note[], ruleOf: RuleOf): ReadonlySet<string> {
  return new Set([
    ...findings.flatMap(({ rule }) => [...quotedBy(ruleOf(rule))]),
    ...notes.flatMap(({ text }) => slotsIn(text)),
  ])
}

function citedBy(
  { findings, errors, fallbacks }: Pick<Diagnosis, 'findings' | 'errors' | 'fallbacks'>,
  composition: Composition,
  ruleOf: RuleOf,
): readonly string[] {
  return [
    ...errors.flatMap(({ id }) => composition.errors.get(id)?.source ?? []),
    ...findings.flatMap(({ rule }) => ruleOf(rule).source),
    ...fallbacks.flatMap(({ id }) => composition.fallbacks.get(id)?.source ?? []),
  ]
}

function outcomeOf(errors: readonly RecognisedError[], findings: readonly Finding[]): Outcome {
  if (errors.some((error) => error.certainty === 'identified')) return 'recognised'
  if (errors.length > 0) return 'similar'
  return findings.length > 0 ? 'facts-only' : 'unrecognised'
}
