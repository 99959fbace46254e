import {
  type AnyLifecycle,
  type DeadlineDefinition,
  type Localized,
  pathOf,
  textIn,
  type WrittenLocale,
} from '@shindan/core'
import { catalogWords, sayConsequence, sayTerms, sayWindow } from '@shindan/core/render'
import type { Telling } from '../catalog.ts'
import { html, type Part } from '../html.ts'
import { href, type Page } from '../page.ts'
import { words } from '../words.ts'
import { aboveEntry } from './above.ts'
import { details, linkTo, section, sources, table } from './telling.ts'

/** The page of one lifecycle: what happens, until when something must be done, and what comes back. */
export function lifecyclePage(lifecycle: AnyLifecycle, telling: Telling): Page {
  const { locale, composition } = telling
  const { id, events, deadlines, phases, windows, reminders } = lifecycle
  const label = textIn(lifecycle.label, locale)
  const named = <T extends { readonly label: Localized }>(
    anchor: string,
    title: Localized,
    parts: { readonly [part: string]: T },
    head: readonly Localized[],
    more: (part: T, name: string) => readonly Part[],
  ) =>
    section(
      anchor,
      title,
      telling,
      table(
        title[locale],
        [words.id, catalogWords.meaning, ...head].map((word) => word[locale]),
        Object.entries(parts).map(([name, part]) => [
          // What a lifecycle leaves open is about a deadline.
          anchor === 'deadlines' ? html`<code id="${name}">${name}</code>` : html`<code>${name}</code>`,
          textIn(part.label, locale),
          ...more(part, name),
        ]),
      ),
    )
  const ours = ({ inferred }: { readonly inferred?: true }) => [inferred ? catalogWords.inferred[locale] : '']
  return {
    path: pathOf('lifecycles', id, locale),
    locale,
    title: label,
    description: descriptionOf(lifecycle, locale),
    kind: words.lifecycle[locale],
    type: 'TechArticle',
    above: aboveEntry('lifecycles', id, telling),
    foundBy: [id],
    body: html`
<h1>${label}</h1>
${details(
  [
    [catalogWords.timeZone, lifecycle.timeZone],
    [words.id, html`<code>${id}</code>`],
  ],
  telling,
)}
<p><a class="button" href="${href(`${locale}/`)}#dates=${encodeURIComponent(id)}">${words.calculate[locale]}</a></p>
${named('events', catalogWords.events, events, [catalogWords.reads], ({ fact, required }) => [
  html`${linkTo('facts', fact, telling)}${required && html` (${catalogWords.required[locale]})`}`,
])}
${named('deadlines', catalogWords.deadlines, deadlines, [catalogWords.holds, words.fact], (deadline) => [
  terms(deadline, telling),
  composition.facts[deadline.fact]
    ? linkTo('facts', deadline.fact, telling)
    : html`<code>${deadline.fact}</code>`,
])}
${named('phases', catalogWords.phases, phases, [words.notes], ours)}
${named('windows', catalogWords.windows, windows, [catalogWords.holds], (window) => [sayWindow(window, lifecycle.timeZone, locale)])}
${named('reminders', catalogWords.reminders, reminders, [words.notes], ours)}
${sources(lifecycle.source, telling)}`,
  }
}

/** Its deadlines and its windows in words. */
function descriptionOf(lifecycle: AnyLifecycle, locale: WrittenLocale): string {
  const { deadlines, windows, timeZone } = lifecycle
  const said = [
    ...Object.values(deadlines).map((one) => `${textIn(one.label, locale)}: ${sayTerms(one, locale)}`),
    ...Object.values(windows).map(
      (one) => `${textIn(one.label, locale)}: ${sayWindow(one, timeZone, locale)}`,
    ),
  ]
  return said.length > 0 ? said.join(locale === 'ja' ? '。' : '. ') : textIn(lifecycle.label, locale)
}

function terms(deadline: DeadlineDefinition, { locale }: Telling): Part {
  const { boundary } = deadline
  const cost = sayConsequence(deadline, locale)
  return html`${sayTerms(deadline, locale)}${boundary && html`<br><span class="muted">${textIn(boundary, locale)}</span>`}${cost && html`<br>${textIn(catalogWords.consequence, locale)}: ${cost}`}`
}
