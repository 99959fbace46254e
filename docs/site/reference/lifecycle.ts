import { type AnyLifecycle, type DeadlineDefinition, type Localized, pathOf, textIn } from '@shindan/core'
import { catalogWords, sayTerms, sayWindow } from '@shindan/core/render'
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
          html`<code id="${name}">${name}</code>`,
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
    description: Object.values(deadlines)
      .map((deadline) => `${textIn(deadline.label, locale)}: ${sayTerms(deadline, locale)}`)
      .join(locale === 'ja' ? '。' : '. '),
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

function terms(deadline: DeadlineDefinition, { locale }: Telling): Part {
  const { boundary } = deadline
  return html`${sayTerms(deadline, locale)}${boundary && html`<br><span class="muted">${textIn(boundary, locale)}</span>`}`
}
