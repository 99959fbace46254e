import { type PresentedFallback, type PresentedFinding, words as said } from '@shindan/core/render'
import { html, nothing } from 'lit'
import { findingView, foldedFinding, remedyView } from '../../finding/finding.ts'
import { sourcesView } from '../../finding/sources.ts'
import type { Doings, Shown } from './shown.ts'
import { words } from './words.ts'

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
            ${shown.map((finding) => findingView(finding, of, on))}
            ${more.map((finding) => foldedFinding(finding, of, on))}
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

function fallbackView(fallback: PresentedFallback, of: Shown, on: Doings) {
  const { say } = of
  const { why, source, tried } = fallback
  return html`<section class="panel stack close">
    <h3>${say(said.fallbacks)}${tried ? html` <span class="faint">(${say(said.tried)})</span>` : nothing}</h3>
    <p>${why}</p>
    ${remedyView(fallback, of, on)} ${sourcesView(source, of)}
  </section>`
}
