import type { Origin } from '../case/case.ts'
import type { ContactRole } from '../catalog/contact.ts'
import type { Severity } from '../catalog/error.ts'
import type { Trace } from '../condition/index.ts'
import type {
  DiagnosedError,
  DiagnosedFallback,
  Diagnosis,
  Finding,
  Outcome,
  Place,
  RuleVerdict,
} from '../diagnosis/diagnosis.ts'
import { type Envelope, envelope } from '../envelope/index.ts'
import type { Composition } from '../plugin/compose.ts'
import { mask } from '../privacy/mask.ts'
import { guarded } from '../problem/mistake.ts'
import type { Suggestion } from '../recognition/index.ts'
import type { NoteKind } from '../rule/note.ts'
import { type Localized, textIn } from '../text/locale.ts'
import { slotsOf } from '../text/slots.ts'
import { sayAssumed } from './assumed.ts'
import { withCurrentIds } from './current-ids.ts'
import { canBeAsked, declaredOf, goneFrom } from './gone.ts'
import { linked } from './linked.ts'
import { onScreen } from './on-screen.ts'
import { type PresentedQuestion, presentQuestion } from './present-question.ts'
import { type PresentedSource, presentSources } from './present-source.ts'
import { type PresentedStep, presentSteps } from './present-step.ts'
import { type KnownValues, sayText, sayValue } from './say-value.ts'
import type { Voice } from './voice.ts'
import { actorWords, platformNames, words } from './words.ts'

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
  /** What decides whether further steps apply, in words. */
  readonly branches: readonly PresentedBranch[]
  /** Where it stands among causes that are looked at one after the other. */
  readonly place?: Place
  /** Set where it is concluded by exclusion. */
  readonly byExclusion?: true
  /** Set where the remedy was tried in vain. */
  readonly tried?: true
  readonly source: readonly string[]
  /** The page of its rule. */
  readonly url?: string
  readonly crashed?: string
  readonly trace?: Trace
}

/** A fact on which the further steps of a remedy hang, in one language. */
export interface PresentedBranch {
  readonly fact: string
  readonly label: string
}

/** An entry that the text is near to, in one language. It carries no remedy. */
export interface PresentedSuggestion extends Suggestion {
  /** Its message as it stands on the screen; the code and what it means where it has none. */
  readonly message: string
  readonly summary: string
}

/** A recognised error with what it means, in one language. */
export interface PresentedError extends DiagnosedError {
  readonly severity: Severity
  readonly code?: string
  readonly summary: string
  /** Where the error is one of other platforms than the device's: which. */
  readonly shownOn?: readonly string[]
  /** What was told otherwise than the message shows, each fact with its value. */
  readonly unfitting?: readonly string[]
  /** What to do, where no rule of its own plugin explains the error. */
  readonly advice?: readonly string[]
  /** Its page, with what was captured, but for what is masked, in the fragment. */
  readonly url?: string
}

/** A remark in one language. */
export interface PresentedNote {
  readonly id: string
  readonly kind: NoteKind
  readonly text: string
  /** Its page. */
  readonly url?: string
}

/** What is left to try when nothing else has helped, in one language. */
export interface PresentedFallback {
  readonly id: string
  readonly why: string
  readonly remedy: readonly PresentedStep[]
  readonly tried?: true
  readonly source: readonly string[]
}

/** A cause that is ruled out, in one language, and what was told that rules it out. */
export interface PresentedExcluded {
  readonly rule: string
  readonly what: string
  readonly by: readonly PresentedFact[]
  /** Set where each of several answers rules it out: it is open again only without all of them. */
  readonly together?: true
}

/** Whom to ask, in one language. */
export interface PresentedContact {
  readonly id: string
  readonly role: ContactRole
  readonly roleLabel: string
  readonly name: string
  readonly url?: string
  readonly note?: string
}

/** A diagnosis in one language, dates in one zone: what the command line prints as JSON. */
export interface PresentedDiagnosis extends Envelope<'diagnosis'> {
  readonly outcome: Outcome
  readonly errors: readonly PresentedError[]
  readonly suggestions: readonly PresentedSuggestion[]
  /** What the text says besides: it decides nothing until it is confirmed. */
  readonly read: readonly PresentedReading[]
  readonly findings: readonly PresentedFinding[]
  readonly questions: readonly PresentedQuestion[]
  readonly notes: readonly PresentedNote[]
  readonly fallbacks: readonly PresentedFallback[]
  /** Whether every documented cause is ruled out or was tried in vain. */
  readonly exhausted: boolean
  readonly excluded: readonly PresentedExcluded[]
  readonly contacts: readonly PresentedContact[]
  /** What the answer rests on: each fact with its name, its value in words, and where it is known from. */
  readonly facts: readonly PresentedFact[]
  readonly catalog: { readonly [plugin: string]: string }
  readonly checkedOn: { readonly [source: string]: string }
  /** What is cited, to be shown and opened. */
  readonly sources: readonly PresentedSource[]
  /** Ids in the answer that this catalog does not have: it was made by another version. */
  readonly gone: readonly string[]
}

