import {
  type Condition,
  factsReadBy,
  isAsked,
  type Localized,
  type PageKind,
  pathOf,
  textIn,
} from '@shindan/core'
import { nameOf, sayCondition } from '@shindan/core/render'
import type { Telling } from '../catalog.ts'
import { type Html, html, joined, type Part } from '../html.ts'
import { href } from '../page.ts'
import { words } from '../words.ts'

/** A link to the page of an id, by its own words or those that are given. */
export function linkTo(
  kind: PageKind,
  id: string,
  { locale }: Telling,
  text: Part = html`<code>${id}</code>`,
): Html {
  return html`<a href="${href(pathOf(kind, id, locale))}">${text}</a>`
}

/** A text of a definition: its slots named by what they stand for, to be filled by what `slotOf` says. */
export function say(
  text: Localized,
  telling: Telling,
  slotOf: (fact: string) => string | undefined = none,
): Html {
  const { composition, locale } = telling
  return withSlots(textIn(text, locale), (fact) => slot(slotOf(fact), nameOf(fact, composition, locale)))
}

/** A message with what varies in it. */
export function sayMessage(message: string): Html {
  return withSlots(message, (name) => slot(name, name))
}

function slot(name: string | undefined, label: string): Html {
  return name === undefined
    ? html`<span class="slot">‹${label}›</span>`
    : html`<span class="slot" data-slot="${name}">‹${label}›</span>`
}

function none(): undefined {
  return undefined
}

function withSlots(template: string, slotted: (name: string) => Html): Html {
  const parts = template.split(/\{([^{}]+)\}/)
  return html`${parts.map((part, i) => (i % 2 === 0 ? part : slotted(part)))}`
}

/** A section under a heading with an anchor; nothing where it holds nothing. */
export function section(id: string, title: Localized, { locale }: Telling, ...body: readonly Part[]): Part {
  const isEmpty = body.flat(3).every((part) => part === undefined || part === false || part === null)
  return isEmpty
    ? undefined
    : html`<section aria-labelledby="${id}"><h2 id="${id}">${title[locale]}</h2>${body}</section>`
}

/** A list; nothing where there is nothing to list. */
export function list(items: readonly Part[], of: 'ul' | 'ol' = 'ul'): Part {
  if (items.length === 0) return undefined
  const rows = items.map((item) => html`<li>${item}</li>`)
  return of === 'ol' ? html`<ol>${rows}</ol>` : html`<ul>${rows}</ul>`
}

/** What is said of something in a few words, each under its name; those of which nothing is said are left out. */
export function details(rows: readonly (readonly [Localized, Part])[], { locale }: Telling): Part {
  const said = rows.filter(([, value]) => value !== undefined && value !== '')
  if (said.length === 0) return undefined
  return html`<dl class="details">${said.map(
    ([name, value]) => html`<div><dt>${name[locale]}</dt><dd>${value}</dd></div>`,
  )}</dl>`
}

/** A table that can be scrolled where it is wider than the screen. */
export function table(name: string, head: readonly string[], rows: readonly (readonly Part[])[]): Part {
  if (rows.length === 0) return undefined
  return html`<div class="table" tabindex="0" role="group" aria-label="${name}"><table><thead><tr>${head.map(
    (cell) => html`<th scope="col">${cell}</th>`,
  )}</tr></thead><tbody>${rows.map(
    (cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  )}</tbody></table></div>`
}

/** A condition in words. */
export function sayWhen(condition: Condition | undefined, { composition, locale }: Telling): Part {
  return condition && sayCondition(condition, composition, locale)
}

/** Facts by name, each a link to its page. */
export function factLinks(facts: readonly string[], telling: Telling): Part {
  const { composition, locale } = telling
  if (facts.length === 0) return undefined
  return joined(
    facts.map((fact) => linkTo('facts', fact, telling, nameOf(fact, composition, locale))),
    locale === 'ja' ? '、' : ', ',
  )
}

/** Facts that a person is asked for, each with its question and where to look. */
export function questions(facts: readonly string[], telling: Telling): Part {
  const { composition, locale } = telling
  return list(
    facts.flatMap((id) => {
      const fact = composition.facts[id]
      if (!fact || !isAsked(fact)) return []
      return [
        html`${linkTo('facts', id, telling, textIn(fact.ask, locale))}<br><span class="muted">${textIn(
          fact.where,
          locale,
        )}</span>`,
      ]
    }),
  )
}

/** The facts that conditions read and that a person is asked for, those behind computed ones too, each once. */
export function askedBy(conditions: readonly Condition[], { composition }: Telling): readonly string[] {
  const asked = new Set<string>()
  const seen = new Set<string>()
  const visit = (id: string): void => {
    const fact = composition.facts[id]
    if (!fact || seen.has(id)) return
    seen.add(id)
    if (isAsked(fact)) asked.add(id)
    for (const input of [...(fact.computation?.from ?? []), ...(fact.computation?.with ?? [])]) visit(input)
  }
  for (const condition of conditions) for (const id of factsReadBy(condition)) visit(id)
  return [...asked]
}

/** The sources of an entry: each document once, with its rows and the day on which it was last looked at. */
export function sources(ids: readonly string[], telling: Telling): Part {
  const { composition, locale } = telling
  const documents = new Map<string, { readonly head: Html; readonly rows: string[] }>()
  for (const id of ids) {
    const source = composition.sources[id]
    if (!source) continue
    const title = textIn(source.title, locale)
    const key = `${title} ${source.url ?? ''} ${source.checkedOn}`
    const named = source.url ? html`<a href="${source.url}" rel="noopener">${title}</a>` : title
    const head = html`${named} <span class="muted">(${words.checkedOn[locale]} <time datetime="${source.checkedOn}">${source.checkedOn}</time>)</span>`
    const known = documents.get(key) ?? { head, rows: [] }
    known.rows.push(source.line ? `${id} (${words.line[locale]} ${source.line})` : id)
    documents.set(key, known)
  }
  const rows = [...documents.values()].map(
    ({ head, rows: of }) => html`${head}<br><span class="muted small">${of.join(', ')}</span>`,
  )
  return section('sources', words.givesIt, telling, list(rows))
}
