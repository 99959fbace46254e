import { type Example, factsReadBy, judge, pathOf, type Rule, rulesOf, textIn } from '@shindan/core'
import { catalogWords, nameFacts, sayGiven, severityWords, verdictWords, visible } from '@shindan/core/render'
import { exampleCase } from '@shindan/core/testing'
import type { Telling } from '../catalog.ts'
import { html, joined, type Part, textOf } from '../html.ts'
import type { Page } from '../page.ts'
import { words } from '../words.ts'
import { aboveEntry } from './above.ts'
import { stepList } from './steps.ts'
import {
  askedBy,
  details,
  factLinks,
  linkTo,
  list,
  questions,
  say,
  sayWhen,
  section,
  sources,
  table,
} from './telling.ts'

/** The page of one cause: when it holds, what it explains, what to do, and how its examples come out. */
export function rulePage(rule: Rule, telling: Telling): Page {
  const { locale, composition } = telling
  const explains = [...composition.causes].filter(([, causes]) => rulesOf(causes).includes(rule.id))
  const notes = composition.notes.filter(({ about }) => about.includes(rule.id))
  const what = say(rule.what, telling)
  return {
    path: pathOf('rules', rule.id, locale),
    locale,
    title: textOf(what),
    description: textOf(say(rule.why, telling)),
    kind: words.rule[locale],
    type: 'TechArticle',
    above: aboveEntry('rules', rule.id, telling),
    foundBy: [rule.id],
    body: html`
<h1>${what}</h1>
<p class="lead">${say(rule.why, telling)}</p>
${details(
  [
    [
      catalogWords.severity,
      html`<span class="severity ${rule.severity}">${severityWords[rule.severity][locale]}</span>`,
    ],
    [catalogWords.holds, sayWhen(rule.when, telling)],
    [catalogWords.leansFor, sayWhen(rule.leans?.for, telling)],
    [catalogWords.leansAgainst, sayWhen(rule.leans?.against, telling)],
    [catalogWords.reads, factLinks(factsReadBy(rule.when), telling)],
    [catalogWords.evidence, rule.evidence && say(rule.evidence, telling)],
    [words.id, html`<code>${rule.id}</code>`],
  ],
  telling,
)}
${section('remedy', words.remedy, telling, stepList(rule.remedy, telling, undefined, true))}
${section(
  'explains',
  catalogWords.explains,
  telling,
  list(explains.map(([error]) => linkTo('errors', error, telling, errorName(error, telling)))),
)}
${section('facts', words.factsAsked, telling, questions(askedBy([rule.when], telling), telling))}
${section(
  'notes',
  words.notes,
  telling,
  list(
    notes.map(({ id, text }) =>
      linkTo(id.includes('#') ? 'lifecycles' : 'notes', id, telling, say(text, telling)),
    ),
  ),
)}
${section('examples', catalogWords.examples, telling, examples(rule, telling))}
${sources(rule.source, telling)}`,
  }
}

/** An error as a person knows it: by its code and its meaning. */
export function errorName(id: string, { composition, locale }: Telling): Part {
  const error = composition.errors.get(id)
  if (!error) return id
  return joined(
    [error.code && html`<code>${error.code}</code>`, textIn(error.summary, locale)].filter(Boolean),
    ' ',
  )
}

function examples(rule: Rule, telling: Telling): Part {
  const { locale, composition } = telling
  return table(
    catalogWords.examples[locale],
    [words.given[locale], catalogWords.verdict[locale]],
    rule.examples.map((example) => {
      const given = [
        ...sayGiven(example.facts, composition, locale),
        ...(example.now ? [`@ ${example.now}`] : []),
      ]
      const { truth, missing } = judged(rule, example, telling)
      const asks =
        missing.length > 0
          ? ` (${catalogWords.asks[locale]}: ${nameFacts(missing, composition, locale)})`
          : ''
      return [
        visible(given.join('; ') || catalogWords.nothing[locale]),
        `${verdictWords[verdicts[truth]][locale]}${asks}`,
      ]
    }),
  )
}

const verdicts = { yes: 'confirmed', no: 'ruled-out', unknown: 'possible' } as const

/** How the engine judges an example, whatever the example expects. */
function judged(rule: Rule, example: Example, { composition }: Telling) {
  return judge(rule.when, exampleCase(example, composition)._unsafeUnwrap())
}
