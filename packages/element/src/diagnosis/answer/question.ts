import {
  difficultyWords,
  type PresentedErrorQuestion,
  type PresentedFactQuestion,
  type PresentedQuestion,
  words as said,
} from '@shindan/core/render'
import { html, nothing } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import { foreign } from '../../finding/foreign.ts'
import type { Doings, Doubt, Shown } from './shown.ts'
import { words } from './words.ts'

/** One question: what, where to look, and a field for its answer. */
export function questionView(question: PresentedQuestion, of: Shown, on: Doings) {
  const { say } = of
  const isError = question.kind === 'error'
  return keyed(
    `${question.id} ${of.isWriting} ${of.doubt?.line ?? ''}`,
    html`<section part="question" class="panel asked stack" aria-labelledby="ask">
      <form class="stack" novalidate autocomplete="off" @submit=${(event: Event) => submit(event, question, of, on)}>
        <fieldset class="stack" aria-describedby=${isError ? 'question-problem' : 'where question-problem'}>
          <legend>
            <p class="faint">${say(of.isChanging ? words.changing : words.question)}</p>
            <h3 id="ask" tabindex="-1" data-focus="question">${question.ask}</h3>
          </legend>
          ${isError ? nothing : whereToLook(question, of)}
          ${of.doubt ? whichMeant(of.doubt, of) : isError ? errorChoices(question, of) : field(question, of, on)}
        </fieldset>
        <div id="question-problem" class="stack close problems">${of.complaints.map(
          (message) => html`<p class="problem"><span class="sign" aria-hidden="true">!</span>${message}</p>`,
        )}</div>
        <div class="row">
          ${
            isYesOrNo(question) && !of.doubt
              ? nothing
              : html`<button class="main" type="submit">${say(words.submit)}</button>`
          }
          ${
            question.none !== undefined && !isChosen(question) && !of.doubt
              ? html`<button type="button" @click=${() => on.answer(question.id, null)}>${question.none}</button>`
              : nothing
          }
          <button type="button" @click=${() => on.skip(question.id)}>${say(words.cannotTell)}</button>
          ${
            of.isChanging
              ? html`<button type="button" class="plain" @click=${() => on.change(undefined)}>${say(words.keep)}</button>`
              : of.canGoBack
                ? html`<button type="button" class="plain" @click=${on.back}>${say(words.back)}</button>`
                : nothing
          }
        </div>
      </form>
    </section>`,
  )
}

/** Which of several readings of a written time is meant. */
export function whichMeant({ line, choices }: Doubt, { fill }: Pick<Shown, 'fill'>) {
  return html`<div class="stack close" role="radiogroup" aria-labelledby="meant">
    <p id="meant"><strong>${fill(words.whichMeant, { line })}</strong></p>
    ${choices.map(
      ([value, label]) =>
        html`<label class="option"><input type="radio" name="meant" value=${value} /><span>${label}</span></label>`,
    )}
  </div>`
}

function whereToLook(question: PresentedFactQuestion, of: Shown) {
  const { say, document } = of
  const causes = [...question.settles, ...(question.branches ?? [])]
  const settled = document.findings.filter(({ rule }) => causes.includes(rule)).map(({ text }) => text.what)
  return html`<dl id="where" class="terms">
    <dt>${say(said.where)}</dt>
    <dd>${question.where}</dd>
    <dt>${say(words.difficulty)}</dt>
    <dd>${say(difficultyWords[question.difficulty])}</dd>
    ${question.within === undefined ? nothing : html`<dt>${say(said.within)}</dt><dd>${question.within}</dd>`}
    ${question.read === undefined ? nothing : html`<dt>${say(said.read)}</dt><dd>${foreign(question.read, of)}</dd>`}
    ${settled.length === 0 ? nothing : html`<dt>${say(words.settles)}</dt><dd>${settled.map((what) => html`<p>${what}</p>`)}</dd>`}
    ${question.sensitive ? html`<dt></dt><dd class="faint">${say(words.sensitive)}</dd>` : nothing}
  </dl>`
}

