import {
  answerRenewal,
  type Console,
  type NamedFile,
  type PresentedCheck,
  type PresentedRenewal,
  placeFiles,
  type RenewalAtHand,
  type RenewalPart,
  type RenewalPlace,
  type RenewalStep,
} from '@shindan/apns/renewal'
import {
  type AnyPlugin,
  basisOf,
  type Composition,
  createDiagnoser,
  err,
  fillSlots,
  type Localized,
  textIn,
} from '@shindan/core'
import {
  type PresentedFinding,
  presentProblem,
  presentSources,
  words as said,
  type Voice,
  visible,
} from '@shindan/core/render'
import { html, nothing, type TemplateResult } from 'lit'
import { findingView } from '../../finding/finding.ts'
import type { Telling } from '../../finding/telling.ts'
import { soundNow } from '../../page/sound-now.ts'
import type { CheckedDetail } from '../events.ts'
import { words as formWords, placeWords } from '../words.ts'
import { differenceOf } from './difference.ts'
import { resultWords, words } from './words.ts'

/** What is at hand, as the form has it. */
export interface AtHand extends Omit<RenewalAtHand, 'files'> {
  /** Each with the place that somebody chose for it, `null` where that is none. */
  readonly files: readonly (Omit<NamedFile, 'place'> & { readonly place?: RenewalPlace | null })[]
}

/** A check of a renewal, made. */
export interface Checked {
  /** Where each file was put, in the order in which they are at hand; undefined where it is of no use. */
  readonly places: readonly (RenewalPlace | undefined)[]
  readonly problems: readonly string[]
  readonly document: PresentedRenewal | undefined
  readonly detail: CheckedDetail | undefined
  /** What is to be announced. */
  readonly told: string
  /** Files for which there is no place, and why. */
  readonly unplaced: readonly { readonly name: string; readonly because: string }[]
}

/** What is drawn beside the check itself. */
export interface Beside {
  readonly ticked: ReadonlySet<string>
  readonly tick: (step: string, isDone: boolean) => void
}

/** Checks renewals, and draws what was found. */
export interface RenewalAnswer {
  readonly check: (atHand: AtHand, now: string, voice: Voice) => Checked
  readonly view: (checked: Checked, voice: Voice, beside: Beside) => TemplateResult
}

/** Answers for renewals by these plugins, and by what each of these consoles shows. */
export function openRenewal(plugins: readonly AnyPlugin[], consoles: readonly Console[]): RenewalAnswer {
  const diagnoser = createDiagnoser({ plugins })
  const { composition } = diagnoser

  return { check, view }

  function check({ files, ...told }: AtHand, given: string, voice: Voice): Checked {
    const now = soundNow(given)
    const used = files.filter(({ place }) => place !== null) as readonly NamedFile[]
    const { given: placed, unplaced, problems: tooMuch } = placeFiles(used)
    const nameOf = (part: RenewalPart) => partName(part, voice)
    const answered =
      tooMuch.length > 0
        ? err(tooMuch)
        : answerRenewal({ files: placed, ...told }, { diagnoser, consoles, now, nameOf, ...voice })
    const document = answered.isOk() ? answered.value : undefined
    const problems = answered.isErr()
      ? answered.error.map((problem) => {
          const { message } = presentProblem({ ...problem, path: '' }, voice)
          const name = partNames[problem.path as RenewalPart]
          return name ? `${textIn(name, voice.locale)}: ${message}` : message
        })
      : []
    return {
      places: files.map(
        (file) => placed.find(({ content, name }) => content === file.content && name === file.name)?.place,
      ),
      problems,
      document,
      detail: document && detailOf(document),
      told: document
        ? stepsInOrder.map((step) => `${document.steps[step].name}: ${document.steps[step].text}`).join(' ')
        : problems.join(' '),
      unplaced: unplaced.map(({ name, because }) => ({ name, because: textIn(because, voice.locale) })),
    }
  }

  function view(checked: Checked, voice: Voice, beside: Beside): TemplateResult {
    return checkedView(checked, composition, voice, beside)
  }
}

