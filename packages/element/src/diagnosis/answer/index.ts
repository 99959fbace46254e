import {
  type AnyPlugin,
  createDiagnoser,
  createInterview,
  type Diagnoser,
  type DiagnosisInput,
  dayIn,
  earliest,
  inputOf,
  isAsked,
  isSpan,
  type Localized,
  type Problem,
  pageOf,
  parseInstant,
  type Question,
  type Session,
  type SessionState,
  textIn,
  withoutSecrets,
} from '@shindan/core'
import {
  inquiryOf,
  nameOf,
  type PresentedDiagnosis,
  presentProblem,
  renderInquiry,
  words as said,
  sayInstant,
  sayValue,
  type Voice,
  visible,
} from '@shindan/core/render'
import { html, nothing, type TemplateResult } from 'lit'
import { words as about } from '../../finding/words.ts'
import { breathe } from '../../page/breathe.ts'
import { soundNow } from '../../page/sound-now.ts'
import { tellMaker } from '../../page/tell-maker.ts'
import type { ChangeDetail, DiagnosisEvents } from '../events.ts'
import { closing, knownView } from './closing.ts'
import { excerptOf } from './excerpt.ts'
import { findingsView } from './findings.ts'
import { headline, headOf, readings, whatFirst } from './headline.ts'
import { questionView, whichMeant } from './question.ts'
import type { Doings, Doubt, Known, Shown } from './shown.ts'
import { templateOf } from './template.ts'
import { refusals, words } from './words.ts'

/** What is wrong with what was entered, and beside which field that is said. */
export interface Complaint {
  readonly field: 'text' | 'code' | 'form'
  readonly message: string
}

/** What an answer asks of the element that it stands in. */
export interface Hands {
  readonly redraw: () => void
  /** To the first of these that there is. */
  readonly focus: (...selectors: readonly string[]) => void
  readonly announce: (text: string) => void
  readonly tell: <Type extends keyof DiagnosisEvents>(
    type: Type,
    detail: DiagnosisEvents[Type]['detail'],
  ) => void
  /** A step was taken. */
  readonly keep: (detail: ChangeDetail) => void
}

/** An interview that can be drawn. */
export interface Answer {
  /** Makes what the first answer needs once, so that nobody waits for it later. */
  readonly prepare: (now: string) => void
  readonly speak: (voice: Voice) => void
  /** What is to be judged of a text: all of it, and of a long one the parts around its errors. */
  readonly read: (text: string) => Promise<string>
  /**
   * Begins with what was entered; what was answered before stays known. Gives what is wrong with it. What the page tells
   * wrongly is left out, and told to whoever made the page.
   */
  readonly begin: (input: DiagnosisInput) => Promise<readonly Complaint[]>
  readonly resume: (stored: unknown, now: string) => Resumed
  /** Goes on with what another answer kept, and tells what became of it. */
  readonly takeOver: (stored: unknown, now: string) => void
  readonly restart: () => void
  /** What there is to see; nothing before it is begun. */
  readonly view: () => TemplateResult | undefined
}

/** What came of a stored interview. */
export interface Resumed {
  /** Why it cannot be gone on with, for whoever made the page. */
  readonly problems: readonly string[]
  readonly text: string | undefined
  readonly code: string | undefined
}

