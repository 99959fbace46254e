import { withoutEntities } from '../text/entities.ts'

/** Tags that are looked at; a mail has hundreds. */
const mostTags = 10_000

const unseen = new Set(['head', 'script', 'style', 'title'])
const breaking = new Set(['br', 'div', 'h1', 'h2', 'h3', 'h4', 'hr', 'li', 'p', 'pre', 'table', 'tr'])

/** What a page in HTML says: a line for each paragraph, row and item. */
export function textOfPage(html: string): string {
  const [first = '', ...rest] = html.split('<', mostTags)
  const said = [first]
  let hidden: string | null = null
  for (const piece of rest) {
    const [, slash, written] = /^(\/?)([a-z][a-z0-9]*)/i.exec(piece) ?? []
    const name = written?.toLowerCase()
    if (hidden !== null) {
      if (slash && name === hidden) hidden = null
      else continue
    } else if (!slash && name !== undefined && unseen.has(name)) {
      hidden = name
      continue
    }
    if (name !== undefined && breaking.has(name)) said.push('\u2028')
    said.push(afterTag(piece, name))
  }
  const lines = said.join('').replace(/\s+/g, (blanks) => (blanks.includes('\u2028') ? '\n' : ' '))
  return withoutEntities(lines).trim()
}

/** What stands behind a tag or a comment; a `<` that begins neither is itself a character. */
function afterTag(piece: string, name: string | undefined): string {
  if (piece.startsWith('!--')) return rest(piece, '-->')
  return name !== undefined || /^[!?]/.test(piece) ? rest(piece, '>') : `<${piece}`
}

function rest(piece: string, end: string): string {
  const at = piece.indexOf(end)
  return at < 0 ? '' : piece.slice(at + end.length)
}
