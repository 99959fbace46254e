import { renderMermaidSVG } from 'beautiful-mermaid'
import { type Html, html, trusted } from '../html.ts'

/** A chart whose nodes are named before they are drawn: the renderer takes a node as it first finds it. */
function labelled(source: string): string {
  const [kind = '', ...lines] = source.split('\n')
  const labels = source.match(/\b\w+(?:\[\([^\])]+\)\]|\[[^\]]+\])/g) ?? []
  return [kind, ...labels, ...lines].join('\n')
}

/** A flow chart drawn while the site is built, in the colours of the page: without the styles and the fonts of its own. */
export function diagram(source: string, id: string): Html {
  const drawing = renderMermaidSVG(labelled(source))
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/ style="[^"]*"/g, '')
    .replaceAll('id="', `id="${id}-`)
    .replaceAll('url(#', `url(#${id}-`)
  return html`<figure class="diagram" tabindex="0" role="group" aria-label="Diagram">${trusted(
    drawing.replace('<svg ', '<svg role="img" aria-hidden="true" '),
  )}<details><summary>Text</summary><pre>${source}</pre></details></figure>`
}
