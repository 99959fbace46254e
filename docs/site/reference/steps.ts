import { type Step, textIn } from '@shindan/core'
import { words as renderWords, stepMarks } from '@shindan/core/render'
import type { Telling } from '../catalog.ts'
import { type Html, html, joined, type Part } from '../html.ts'
import { say } from './telling.ts'

/** What to do, in order: who does it, where, and what it touches. With `anchored` each step can be linked to. */
export function stepList(
  steps: readonly Step[],
  telling: Telling,
  slotOf?: (fact: string) => string | undefined,
  anchored = false,
): Part {
  if (steps.length === 0) return undefined
  return html`<ol class="steps">${steps.map((step) => {
    const own = step.id.slice(step.id.indexOf('#') + 1)
    return anchored
      ? html`<li id="${own}">${stepOf(step, telling, slotOf)}</li>`
      : html`<li>${stepOf(step, telling, slotOf)}</li>`
  })}</ol>`
}

function stepOf(step: Step, telling: Telling, slotOf?: (fact: string) => string | undefined): Html {
  const { composition, locale } = telling
  const marks = stepMarks(step, composition, locale).map(({ text, isWarning }) =>
    isWarning ? html`<strong class="warning">${text}</strong>` : text,
  )
  return html`<p>${say(step.do, telling, slotOf)}</p>
<p class="marks">${joined(marks, ' · ')}</p>
${
  step.path &&
  html`<p class="path"><span class="muted">${textIn(renderWords.path, locale)}</span> ${joined(
    step.path.map((part) => html`<kbd>${part}</kbd>`),
    ' › ',
  )}</p>`
}${step.url && html`<p><a href="${step.url}" rel="noopener">${step.url}</a></p>`}`
}
