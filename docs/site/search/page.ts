import { pageKinds, type WrittenLocale } from '@shindan/core'
import { html } from '../html.ts'
import { href, type Page } from '../page.ts'
import { words } from '../words.ts'

/** Where what was looked for is listed. Without scripts it leads to the lists. */
export function searchPage(locale: WrittenLocale): Page {
  return {
    path: `${locale}/search/`,
    locale,
    title: words.search[locale],
    description: words.searchFor[locale],
    kind: words.search[locale],
    above: [{ name: words.start[locale], path: `${locale}/` }],
    unlisted: true,
    scripts: ['search'],
    body: html`<h1>${words.search[locale]}</h1>
<p id="status" role="status" data-loading="${words.searching[locale]}" data-found="${words.found[locale]}" data-none="${words.noneFound[locale]}"></p>
<noscript><p>${words.needsScript[locale]}</p></noscript>
<p id="lists" class="kinds">${pageKinds.map((kind) => html`<a href="${href(`${locale}/${kind}/`)}">${words[kind][locale]}</a> `)}</p>
<ol id="results" class="results" data-root="${href('')}"></ol>`,
  }
}
