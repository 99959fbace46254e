import type { PresentedFallback, PresentedFinding, PresentedStep } from '@shindan/core/render'
import { words as said, verdictWords } from '@shindan/core/render'
import { html, nothing } from 'lit'
import { caution } from './headline.ts'
import type { Doings, Shown } from './shown.ts'
import { sourcesView } from './sources.ts'
import { words } from './words.ts'

/** Signs beside the verdicts, so that nothing is said by colour alone. */
const signs = { confirmed: '●', possible: '?', 'ruled-out': '×' } as const

/** The causes, what to do against each, and what is left when none of it helps. */
export function findingsView(of: Shown, on: Doings) {
  const { document, say } = of
  const open = document.findings.filter(({ verdict, tried }) => verdict !== 'ruled-out' && !tried)
  const [first] = open
  // A remedy would be for another error, perhaps.
  if (document.questions[0]?.kind === 'error' && document.errors.length > 0) return inShort(open, of)
  const isShown = (each: PresentedFinding) => each === first || each.verdict === 'confirmed'
  const [shown, more] = [open.filter(isShown), open.filter((each) => !isShown(each))]
  return html`
    ${
      first === undefined
        ? nothing
        : html`<section class="stack" aria-labelledby="findings">
            <h3 id="findings">${say(words.findings)}</h3>
            ${shown.map((finding) => html`<article part="finding" class="panel stack close finding">${head(finding, of)}${body(finding, of, on)}</article>`)}
            ${more.map(
              (finding) => html`<details part="finding" class="finding">
                <summary>${badge(finding, of)} <span class="what">${finding.text.what}</span></summary>
                <div class="stack close">${body(finding, of, on)}</div>
              </details>`,
            )}
          </section>`
    }
    ${document.fallbacks.map((fallback) => fallbackView(fallback, of, on))}
  `
}

function inShort(open: readonly PresentedFinding[], { say }: Shown) {
  if (open.length === 0) return nothing
  return html`<section class="stack close" aria-labelledby="once">
    <h3 id="once">${say(said.onceChosen)}</h3>
    <ul class="stack close quoted">
      ${open.map(({ text }) => html`<li>${text.what}</li>`)}
    </ul>
  </section>`
}

function badge({ verdict }: PresentedFinding, { say }: Shown) {
  return html`<span class="badge ${verdict}"><span aria-hidden="true">${signs[verdict]}</span>${say(verdictWords[verdict])}</span>`
}

function head(finding: PresentedFinding, of: Shown) {
  const { place, byExclusion } = finding
  return html`<h4>
    ${badge(finding, of)}
    ${place ? html`<span class="faint">${of.say(said.place)} ${place.at}/${place.of}</span>` : nothing}
    ${byExclusion ? html`<span class="faint">${of.say(said.byExclusion)}</span>` : nothing}
    <span class="what">${finding.text.what}</span>
  </h4>`
}

function body(finding: PresentedFinding, of: Shown, on: Doings) {
  const { say } = of
  const { rule, text, remedy, branches, source, crashed } = finding
  return html`<dl class="terms">
      ${text.evidence ? html`<dt>${say(said.evidence)}</dt><dd>${text.evidence}</dd>` : nothing}
      <dt>${say(said.why)}</dt>
      <dd>${text.why}</dd>
    </dl>
    ${crashed === undefined ? nothing : caution(say(said.crashed), of)}
    ${remedyView({ id: rule, remedy }, of, on)}
    ${
      branches.length === 0
        ? nothing
        : html`<p class="faint">${say(said.branches)}: ${branches.map(({ label }) => label).join(' / ')}</p>`
    }
    ${sourcesView(source, of)}`
}

function fallbackView({ id, why, remedy, source, tried }: PresentedFallback, of: Shown, on: Doings) {
  const { say } = of
  return html`<section class="panel stack close">
    <h3>${say(said.fallbacks)}${tried ? html` <span class="faint">(${say(said.tried)})</span>` : nothing}</h3>
    <p>${why}</p>
    ${remedyView({ id, remedy }, of, on, tried)} ${sourcesView(source, of)}
  </section>`
}

/** What to do, each step to be ticked off, and whether it has helped. */
function remedyView(
  { id, remedy }: { readonly id: string; readonly remedy: readonly PresentedStep[] },
  of: Shown,
  on: Doings,
  isTried = false,
) {
  const { say, fill, ticked, helped } = of
  if (remedy.length === 0) return nothing
  const done = remedy.filter((step) => ticked.has(step.id)).length
  const isEither = remedy.some(({ option }) => option !== undefined)
  return html`<div class="stack close" role="group" aria-label=${say(said.fix)}>
    <p>
      <strong>${say(said.fix)}</strong> <span class="faint">${fill(words.done, { done, all: remedy.length })}</span>
    </p>
    ${isEither ? html`<p class="faint">${say(said.either)}</p>` : nothing}
    <ol class="steps">
      ${remedy.map(
        (step, i) => html`<li>
          ${isEither && !step.option && remedy[i - 1]?.option ? html`<p class="faint">${say(said.afterEither)}</p>` : nothing}
          ${stepView(step, i, of, on)}
        </li>`,
      )}
    </ol>
    ${
      helped === id
        ? html`<p class="row"><span class="sign" aria-hidden="true">✓</span>${say(words.glad)}</p>`
        : isTried
          ? nothing
          : html`<div class="row" role="group" aria-label=${say(words.ifDone)}>
              <span class="faint">${say(words.ifDone)}</span>
              <button type="button" @click=${() => on.say(id, true)}>${say(words.helped)}</button>
              <button type="button" @click=${() => on.say(id, false)}>${say(words.didNotHelp)}</button>
            </div>`
    }
  </div>`
}

function stepView(step: PresentedStep, index: number, of: Shown, on: Doings) {
  const { say, ticked } = of
  const who = step.askLabel ? `${step.actorLabel} → ${step.askLabel}` : step.actorLabel
  return html`<label class="step">
      <input
        type="checkbox"
        .checked=${ticked.has(step.id)}
        @change=${({ target }: Event) => on.tick(step.id, (target as HTMLInputElement).checked)}
      />
      <span>
        <span class="do">${index + 1}. ${step.option ? `(${step.option}) ` : ''}${step.do}</span>
        <span class="marks">
          <span>${who}</span>
          ${step.path ? html`<span>${say(said.path)}: ${step.path.join(' › ')}</span>` : nothing}
          ${step.destructive ? mark(say(said.destructive)) : nothing}
          ${step.affects === 'all-managed-devices' ? mark(say(said.allDevices)) : nothing}
        </span>
      </span>
    </label>
    ${step.url ? html`<p class="marks"><a href=${step.url} target="_blank" rel="noopener noreferrer">${step.url}</a></p>` : nothing}`
}

function mark(text: string) {
  return html`<span class="caution"><span aria-hidden="true">!</span>${text}</span>`
}