function errorChoices({ choices, meanings, none }: PresentedErrorQuestion, of: Shown) {
  return html`<div class="stack close">
    ${Object.entries(choices).map(
      ([error, message]) => html`<label class="option">
        <input type="radio" name="value" value=${error} aria-describedby="question-problem" />
        <span><strong>${foreign(message, of)}</strong><span class="faint">${meanings[error]}</span></span>
      </label>`,
    )}
    <label class="option"><input type="radio" name="value" value=${nothingOfThese} /><span>${none}</span></label>
  </div>`
}

/** No id of an error and no value of a choice has a blank. */
const nothingOfThese = ' null'

function isYesOrNo({ type }: PresentedQuestion): boolean {
  return type === 'boolean'
}

function isChosen({ type }: PresentedQuestion): boolean {
  return type === 'choice' || type === 'boolean'
}

function field(question: PresentedFactQuestion, of: Shown, on: Doings) {
  const { say } = of
  const isWrong = of.complaints.length > 0
  switch (question.type) {
    case 'boolean':
      return html`<div class="row">
        <button type="button" class="main" @click=${() => on.answer(question.id, true)}>${say(words.yes)}</button>
        <button type="button" class="main" @click=${() => on.answer(question.id, false)}>${say(words.no)}</button>
        ${
          question.none === undefined
            ? nothing
            : html`<button type="button" @click=${() => on.answer(question.id, null)}>${question.none}</button>`
        }
      </div>`
    case 'choice':
      return html`<div class="stack close">
        ${[
          ...Object.entries(question.choices ?? {}),
          ...(question.none === undefined ? [] : [[nothingOfThese, question.none] as const]),
        ].map(
          ([value, label]) => html`<label class="option">
            <input type="radio" name="value" value=${value} ?checked=${value === of.readValue} />
            <span>${label}</span>
          </label>`,
        )}
      </div>`
    case 'instant':
      return of.isWriting
        ? html`${written(say(words.writtenTime), 'text')}
            <button type="button" class="plain" @click=${() => on.write(false)}>${say(words.pickTime)}</button>`
        : html`<div class="fields">
              <div>
                <label class="name" for="day">${say(words.day)}</label>
                <input id="day" name="day" type="date" .defaultValue=${of.knownDay ?? ''} aria-invalid=${isWrong} aria-describedby="question-problem" />
              </div>
              <div>
                <label class="name" for="time">${say(words.time)}</label>
                <input id="time" name="time" type="time" aria-describedby="question-problem" />
              </div>
            </div>
            <div><button type="button" class="plain" @click=${() => on.write(true)}>${say(words.writeTime)}</button></div>`
    case 'number':
      return written(say(words.number), 'number', question.minimum)
    case 'version':
      return written(say(words.version), 'text')
    case 'text':
      return written(say(words.value), 'text')
  }

  function written(label: string, type: 'text' | 'number', minimum?: number) {
    return html`<div>
      <label class="name" for="value">${label}</label>
      <input
        id="value"
        name="value"
        type=${type}
        min=${minimum ?? nothing}
        step=${type === 'number' ? 'any' : nothing}
        spellcheck="false"
        .defaultValue=${of.readValue === undefined || question.type === 'instant' ? '' : String(of.readValue)}
        aria-invalid=${isWrong}
        aria-describedby="question-problem"
      />
    </div>`
  }
}

function submit(event: Event, question: PresentedQuestion, { doubt }: Shown, on: Doings): void {
  event.preventDefault()
  const given = new FormData(event.currentTarget as HTMLFormElement)
  const read = (name: string) => String(given.get(name) ?? '').trim()
  const isPicked = question.type === 'instant' && given.has('day')
  if (doubt) on.mean(read('meant'))
  else if (given.get('value') === nothingOfThese) on.answer(question.id, null)
  else on.answer(question.id, isPicked ? `${read('day')} ${read('time')}`.trim() : read('value'))
}
