import type { PresentedError } from '@shindan/core/render'
import { firstThing, outcomeWords, words as said, severityWords } from '@shindan/core/render'
import { html, nothing } from 'lit'
import { caution } from '../../finding/caution.ts'
import { foreign } from '../../finding/foreign.ts'
import { linked } from '../../finding/linked.ts'
import type { Doings, Shown } from './shown.ts'
import { slotWords, words } from './words.ts'

/** What was found, in a line, and the one thing to begin with. */
export function headline(of: Shown) {
  const { document, say } = of
  return html`<div class="stack close headline">
    <h2 tabindex="-1" data-focus="answer">${say(headOf(of))}</h2>
    ${whatFirst(of) ? html`<p class="first">${whatFirst(of)}</p>` : nothing}
    ${isLost(of) ? html`<p>${say(said.whereSeen)}</p>` : nothing}
    ${document.errors.map((error) => errorView(error, of))}
    ${document.notes.filter(({ kind }) => kind === 'warning').map(({ text }) => caution(text, of))}
  </div>`
}

/** That a text is only near to something is not that nothing was found. */
export function headOf({ document: { outcome, questions } }: Pick<Shown, 'document'>) {
  const isNear = outcome === 'unrecognised' && questions.some(({ kind }) => kind === 'error')
  return isNear ? said.nearOnly : outcomeWords[outcome]
}

/** The one thing to begin with, where it is more than the question that stands below. */
export function whatFirst({ document, locale, question }: Pick<Shown, 'document' | 'locale' | 'question'>) {
  const first = firstThing(document, locale)
  return question && first?.includes(question.ask) ? undefined : first
}

function isLost({ document: { outcome, questions } }: Shown): boolean {
  return outcome === 'unrecognised' && questions.length === 0
}

function errorView(error: PresentedError, of: Shown) {
  const { say, document } = of
  const captures = Object.entries(error.captures).map(([slot, value]) => captured(slot, value, of))
  const isFirstAsked = document.questions[0]?.kind === 'error'
  return html`<div class="stack close">
    <p>
      ${error.code ? html`<strong>${error.code}</strong> ` : nothing}<span>${error.summary}</span>
    </p>
    <p class="faint">
      ${say(severityWords[error.severity])}${error.url ? html` · <a href=${error.url} target="_blank" rel="noopener noreferrer">${say(words.aboutError)}</a>` : nothing}${captures.map((each) => ` · ${each}`)}
    </p>
    ${error.shownOn ? caution(`${say(said.otherPlatform)}: ${error.shownOn.join(', ')}`, of) : nothing}
    ${error.otherProduct ? caution(say(said.otherProduct), of) : nothing}
    ${error.unfitting ? caution(`${say(said.contradicted)} (${error.unfitting.join(' / ')})`, of) : nothing}
    ${
      error.advice && !isFirstAsked
        ? html`<ol class="stack close quoted">
            ${error.advice.map((text) => html`<li>${linked(text, of)}</li>`)}
          </ol>`
        : nothing
    }
  </div>`
}

/** What stood in a place of the message that varies: a name of ours for it, or, of another catalog, it alone. */
function captured(slot: string, value: string, { fill }: Shown): string {
  return Object.hasOwn(slotWords, slot) ? fill(slotWords[slot as keyof typeof slotWords], { value }) : value
}

/** What the text says besides: yes, or something else. */
export function readings(of: Shown, on: Doings) {
  const { document, say } = of
  const open = document.read.filter(({ fact }) => of.askable.has(fact))
  if (open.length === 0 || document.outcome === 'unrecognised') return nothing
  return html`<section class="panel stack close" aria-labelledby="read">
    <h3 id="read">${say(said.read)}</h3>
    <ul>
      ${open.map(
        ({ fact, label, said: value, value: read }) => html`<li class="line">
          <span><span class="faint">${label}:</span> ${foreign(value, of)}</span>
          <span class="row">
            <button type="button" aria-label=${`${label}: ${value}. ${say(words.thatIsSo)}`} @click=${() => on.answer(fact, read)}>
              ${say(words.thatIsSo)}
            </button>
            <button type="button" class="plain" aria-label=${`${label}: ${say(words.otherwise)}`} @click=${() => on.change(fact)}>
              ${say(words.otherwise)}
            </button>
          </span>
        </li>`,
      )}
    </ul>
    <p class="faint">${say(words.confirmHint)}</p>
  </section>`
}