const partNames: { readonly [P in RenewalPart]?: Localized } = {
  ...placeWords,
  enrolledTopic: formWords.topic,
  notes: formWords.notes,
  registered: formWords.registered,
}

function partName(part: RenewalPart, { locale }: Voice): string {
  return textIn(partNames[part], locale) ?? part
}

function detailOf({ steps, outcome, checks, rules }: PresentedRenewal): CheckedDetail {
  return {
    steps: { portal: steps.portal.verdict, upload: steps.upload.verdict },
    outcome,
    checks: checks.map(({ id, result }) => ({ id, result })),
    rules,
  }
}

/** Signs beside the verdicts, so that nothing is said by colour alone. */
const signs = { safe: '●', unsafe: '×', undecided: '?', pass: '●', fail: '×', unknown: '?' } as const

const stepsInOrder = ['upload', 'portal'] as const satisfies readonly RenewalStep[]

function checkedView(
  { document, problems, unplaced }: Checked,
  composition: Composition,
  voice: Voice,
  { ticked, tick }: Beside,
): TemplateResult {
  const say = (text: Localized) => textIn(text, voice.locale)
  const telling: Telling = {
    locale: voice.locale,
    say,
    fill: (text, values) => fillSlots(say(text), (slot) => String(values[slot] ?? '')),
  }
  return html`<div part="answer" class="stack">
    <h2 tabindex="-1" data-focus="answer">${say(words.answer)}</h2>
    ${problems.map((message) => html`<p class="problem"><span class="sign" aria-hidden="true">!</span>${message}</p>`)}
    ${document ? answer(document) : nothing}
  </div>`

  function answer(of: PresentedRenewal) {
    const stray = [
      ...of.misplaced.map(({ file, message, option }) => ({ name: `${file} (${option})`, because: message })),
      ...unplaced,
    ]
    const { checks } = of
    return html`
      ${stepsInOrder.map((step) => verdict(of, step))}
      ${of.inUseNotice ? notice(of.inUseNotice) : nothing}
      ${stray.length > 0 ? strayFiles(stray) : nothing}
      ${of.saveAs === null ? nothing : saving(of.saveAs)}
      ${topics(checks)}
      ${
        of.findings.length === 0
          ? nothing
          : html`<section class="stack" aria-labelledby="to-do">
          <h3 id="to-do">${say(words.toDo)}</h3>
          ${of.findings.map((finding) =>
            findingView(finding, { ...telling, ticked, sources: citedBy(finding) }, { tick }),
          )}
        </section>`
      }
      ${of.shows.some(({ shows }) => shows !== null) && of.verdict !== 'undecided' ? consoleView(of) : nothing}
      ${stepsInOrder.map((step) => checksOf(of, step))}
    `
  }

  /** What a cause stands on is not among the sources of the checks. */
  function citedBy({ source }: PresentedFinding) {
    return presentSources(basisOf(source, composition).checkedOn, composition, voice.locale)
  }

  function verdict({ steps }: PresentedRenewal, step: RenewalStep) {
    const { verdict, name, text, where } = steps[step]
    return html`<section part="verdict" class="panel stack close verdict ${verdict}">
      <h3>
        <span class="badge" aria-hidden="true">${signs[verdict]}</span>
        ${name}
      </h3>
      <p>${text}</p>
      ${verdict === 'undecided' && where.length > 0 ? html`<ul class="missing">${where.map((each) => html`<li>${each}</li>`)}</ul>` : nothing}
    </section>`
  }

  function notice({ alarming, text, topics: pair }: NonNullable<PresentedRenewal['inUseNotice']>) {
    return html`<div class="panel stack close">
      <p class=${alarming ? 'problem' : 'row'}><span class="sign" aria-hidden="true">${alarming ? '!' : '●'}</span>${text}</p>
      ${pair ? compared(pair.expected, pair.actual) : nothing}
    </div>`
  }

  function strayFiles(stray: readonly { readonly name: string; readonly because: string }[]) {
    return html`<section class="panel stack close" aria-labelledby="stray">
      <h3 id="stray">${say(words.fileProblems)}</h3>
      <ul class="stack close">
        ${stray.map(({ name, because }) => html`<li><strong>${visible(name)}</strong>: ${because}</li>`)}
      </ul>
    </section>`
  }

  /** Only what stands in the page is saved: nothing is asked of a server. */
  function saving(pem: string) {
    const save = () => {
      const url = URL.createObjectURL(new Blob([pem], { type: 'application/x-pem-file' }))
      const link = Object.assign(globalThis.document.createElement('a'), {
        href: url,
        download: 'push-certificate.pem',
      })
      link.click()
      URL.revokeObjectURL(url)
    }
    return html`<div class="panel stack close">
      <p>${say(words.saveHint)}</p>
      <div><button type="button" class="main" @click=${save}>${say(words.save)}</button></div>
    </div>`
  }

  function topics(checks: readonly PresentedCheck[]) {
    const { expected, actual, result } = checks.find(({ id }) => id === 'topic-unchanged') ?? {}
    if (!expected || !actual || result === 'unknown') return nothing
    return html`<section class="panel stack close" aria-labelledby="topics">
      <h3 id="topics">${say(words.topics)}</h3>
      ${compared(expected, actual)}
      <p>
        <span class="sign" aria-hidden="true">${expected === actual ? '●' : '×'}</span>
        ${say(expected === actual ? words.same : words.differs)}
      </p>
    </section>`
  }

  function compared(expected: string, actual: string) {
    const { before, one, other, after } = differenceOf(visible(expected), visible(actual))
    const marked = (part: string) =>
      html`<code>${before}${part === '' ? nothing : html`<mark>${part}</mark>`}${after}</code>`
    return html`<dl class="terms">
      <dt>${say(words.inUse)}</dt>
      <dd>${marked(one)}</dd>
      <dt>${say(words.toUpload)}</dt>
      <dd>${marked(other)}</dd>
    </dl>`
  }

  function consoleView({ shows }: PresentedRenewal) {
    return html`<section class="stack close" aria-labelledby="consoles">
      <h3 id="consoles">${say(words.consoles)}</h3>
      <dl class="terms">
        ${shows.map(({ title, text }) => html`<dt>${title}</dt><dd lang=${text.startsWith('「') ? 'ja' : nothing}>${text}</dd>`)}
      </dl>
    </section>`
  }

  function checksOf({ checks, steps }: PresentedRenewal, step: RenewalStep) {
    const own = checks.filter((check) => check.step === step)
    const open = own.filter(({ result }) => result !== 'pass')
    const passed = own.filter(({ result }) => result === 'pass')
    // What stands in the way is read first.
    const inOrder = open.toSorted((a, b) => Number(b.result === 'fail') - Number(a.result === 'fail'))
    return html`<section class="stack close" aria-labelledby="checks-${step}">
      <h3 id="checks-${step}">${telling.fill(words.checks, { step: steps[step].name })}</h3>
      <ul class="checks">${inOrder.map(checkView)}</ul>
      ${
        passed.length === 0
          ? nothing
          : html`<details ?open=${open.length === 0}>
          <summary><h4>${telling.fill(words.passed, { count: passed.length })}</h4></summary>
          <ul class="checks">${passed.map(checkView)}</ul>
        </details>`
      }
    </section>`
  }

  function checkView({ result, name, because, rests, fix, needed, given, missing }: PresentedCheck) {
    const isToBeGiven = result === 'unknown' && missing.length > 0
    const why = isToBeGiven
      ? [`${say(words.toDecide)}: ${missing.join(', ')}`]
      : [because || undefined, needed, given, fix && `${say(said.fix)}: ${fix}`]
    const details = (result === 'pass' ? [rests, needed, given] : why).filter((line) => line !== undefined)
    return html`<li class="check ${result}">
      <span class="badge"><span aria-hidden="true">${signs[result]}</span>${say(resultWords[result])}</span>
      <div>
        <p>${name}</p>
        ${details.map((line) => html`<p class="faint">${line}</p>`)}
      </div>
    </li>`
  }
}
