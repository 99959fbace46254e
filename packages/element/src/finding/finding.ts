import { type PresentedFinding, type PresentedStep, words as said, verdictWords } from '@shindan/core/render'
import { html, nothing } from 'lit'
import { caution } from './caution.ts'
import { linked } from './linked.ts'
import { sourcesView } from './sources.ts'
import type { FindingDoings, Findings } from './telling.ts'
import { words } from './words.ts'

/** Signs beside the verdicts, so that nothing is said by colour alone. */
const signs = { confirmed: '●', possible: '?', 'ruled-out': '×' } as const

/** A cause, why it is one, and what to do against it. */
export function findingView(finding: PresentedFinding, of: Findings, on: FindingDoings) {
  return html`<article part="finding" class="panel stack close finding">
    <h4>${head(finding, of)}</h4>
    ${body(finding, of, on)}
  </article>`
}

/** The same folded away, for causes that are less likely. */
export function foldedFinding(finding: PresentedFinding, of: Findings, on: FindingDoings) {
  return html`<details part="finding" class="finding">
    <summary>${head(finding, of)}</summary>
    <div class="stack close">${body(finding, of, on)}</div>
  </details>`
}

function head({ verdict, place, byExclusion, text }: PresentedFinding, { say }: Findings) {
  return html`<span class="badge ${verdict}"><span aria-hidden="true">${signs[verdict]}</span>${say(verdictWords[verdict])}</span>
    ${place ? html`<span class="faint">${say(said.place)} ${place.at}/${place.of}</span>` : nothing}
    ${byExclusion ? html`<span class="faint">${say(said.byExclusion)}</span>` : nothing}
    <span class="what">${text.what}</span>`
}

function body(finding: PresentedFinding, of: Findings, on: FindingDoings) {
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

/** Steps under the id of what they belong to. */
export interface Remedy {
  readonly id: string
  readonly remedy: readonly PresentedStep[]
  readonly tried?: true
}

/** What to do, each step to be ticked off, and whether it has helped. */
export function remedyView({ id, remedy, tried }: Remedy, of: Findings, on: FindingDoings) {
  const { say, fill, ticked } = of
  if (remedy.length === 0) return nothing
  const done = remedy.filter((step) => ticked.has(step.id)).length
  const isEither = remedy.some(({ option }) => option !== undefined)
  return html`<div class="stack close" role="group" aria-label=${say(said.fix)}>
    <p>
      <strong>${say(said.fix)}</strong>
      <span class="faint">${fill(words.done, { done, all: remedy.length })}</span>
    </p>
    ${isEither ? html`<p class="faint">${say(said.either)}</p>` : nothing}
    <ol class="steps">
      ${remedy.map((step, i) => {
        const isAfter = isEither && !step.option && remedy[i - 1]?.option !== undefined
        return html`<li>
          ${isAfter ? html`<p class="faint after">${say(said.afterEither)}</p>` : nothing}
          ${stepView(step, i, of, on)}
        </li>`
      })}
    </ol>
    ${tried || !on.say ? nothing : hasItHelped(id, of, on.say)}
  </div>`
}

function hasItHelped(id: string, { say, helped }: Findings, tell: NonNullable<FindingDoings['say']>) {
  if (helped === id)
    return html`<p class="row"><span class="sign good" aria-hidden="true">✓</span>${say(words.glad)}</p>`
  return html`<div class="row" role="group" aria-label=${say(words.ifDone)}>
    <span class="faint">${say(words.ifDone)}</span>
    <button type="button" @click=${() => tell(id, true)}>${say(words.helped)}</button>
    <button type="button" @click=${() => tell(id, false)}>${say(words.didNotHelp)}</button>
  </div>`
}

function stepView(step: PresentedStep, index: number, of: Findings, on: FindingDoings) {
  const { say, ticked } = of
  const who = step.askLabel ? `${step.actorLabel} → ${step.askLabel}` : step.actorLabel
  const tick = ({ target }: Event) => on.tick(step.id, (target as HTMLInputElement).checked)
  return html`<label class="step">
      <input type="checkbox" .checked=${ticked.has(step.id)} @change=${tick} />
      <span>
        <span class="do">${index + 1}. ${step.option ? `(${step.option}) ` : ''}${linked(step.do, of)}</span>
        <span class="marks">
          <span>${who}</span>
          ${step.path ? html`<span>${say(said.path)}: ${step.path.join(' › ')}</span>` : nothing}
          ${step.destructive ? mark(say(said.destructive)) : nothing}
          ${step.affects === 'all-managed-devices' ? mark(say(said.allDevices)) : nothing}
        </span>
      </span>
    </label>
    ${
      step.url
        ? html`<p class="marks"><a href=${step.url} target="_blank" rel="noopener noreferrer">${step.url}</a></p>`
        : nothing
    }`
}

function mark(text: string) {
  return html`<span class="caution"><span aria-hidden="true">!</span>${text}</span>`
}