/** A fact that the text tells, in one language. */
export interface PresentedReading {
  readonly fact: string
  readonly label: string
  readonly value: unknown
  /** The value in words. */
  readonly said: string
  readonly span: readonly [number, number]
}

/** A fact in one language. */
export interface PresentedFact {
  readonly fact: string
  readonly label: string
  readonly value: string
  readonly origin: Origin
  /** What was taken to be so in reading its time, in words: `as a time in Asia/Tokyo`. */
  readonly assumed?: string
  /** Its page. */
  readonly url?: string
}

/**
 * Says a diagnosis in one language. Nothing sensitive can appear: it is masked where the answer is made, and again here.
 * What an answer of another version holds and this catalog does not is left out and listed in `gone`; what it holds
 * under an old id is shown under the one that took its place.
 */
export const present = guarded(
  ['stored', 'composition', 'voice'],
  'a diagnosis, the composition that gave it, and a voice',
  presented,
)

function presented(stored: Diagnosis, composition: Composition, voice: Voice): PresentedDiagnosis {
  const diagnosis = withCurrentIds(stored, composition)
  const { errors, suggestions, read, findings, notes, questions, facts } = diagnosis
  const known = findings.filter(({ rule }) => composition.rules.has(rule))
  return {
    ...envelope('diagnosis'),
    outcome: diagnosis.outcome,
    errors: errors.flatMap((error) => presentError(error, facts, composition, voice)),
    suggestions: suggestions.flatMap((suggestion) => presentSuggestion(suggestion, composition, voice)),
    read: read.flatMap(({ fact, value, span }) => {
      const declared = declaredOf(fact, composition)
      if (!declared) return []
      const said = declared.sensitive ? mask : sayValue(fact, value, composition, voice)
      return [
        {
          fact,
          label: textIn(declared.label, voice.locale),
          value: declared.sensitive ? mask : value,
          said,
          span,
        },
      ]
    }),
    findings: known.map((finding) => presentFinding(finding, facts, composition, voice)),
    questions: questions
      .filter((question) => question.kind === 'error' || canBeAsked(question.fact, composition))
      .map((question) => presentQuestion(question, composition, voice)),
    notes: notes.flatMap(({ id }) => {
      const note = composition.notes.find((one) => one.id === id)
      if (!note) return []
      const text = sayText(note.text, facts, composition, voice)
      return [
        {
          id,
          kind: note.kind,
          text,
          ...linked(isOfLifecycle(id) ? 'lifecycles' : 'notes', id, composition, voice),
        },
      ]
    }),
    fallbacks: diagnosis.fallbacks.flatMap((one) => presentFallback(one, facts, composition, voice)),
    exhausted: diagnosis.exhausted,
    excluded: diagnosis.excluded.flatMap(({ rule, by, together }) => {
      const entry = composition.rules.get(rule)
      if (!entry) return []
      const what = sayText(entry.what, facts, composition, voice)
      const told = by.flatMap((fact) => presentFact(fact, facts, composition, voice))
      return [{ rule, what, by: told, ...(together && { together }) }]
    }),
    contacts: diagnosis.contacts.flatMap((id) => presentContact(id, composition, voice)),
    facts: Object.keys(facts).flatMap((fact) => presentFact(fact, facts, composition, voice)),
    catalog: diagnosis.catalog,
    checkedOn: diagnosis.checkedOn,
    sources: presentSources(diagnosis.checkedOn, composition, voice.locale),
    gone: goneFrom(diagnosis, composition),
  }
}

/** A fact that an answer rests on, in one language. */
export function presentFact(
  fact: string,
  facts: KnownValues,
  composition: Composition,
  voice: Voice,
): readonly PresentedFact[] {
  const declared = declaredOf(fact, composition)
  const known = facts[fact]
  if (!declared || !known || fact === 'now') return []
  const value = declared.sensitive ? mask : sayValue(fact, known.value, composition, voice)
  const assumed = declared.sensitive ? undefined : sayAssumed(known, voice.locale)
  return [
    {
      fact,
      label: textIn(declared.label, voice.locale),
      value,
      origin: known.origin,
      ...(assumed !== undefined && { assumed }),
      ...linked('facts', fact, composition, voice),
    },
  ]
}