/** An interview with these plugins. */
export function openAnswer(plugins: readonly AnyPlugin[], first: Voice, hands: Hands): Answer {
  const diagnoser = recognisingOnce(createDiagnoser({ plugins }))
  const { composition } = diagnoser
  const interview = createInterview(diagnoser)
  let voice = first
  let changing: string | undefined
  let complaints: readonly string[] = []
  let doubt: (Doubt & { readonly fact: string }) | undefined
  /** What is begun with as soon as it is clear which times are meant. */
  let pending: DiagnosisInput | undefined
  /** Counts what was begun: an answer that comes after another was begun is none. */
  let turn = 0
  let isWriting = false
  let helped: string | undefined
  let copying: Shown['copying']
  let ticked: ReadonlySet<string> = new Set()
  let drawn: { readonly session: Session; readonly voice: Voice; readonly shown: Drawn } | undefined

  const say = (text: Localized) => textIn(text, voice.locale)
  const fill: Shown['fill'] = (text, values) =>
    say(text).replace(/\{(\w+)\}/g, (_, slot: string) => String(values[slot] ?? ''))
  const current = () => interview.get().session as Session | undefined

  const doings: Doings = {
    answer: (id, value) => {
      if (value === '') return refuse([say(words.noAnswer)])
      step(() => (id === 'error' ? interview.choose(value as string | null) : interview.answer(id, value)), {
        fact: id,
        line: String(value),
      })
    },
    skip: (id) => step(() => interview.skip(id)),
    back: () => step(() => interview.back()),
    change: (id) => {
      fresh()
      changing = id
      hands.redraw()
      hands.focus('[data-focus=question]')
    },
    mean: (value) => {
      if (value === '' || !doubt) return refuse([say(words.noAnswer)])
      const { fact } = doubt
      if (!pending) return step(() => interview.answer(fact, value), { fact, line: value })
      void begin({ ...pending, facts: { ...pending.facts, [fact]: value } }).then(() => {
        hands.redraw()
        hands.focus('[data-focus=answer]')
      })
    },
    write: (writing) => {
      isWriting = writing
      complaints = []
      hands.redraw()
      hands.focus(writing ? '#value' : '#day')
    },
    tick: (id, isDone) => {
      ticked = new Set(isDone ? [...ticked, id] : [...ticked].filter((each) => each !== id))
      hands.redraw()
    },
    say: sayOutcome,
    copy: () => void copyInquiry(),
  }

  return { prepare, speak, read, begin, resume, takeOver, restart, view }

  function prepare(now: string): void {
    // Near to something, so that what suggests is made as well.
    diagnoser
      .diagnose({ text: 'certificate 証明書を取得できません', now })
      .map((diagnosis) => diagnoser.present(diagnosis, voice))
  }

  function speak(spoken: Voice): void {
    voice = spoken
    hands.redraw()
  }

  function read(text: string): Promise<string> {
    return excerptOf(text, (slice) => diagnoser.recognise(slice).unwrapOr([]), breathe)
  }

  /** In steps, each of which leaves the page time for whoever types. */
  async function begin(input: DiagnosisInput): Promise<readonly Complaint[]> {
    const mine = ++turn
    const before = current()
    const told = before && inputOf(before)
    const answered = {
      ...(told?.facts && { facts: told.facts }),
      ...(told?.unavailable && { unavailable: told.unavailable.filter((id) => id !== 'error') }),
    }
    diagnoser.recognitionOf(input)
    await breathe()
    if (turn !== mine) return []
    const { session, problems, given } = beginLeniently({ ...input, now: soundNow(input.now) }, answered)
    fresh()
    pending = undefined
    if (problems.length > 0) {
      const [first] = problems
      const isDoubt = problems.length === 1 && first?.choices && Object.hasOwn(given.facts ?? {}, first.path)
      if (!isDoubt) return problems.map(complaintOf)
      pending = given
      doubt = doubtOf(first, String(given.facts?.[first.path]))
      return []
    }
    helped = undefined
    ticked = new Set()
    await breathe()
    if (turn !== mine) return []
    if (session) {
      taken(session as Session)
      const { outcome, suggestions, catalog, errors } = session.diagnosis
      if (outcome !== 'recognised' && input.text)
        hands.tell('shindan-unrecognised', {
          template: templateOf(input.text),
          suggestions: [...new Set([...errors, ...suggestions].map(({ id }) => id))],
          catalog,
        })
    }
    return []
  }

  /**
   * Begins, without what the page tells wrongly. What cannot be left out by its name, such as what contradicts what was
   * answered, takes all with it that was told.
   */
  function beginLeniently(input: DiagnosisInput, answered: Answered) {
    const beginWith = (given: DiagnosisInput, told: Answered = answered) => ({
      given,
      ...interview.begin({
        ...given,
        facts: isRecord(given.facts) ? { ...told.facts, ...given.facts } : (given.facts ?? told.facts ?? {}),
        ...(told.unavailable && { unavailable: told.unavailable }),
      }),
    })
    const asTold = beginWith(input)
    const wrong = asTold.problems.filter(isOfPage)
    if (wrong.length === 0) return asTold
    for (const problem of wrong)
      tellMaker(`<shindan-diagnosis> leaves out ${presentProblem(problem, inEnglish).message}`)
    const named = beginWith(without(input, wrong))
    if (!named.problems.some(isOfPage)) return named
    const { facts, products, ...entered } = input
    return beginWith(entered, {})
  }

  function resume(stored: unknown, now: string): Resumed {
    turn++
    const { session, problems } = interview.resume(stored, { now: soundNow(now) })
    fresh()
    hands.redraw()
    const input = session?.state.input
    return {
      problems: problems.map((problem) => presentProblem(problem, inEnglish).message),
      text: input?.text,
      code: input?.code,
    }
  }

  function takeOver(stored: unknown, now: string): void {
    resume(stored, now)
    const session = current()
    if (session) taken(session)
  }

  function restart(): void {
    turn++
    interview.restart()
    fresh()
    pending = undefined
    helped = undefined
    ticked = new Set()
    hands.keep({ session: null, outcome: null, errors: [], findings: [], question: null })
    hands.redraw()
  }

  function fresh(): void {
    changing = undefined
    complaints = []
    doubt = undefined
    isWriting = false
    copying = undefined
  }

  /** Takes a step. One that cannot be taken leaves everything as it is, and says why beside the question. */
  function step(
    take: () => { readonly problems: readonly Problem[] },
    of?: { readonly fact: string; readonly line: string },
  ): void {
    const { problems } = take()
    const [first] = problems
    if (first) {
      if (of && problems.length === 1 && first.choices) doubt = doubtOf({ ...first, path: of.fact }, of.line)
      refuse(doubt ? [] : problems.map((problem) => refusalOf(problem, of?.fact)))
      return
    }
    fresh()
    const session = current()
    if (session) taken(session)
    hands.redraw()
    hands.focus('[data-focus=question]', '[data-focus=answer]')
  }

  function refuse(why: readonly string[]): void {
    complaints = why
    hands.redraw()
    if (doubt) {
      hands.announce(fill(words.whichMeant, { line: doubt.line }))
      hands.focus('[name=meant]')
    } else {
      hands.announce(why.join(' '))
      hands.focus('#value', '#day', '[name=value]')
    }
  }

  function taken(session: Session): void {
    const { document, question } = drawnOf(session)
    const first = whatFirst({ document, locale: voice.locale, question })
    const parts = [say(headOf({ document })), first, question?.ask ?? say(words.complete)]
    hands.announce(parts.filter((part) => part !== undefined).join(' '))
    const detail = detailOf(session)
    hands.keep(detail)
    if (detail.question === null)
      hands.tell('shindan-complete', { ...detail, exhausted: session.diagnosis.exhausted })
  }

  function detailOf(session: Session): ChangeDetail {
    const { outcome, errors, findings, questions } = session.diagnosis
    const [next] = questions
    return {
      session: withoutSecrets(session) as SessionState,
      outcome,
      errors: errors.map(({ id }) => id),
      findings: findings.map(({ rule, verdict }) => ({ rule, verdict })),
      question: next ? (next.fact ?? 'error') : null,
    }
  }

  function complaintOf(problem: Problem): Complaint {
    const isField = problem.path === 'text' || problem.path === 'code'
    return {
      field: isField ? (problem.path as 'text' | 'code') : 'form',
      message: refusalOf(problem, undefined),
    }
  }

  /** Why an answer or a text is not taken, for whoever gave it. */
  function refusalOf(problem: Problem, asked: string | undefined): string {
    const { kind, path, found } = problem
    if (kind === 'limit-exceeded' && path === 'code') return say(words.codeTooLong)
    const text = Object.hasOwn(refusals, kind) ? refusals[kind as keyof typeof refusals] : undefined
    if (!text) return presentProblem({ ...problem, path: '' }, voice).message
    const others = path.split(', ').filter((id) => id !== asked && composition.facts[id])
    return fill(text, {
      found: visible(found.replace(/^"|"$/g, '')),
      others: others.map((id) => `「${nameOf(id, composition, voice.locale)}」`).join(''),
    })
  }

  function doubtOf({ path, choices = [] }: Problem, line: string): Doubt & { readonly fact: string } {
    return { fact: path, line, choices: choices.map((value) => [value, sayTime(value)] as const) }
  }

  /** One reading of a date, with the day of the week, by which people know it. */
  function sayTime(value: string): string {
    const [day = ''] = /^\d{4}-\d\d-\d\d/.exec(value) ?? []
    if (day === '') return value
    if (/[Z+]|-\d\d:\d\d$/.test(value.slice(10))) return sayInstant(value, voice)
    const tag = typeof voice.locale === 'string' ? voice.locale : voice.locale.tag
    const format = new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeZone: 'UTC' })
    return `${format.format(new Date(`${day}T00:00:00Z`))}${value.slice(10).replace('T', ' ')}`
  }

  function sayOutcome(rule: string, isHelped: boolean): void {
    const session = current()
    if (!session) return
    const { document } = drawnOf(session)
    const owner =
      document.findings.find((each) => each.rule === rule) ?? document.fallbacks.find(({ id }) => id === rule)
    hands.tell('shindan-outcome', {
      helped: isHelped,
      rule,
      steps: (owner?.remedy ?? []).map(({ id }) => id).filter((id) => ticked.has(id)),
      errors: document.errors.map(({ id }) => id),
    })
    if (isHelped) {
      helped = rule
      hands.announce(say(about.glad))
      hands.redraw()
    } else step(() => interview.tried(rule))
  }

  async function copyInquiry(): Promise<void> {
    const session = current()
    if (!session) return
    const inquiry = inquiryIn(session)
    try {
      await navigator.clipboard.writeText(renderInquiry(inquiry, voice))
      copying = 'copied'
      hands.tell('shindan-copy', { inquiry: inquiry.id })
    } catch {
      copying = 'failed'
    }
    hands.announce(say(copying === 'copied' ? words.copied : words.notCopied))
    hands.redraw()
  }

  function inquiryIn({ diagnosis, state }: Session) {
    return inquiryOf(inputOf({ diagnoser, state }), diagnosis, composition, voice)
  }

  /** What does not change between two steps is made once. */
  function drawnOf(session: Session): Drawn {
    if (drawn?.session !== session || drawn.voice !== voice) {
      const document = diagnoser.present(session.diagnosis, voice)
      drawn = {
        session,
        voice,
        shown: {
          document,
          sources: document.sources,
          question: document.questions[0],
          known: knownIn(session, document),
          inquiry: renderInquiry(inquiryIn(session), voice),
          askable: new Set(document.read.map(({ fact }) => fact).filter(canBeAsked)),
        },
      }
    }
    return drawn.shown
  }

  function canBeAsked(id: string): boolean {
    const fact = composition.facts[id]
    return fact !== undefined && isAsked(fact)
  }

  function knownIn(session: Session, document: PresentedDiagnosis): readonly Known[] {
    const { facts = {}, unavailable = [], error } = inputOf({ diagnoser, state: session.state })
    const told = Object.entries(facts).filter(([id, value]) => value !== undefined && composition.facts[id])
    const chosen = error ? composition.errors.get(error) : undefined
    return [
      ...(error === undefined
        ? []
        : [
            {
              id: 'error',
              label: say(said.errorShown),
              value: chosen ? say(chosen.summary) : say(words.noneChosen),
              canBeChanged: errorsIn(session).length > 0,
            },
          ]),
      ...told.map(([id, value]) => ({
        id,
        label: nameOf(id, composition, voice.locale),
        value: document.facts.find(({ fact }) => fact === id)?.value ?? sayTold(id, value),
        canBeChanged: canBeAsked(id),
      })),
      ...unavailable
        .filter((id) => !told.some(([fact]) => fact === id))
        .map((id) => ({
          id,
          label: id === 'error' ? say(said.errorShown) : nameOf(id, composition, voice.locale),
          value: say(words.unknown),
          canBeChanged: id === 'error' ? errorsIn(session).length > 0 : canBeAsked(id),
        })),
    ]
  }

  /** What is sensitive is not shown again. */
  function sayTold(id: string, value: unknown): string {
    const fact = composition.facts[id]
    if (fact?.sensitive) return '••••'
    return fact?.type === 'instant' && value !== null
      ? saidInstant(String(value))
      : sayValue(id, value, composition, voice)
  }

  /** An instant of a page in the zone of who reads it; a day alone stays one. */
  function saidInstant(written: string): string {
    return parseInstant(written).match(
      (instant) => sayInstant(instant, voice),
      () => visible(written),
    )
  }

  /** The errors among which somebody chose, or may choose. */
  function errorsIn({ state: { recognised } }: Session): readonly string[] {
    if (!recognised) return []
    const similar = recognised.errors.filter(({ certainty }) => certainty === 'similar')
    return [...new Set([...similar, ...recognised.suggestions].map(({ id }) => id))].slice(0, 3)
  }

  function questionAbout(id: string, session: Session): Question {
    const asked = session.diagnosis.questions.find((each) => (each.fact ?? 'error') === id)
    return (
      asked ??
      (id === 'error'
        ? { kind: 'error', errors: errorsIn(session) }
        : { kind: 'fact', fact: id, settles: [] })
    )
  }

  function shownOf(session: Session): Shown {
    const made = drawnOf(session)
    const about = changing === undefined ? session.diagnosis.questions[0] : questionAbout(changing, session)
    const question =
      changing === undefined || about === undefined ? made.question : diagnoser.presentQuestion(about, voice)
    const within = about?.kind === 'error' || about === undefined ? undefined : about.within
    const zone = composition.facts[about?.fact ?? '']?.timeZone ?? voice.timeZone
    return {
      ...made,
      pageOf: (operation) =>
        composition.operations.has(operation)
          ? pageOf('operations', operation, composition, voice.locale)
          : undefined,
      locale: voice.locale,
      say,
      fill,
      question,
      isChanging: changing !== undefined,
      canGoBack: session.state.steps.length > 0,
      complaints,
      doubt,
      isWriting,
      knownDay: isSpan(within) ? dayIn(earliest(within), zone) : undefined,
      readValue: session.diagnosis.read.find(({ fact }) => fact === question?.fact)?.value,
      ticked,
      helped,
      copying,
    }
  }

  function view(): TemplateResult | undefined {
    if (pending && doubt) return pendingView(doubt, pending)
    const session = current()
    if (!session) return undefined
    const shown = shownOf(session)
    const { question } = shown
    return html`<div part="answer" class="answer">
      <div class="stack">
        ${headline(shown)} ${question?.kind === 'error' ? nothing : readings(shown, doings)}
        ${question ? questionView(question, shown, doings) : nothing} ${knownView(shown, doings)}
      </div>
      <div class="stack">${findingsView(shown, doings)} ${closing(shown, doings)}</div>
    </div>`
  }

  /** Of a time that the page told, and that may be one of several: which of them. */
  function pendingView(about: Doubt & { readonly fact: string }, { facts }: DiagnosisInput): TemplateResult {
    const submit = (event: Event) => {
      event.preventDefault()
      const given = new FormData(event.currentTarget as HTMLFormElement)
      doings.mean(String(given.get('meant') ?? ''))
    }
    return html`<form part="question" class="panel asked stack" @submit=${submit}>
      <h2 tabindex="-1" data-focus="answer">${nameOf(about.fact, composition, voice.locale)}</h2>
      ${whichMeant({ ...about, line: String(facts?.[about.fact]) }, { fill })}
      ${complaints.map((message) => html`<p class="problem"><span class="sign" aria-hidden="true">!</span>${message}</p>`)}
      <div class="row"><button class="main" type="submit">${say(words.submit)}</button></div>
    </form>`
  }
}

