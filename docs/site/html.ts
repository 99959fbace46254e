/** Markup that is safe to send: what was put into it is escaped. */
export interface Html {
  readonly markup: string
}

/** What may stand in markup. A text is escaped, a list stands one behind the other, nothing is nothing. */
export type Part = Html | string | number | boolean | null | undefined | readonly Part[]

/**
 * Markup with values in it, each of them escaped.
 *
 * @example
 * html`<p title="${'"a"'}">${'<b>'}</p>`.markup // '<p title="&quot;a&quot;">&lt;b&gt;</p>'
 */
export function html(markup: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { markup: markup.reduce((all, next, i) => all + markupOf(parts[i - 1]) + next) }
}

/** Markup that something else has made, and escaped: a Markdown renderer, a drawing. */
export function trusted(markup: string): Html {
  return { markup }
}

/** Parts with something between them. */
export function joined(parts: readonly Part[], between: Part): Html {
  return html`${parts.map((part, i) => (i === 0 ? part : html`${between}${part}`))}`
}

/** The text of markup, without its tags. */
export function textOf({ markup }: Html): string {
  return markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => characters.get(entity) ?? entity)
    .replace(/\s+/g, ' ')
    .trim()
}

function markupOf(part: Part): string {
  if (typeof part === 'boolean' || part === null || part === undefined) return ''
  if (typeof part === 'string') return part.replace(/[&<>"']/g, (character) => entities.get(character) ?? '')
  if (typeof part === 'number') return String(part)
  return 'markup' in part ? part.markup : part.map(markupOf).join('')
}

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])

const characters = new Map([...entities].map(([character, entity]) => [entity, character]))