function presentFallback(
  { id, steps, tried }: DiagnosedFallback,
  facts: KnownValues,
  composition: Composition,
  voice: Voice,
): readonly PresentedFallback[] {
  const entry = composition.fallbacks.get(id)
  if (!entry) return []
  const say = (text: Localized) => sayText(text, facts, composition, voice)
  const remedy = presentSteps(entry.remedy, steps, say, voice.locale)
  return [{ id, why: say(entry.why), remedy, ...(tried && { tried }), source: entry.source }]
}

function presentContact(
  id: string,
  { contacts }: Composition,
  { locale }: Voice,
): readonly PresentedContact[] {
  const entry = contacts.get(id)
  if (!entry) return []
  const { role, name, url, note } = entry
  return [
    {
      id,
      role,
      roleLabel: textIn(actorWords[role], locale),
      name: textIn(name, locale),
      ...(url && { url }),
      ...(note && { note: textIn(note, locale) }),
    },
  ]
}

function presentError(
  error: DiagnosedError,
  facts: KnownValues,
  composition: Composition,
  voice: Voice,
): readonly PresentedError[] {
  const { locale } = voice
  const entry = composition.errors.get(error.id)
  if (!entry) return []
  return [
    {
      ...error,
      severity: entry.severity,
      ...(entry.code && { code: entry.code }),
      summary: textIn(entry.summary, locale),
      ...(error.otherPlatform && {
        shownOn: entry.platforms.map((platform) => platformNames[platform]),
      }),
      ...(error.contradicted && {
        unfitting: error.contradicted
          .flatMap((fact) => presentFact(fact, facts, composition, voice))
          .map(({ label, value }) => `${label}: ${value}`),
      }),
      ...(entry.advice && { advice: textIn(entry.advice, locale) }),
      ...linked('errors', error.id, composition, voice, error.captures),
    },
  ]
}

/** Says one finding in one language, with the facts of its diagnosis. */
export const presentFinding = guarded(
  ['finding', 'facts', 'composition', 'voice'],
  'a finding, known values, the composition that gave it, and a voice',
  presentedFinding,
)

function presentedFinding(
  finding: Finding,
  facts: KnownValues,
  composition: Composition,
  voice: Voice,
): PresentedFinding {
  const rule = composition.rules.get(finding.rule)
  if (!rule) throw new Error(`rule ${finding.rule} has a finding but is not composed`)
  const say = (text: typeof rule.what) => sayText(text, facts, composition, voice)
  const remedy = presentSteps(rule.remedy, finding.steps, say, voice.locale)
  const {
    rule: id,
    verdict,
    severity,
    explains,
    missing,
    branches,
    place,
    byExclusion,
    tried,
    crashed,
    trace,
  } = finding
  return {
    rule: id,
    verdict,
    severity,
    explains,
    missing,
    text: {
      what: say(rule.what),
      why: say(rule.why),
      ...(rule.evidence &&
        verdict === 'confirmed' && { evidence: say(rule.evidence) + sayYears(rule.evidence, facts, voice) }),
      fix: remedy.map((step) => step.do),
    },
    remedy,
    branches: branches.flatMap((fact) => {
      const declared = declaredOf(fact, composition)
      return declared ? [{ fact, label: textIn(declared.label, voice.locale) }] : []
    }),
    ...(place && { place }),
    ...(byExclusion && { byExclusion }),
    ...(tried && { tried }),
    source: rule.source,
    ...linked('rules', id, composition, voice),
    ...(crashed !== undefined && { crashed }),
    ...(trace && { trace }),
  }
}

/** A note on what a lifecycle leaves open stands on the page of that. */
function isOfLifecycle(note: string): boolean {
  return note.includes('#')
}

/** Proof that rests on a year that nobody told says so. */
function sayYears(evidence: Localized, facts: KnownValues, { locale }: Voice): string {
  const isAssumed = slotsOf(textIn(evidence, locale)).some((fact) => facts[fact]?.assumed?.includes('year'))
  return isAssumed ? textIn(words.yearAssumed, locale) : ''
}

function presentSuggestion(
  suggestion: Suggestion,
  { errors }: Composition,
  { locale }: Voice,
): readonly PresentedSuggestion[] {
  const entry = errors.get(suggestion.id)
  return entry
    ? [{ ...suggestion, message: onScreen(entry, locale), summary: textIn(entry.summary, locale) }]
    : []
}
