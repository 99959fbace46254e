import type { Severity } from '../catalog/error.ts'
import type { Trace } from '../condition/index.ts'
import type { Diagnosis, Finding, Outcome, Question } from '../diagnosis/diagnosis.ts'
import type { FactType } from '../fact/fact.ts'
import type { Composition } from '../plugin/compose.ts'
import type { RecognisedError } from '../recognition/index.ts'
import type { Actor, Affects } from '../rule/remedy.ts'
import type { RuleVerdict } from '../rule/rule.ts'
import { sayText } from './say-value.ts'
import type { Voice } from './voice.ts'

/** A step of a remedy in one language. */
export interface PresentedStep {
  readonly do: string
  readonly actor: Actor
  readonly destructive: boolean
  readonly affects: Affects
  readonly path?: readonly string[]
  readonly url?: string
  /** The steps of one letter suffice. */
  readonly option?: string
}

/** A finding in one language. */
export interface PresentedFinding {
  readonly rule: string
  readonly verdict: RuleVerdict
  readonly severity: Severity
  readonly explains: readonly string[]
  readonly missing: readonly string[]
  readonly text: {
    readonly what: string
    readonly why: string
    /** What proves it here; only of a confirmed cause. */
    readonly evidence?: string
    readonly fix: readonly string[]
  }
  readonly remedy: readonly PresentedStep[]
  readonly source: readonly string[]
  readonly crashed?: string
  readonly trace?: Trace
}

/** A question in one language. */
export interface PresentedQuestion {
  readonly fact: string
  readonly ask: string
  readonly where: string
  readonly type: FactType
  /** The values to choose from, each with its words. */
  readonly choices?: { readonly [value: string]: string }
  readonly settles: readonly string[]
}

/** A recognised error with what it means, in one language. */
export interface PresentedError extends RecognisedError {
  readonly severity: Severity
  readonly code?: string
  readonly summary: string
  /** What to do, where no rule explains the error. */
  readonly advice?: readonly string[]
}

/** A remark in one language. */
export interface PresentedNote {
  readonly kind: 'boundary' | 'warning' | 'info'
  readonly text: string
}

/** A diagnosis in one language, dates in one zone: what the command line prints as JSON. */
export interface PresentedDiagnosis {
  readonly outcome: Outcome
  readonly errors: readonly PresentedError[]
  readonly findings: readonly PresentedFinding[]
  readonly questions: readonly PresentedQuestion[]
  readonly notes: readonly PresentedNote[]
}

/** Says a diagnosis in one language. Nothing sensitive can appear: findings are masked where they are made. */
export function present(diagnosis: Diagnosis, composition: Composition, voice: Voice): PresentedDiagnosis {
  return {
    outcome: diagnosis.outcome,
    errors: diagnosis.errors.map((error) => presentError(error, composition, voice)),
    findings: diagnosis.findings.map((finding) => presentFinding(finding, composition, voice)),
    questions: diagnosis.questions.map((question) => presentQuestion(question, composition, voice)),
    notes: diagnosis.notes.map(({ kind, text, values }) => ({
      kind,
      text: sayText(text, values, composition, voice),
    })),
  }
}

function presentError(error: RecognisedError, composition: Composition, { locale }: Voice): PresentedError {
  const entry = composition.errors.get(error.id)
  if (!entry) throw new Error(`error ${error.id} is recognised but not composed`)
  return {
    ...error,
    severity: entry.severity,
    ...(entry.code && { code: entry.code }),
    summary: entry.summary[locale],
    ...(entry.advice && { advice: entry.advice[locale] }),
  }
}

/** Says one finding in one language. */
export function presentFinding(finding: Finding, composition: Composition, voice: Voice): PresentedFinding {
  const rule = composition.rules.get(finding.rule)
  if (!rule) throw new Error(`rule ${finding.rule} has a finding but is not composed`)
  const say = (text: typeof rule.what) => sayText(text, finding.values, composition, voice)
  const steps = finding.steps.flatMap((i) => rule.remedy[i] ?? [])
  const remedy = steps.map(({ when: _, do: text, ...step }) => ({ do: say(text), ...step }))
  const { rule: id, verdict, severity, explains, missing, crashed, trace } = finding
  return {
    rule: id,
    verdict,
    severity,
    explains,
    missing,
    text: {
      what: say(rule.what),
      why: say(rule.why),
      ...(rule.evidence && verdict === 'confirmed' && { evidence: say(rule.evidence) }),
      fix: remedy.map((step) => step.do),
    },
    remedy,
    source: rule.source,
    ...(crashed !== undefined && { crashed }),
    ...(trace && { trace }),
  }
}

/** Says one question in one language. */
export function presentQuestion(
  question: Question,
  { facts }: Composition,
  { locale }: Voice,
): PresentedQuestion {
  const fact = facts[question.fact]
  if (!fact) throw new Error(`fact ${question.fact} is asked for but not composed`)
  const choices = Object.entries(fact.choices ?? {}).map(([value, label]) => [value, label[locale]])
  return {
    fact: question.fact,
    ask: fact.ask[locale],
    where: fact.where[locale],
    type: fact.type,
    ...(fact.choices && { choices: Object.fromEntries(choices) }),
    settles: question.settles,
  }
}
