import highlighter from 'highlight.js/lib/core'
import bash from 'highlight.js/lib/languages/bash'
import json from 'highlight.js/lib/languages/json'
import typescript from 'highlight.js/lib/languages/typescript'
import xml from 'highlight.js/lib/languages/xml'
import yaml from 'highlight.js/lib/languages/yaml'
import MarkdownIt from 'markdown-it'
import { type Html, trusted } from '../html.ts'
import { diagram } from './diagram.ts'

for (const [name, language] of Object.entries({ bash, json, typescript, xml, yaml })) {
  highlighter.registerLanguage(name, language)
}
highlighter.registerAliases(['sh'], { languageName: 'bash' })
highlighter.registerAliases(['ts', 'tsx', 'js'], { languageName: 'typescript' })
highlighter.registerAliases(['html', 'vue'], { languageName: 'xml' })

/** A document as it stands on its page. */
export interface Written {
  readonly title: string
  /** Its first paragraph, as text. */
  readonly lead: string
  readonly body: Html
  readonly sections: readonly { readonly name: string; readonly id: string }[]
}

/** Markdown as markup: headings with anchors as GitHub makes them, code highlighted, drawings drawn, HTML escaped. */
export function written(markdown: string, linkOf: (to: string) => string): Written {
  const renderer = new MarkdownIt({ html: false, linkify: false, highlight: highlighted })
  const tokens = renderer.parse(markdown, {})
  const anchors = new Map<string, number>()
  const sections: { name: string; id: string }[] = []
  let title = ''
  let lead = ''
  tokens.forEach((token, i) => {
    const inline = tokens[i + 1]
    if (token.type === 'heading_open') {
      const name = plainText(inline)
      const id = anchorOf(name, anchors)
      token.attrSet('id', id)
      if (token.tag === 'h1') title ||= name
      if (token.tag === 'h2') sections.push({ name, id })
    }
    if (token.type === 'paragraph_open' && lead === '' && title !== '') lead = plainText(inline)
    for (const child of token.children ?? []) {
      const to = child.type === 'link_open' && child.attrGet('href')
      if (to) child.attrSet('href', linkOf(to))
      const shown = child.type === 'image' && child.attrGet('src')
      if (shown) child.attrSet('src', linkOf(shown))
    }
  })
  renderer.renderer.rules.table_open = () =>
    '<div class="table" tabindex="0" role="group" aria-label="Table"><table>'
  renderer.renderer.rules.table_close = () => '</table></div>'
  const fence = renderer.renderer.rules.fence
  let drawn = 0
  renderer.renderer.rules.fence = (all, i, options, env, self) => {
    const token = all[i]
    if (token?.info === 'mermaid') return diagram(token.content, `diagram-${drawn++}`).markup
    return (fence?.(all, i, options, env, self) ?? '').replace('<pre>', '<pre tabindex="0">')
  }
  return { title, lead, sections, body: trusted(renderer.renderer.render(tokens, renderer.options, {})) }
}

function highlighted(code: string, language: string): string {
  if (!highlighter.getLanguage(language)) return ''
  return highlighter.highlight(code, { language }).value
}

function plainText(
  inline:
    | { readonly children: readonly { readonly content: string; readonly type: string }[] | null }
    | undefined,
): string {
  return (inline?.children ?? []).map(({ type, content }) => (type === 'softbreak' ? ' ' : content)).join('')
}

function anchorOf(name: string, anchors: Map<string, number>): string {
  const anchor = name
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-')
  const before = anchors.get(anchor) ?? 0
  anchors.set(anchor, before + 1)
  return before === 0 ? anchor : `${anchor}-${before}`
}