/** What is made of a session in one language, and stays while nothing is answered. */
type Drawn = Pick<Shown, 'document' | 'sources' | 'question' | 'known' | 'inquiry' | 'askable'>

/** A diagnoser that remembers what it recognised last: a text is recognised in a task of its own, before it is judged. */
function recognisingOnce(diagnoser: Diagnoser): Diagnoser {
  let last: { text: unknown; code: unknown; found: ReturnType<Diagnoser['recognitionOf']> } | undefined
  return {
    ...diagnoser,
    recognitionOf: (input) => {
      const { text, code } = input
      if (!last || last.text !== text || last.code !== code)
        last = { text, code, found: diagnoser.recognitionOf(input) }
      return last.found
    },
  }
}

/** What was answered before a case is begun anew. */
type Answered = Pick<DiagnosisInput, 'facts' | 'unavailable'>

/** Whether a problem is of what the page tells, not of what was entered, nor one that the reader settles by a choice. */
function isOfPage({ path, choices }: Problem): boolean {
  return path !== 'text' && path !== 'code' && !choices
}

function without(input: DiagnosisInput, wrong: readonly Problem[]): DiagnosisInput {
  const names = new Set(wrong.flatMap(({ path }) => path.split(', ')))
  const { facts, products, ...entered } = input
  return {
    ...entered,
    ...(isRecord(facts) && {
      facts: Object.fromEntries(Object.entries(facts).filter(([id]) => !names.has(id))),
    }),
    ...(Array.isArray(products) && { products: products.filter((_, i) => !names.has(`products[${i}]`)) }),
  }
}

function isRecord(value: unknown): value is { readonly [id: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The language of whoever makes a page. */
const inEnglish: Voice = { locale: 'en', timeZone: 'UTC' }
