import { type Note, pathOf } from '@shindan/core'
import { catalogWords, noteWords } from '@shindan/core/render'
import type { Telling } from '../catalog.ts'
import { html, textOf } from '../html.ts'
import type { Page } from '../page.ts'
import { words } from '../words.ts'
import { aboveEntry } from './above.ts'
import { details, linkTo, list, say, sayWhen, section, sources } from './telling.ts'

/** The page of one note: what is remarked, while what holds, and beside which causes. */
export function notePage(note: Note, telling: Telling): Page {
  const { locale, composition } = telling
  const { id, kind, text, when, about } = note
  const said = say(text, telling)
  return {
    path: pathOf('notes', id, locale),
    locale,
    title: textOf(said),
    description: `${noteWords[kind][locale]}: ${textOf(said)}`,
    kind: words.note[locale],
    type: 'TechArticle',
    above: aboveEntry('notes', id, telling),
    foundBy: [id],
    body: html`
<h1 class="message">${said}</h1>
${details(
  [
    [catalogWords.severity, noteWords[kind][locale]],
    [catalogWords.holds, sayWhen(when, telling)],
    [words.id, html`<code>${id}</code>`],
  ],
  telling,
)}
${section(
  'about',
  catalogWords.about,
  telling,
  list(
    about.flatMap((rule) => {
      const entry = composition.rules.get(rule)
      return entry ? [linkTo('rules', rule, telling, say(entry.what, telling))] : []
    }),
  ),
)}
${sources(note.source, telling)}`,
  }
}
