import { type Operation, type OperationExample, pathOf, textIn } from '@shindan/core'
import {
  catalogWords,
  nameFacts,
  operationVerdictWords,
  words as renderWords,
  resultWords,
  sayGiven,
} from '@shindan/core/render'
import { exampleNow } from '@shindan/core/testing'
import type { Telling } from '../catalog.ts'
import { html, type Part, textOf } from '../html.ts'
import type { Page } from '../page.ts'
import { words } from '../words.ts'
import { aboveEntry } from './above.ts'
import { stepList } from './steps.ts'
import { details, list, say, sayWhen, section, sources, table } from './telling.ts'

/** The page of one operation: what must hold, the ways to do it, what follows. */
export function operationPage(operation: Operation, telling: Telling): Page {
  const { locale } = telling
  const { id, requirements, methods, effects, notes } = operation
  const title = textIn(operation.title, locale)
  const where = (when: Parameters<typeof sayWhen>[0]) =>
    when && html`<p class="muted">${catalogWords.unless[locale]}: ${sayWhen(when, telling)}</p>`
  return {
    path: pathOf('operations', id, locale),
    locale,
    title,
    description:
      requirements
        .map(({ what }) => textOf(say(what, telling)))
        .slice(0, 3)
        .join(' ') || title,
    kind: words.operation[locale],
    type: 'TechArticle',
    above: aboveEntry('operations', id, telling),
    foundBy: [id],
    body: html`
<h1>${title}</h1>
${details([[words.id, html`<code>${id}</code>`]], telling)}
${section(
  'requirements',
  catalogWords.requirements,
  telling,
  requirements.length > 0 &&
    html`<ul class="causes">${requirements.map(
      ({ id: own, what, failed, why, fix, when, presumed, source: _ }) => html`<li id="${own}">
<h3>${say(what, telling)}</h3>
<p>${say(why, telling)}</p>
${details(
  [
    [resultWords.fail, say(failed, telling)],
    [words.remedy, say(fix, telling)],
    [catalogWords.holds, sayWhen(when, telling)],
    [words.notes, presumed ? catalogWords.presumed[locale] : undefined],
    [words.id, html`<code>${own}</code>`],
  ],
  telling,
)}</li>`,
    )}</ul>`,
)}
${section(
  'methods',
  catalogWords.methods,
  telling,
  methods.map(
    (method) =>
      html`<h3 id="${method.id}">${textIn(method.title, locale)}</h3>${where(method.when)}${stepList(method.steps, telling)}`,
  ),
)}
${section(
  'effects',
  catalogWords.effects,
  telling,
  list(
    effects.map(
      ({ text, when, destructive, reversible, affects }) =>
        html`${say(text, telling)}${!reversible && html` <strong class="warning">${catalogWords.irreversible[locale]}</strong>`}${
          destructive &&
          affects === 'all-managed-devices' &&
          html` <strong class="warning">${textIn(renderWords.allDevices, locale)}</strong>`
        }${where(when)}`,
    ),
  ),
)}
${section('notes', words.notes, telling, list(notes.map(({ id: of, text, when }) => html`<span id="${of.slice(of.indexOf('#') + 1)}">${say(text, telling)}</span>${where(when)}`)))}
${section('examples', catalogWords.examples, telling, examples(operation, telling))}
${sources([...new Set([...operation.source, ...requirements.flatMap(({ source }) => source)])], telling)}`,
  }
}

function examples(operation: Operation, telling: Telling): Part {
  const { locale, composition } = telling
  return table(
    catalogWords.examples[locale],
    [words.given[locale], catalogWords.verdict[locale]],
    operation.examples.map((example) => [
      sayGiven(example.facts, composition, locale).join('; ') || catalogWords.nothing[locale],
      verdictOf(operation, example, telling),
    ]),
  )
}

/** How the engine judges an example, whatever the example expects. */
function verdictOf(
  operation: Operation,
  { facts, now = exampleNow }: OperationExample,
  telling: Telling,
): Part {
  const { locale, diagnoser, composition } = telling
  const answer = diagnoser.operate(operation as never, { facts, now })._unsafeUnwrap()
  const failed = answer.requirements.filter(({ result }) => result === 'fail').map(({ id }) => id)
  const because = {
    ready: answer.method,
    blocked: failed.join(', '),
    undecided: `${catalogWords.asks[locale]}: ${nameFacts(
      answer.questions.map(({ fact }) => fact),
      composition,
      locale,
    )}`,
  }[answer.verdict]
  return `${operationVerdictWords[answer.verdict][locale]} (${because})`
}
