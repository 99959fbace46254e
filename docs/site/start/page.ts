import { locales, type PageKind, pageKinds, textIn, type WrittenLocale } from '@shindan/core'
import type { Telling } from '../catalog.ts'
import { type Html, html, type Part } from '../html.ts'
import { href, type Page } from '../page.ts'
import { ownNotes } from '../reference/lists.ts'
import { words } from '../words.ts'
import { startWords } from './words.ts'

/** The start page: what this is, and a place to try it. */
export function startPage(telling: Telling): Page {
  const { locale } = telling
  const say = (word: { readonly ja: string; readonly en: string }) => word[locale]
  return {
    path: `${locale}/`,
    locale,
    title: say(startWords.title),
    description: say(startWords.lead),
    kind: words.start[locale],
    type: 'WebSite',
    above: [],
    scripts: ['playground'],
    body: html`
<div class="hero">
<h1>${say(startWords.headline)}</h1>
<p class="lead">${say(startWords.lead)}</p>
<p class="actions"><a class="button" href="#playground">${say(startWords.try)}</a>
<a class="button quiet" href="${href(`${locale}/guides/readme/`)}">${say(startWords.begin)}</a>
<a class="button quiet" href="${href(`${locale}/errors/`)}">${say(startWords.findError)}</a></p>
</div>
<ol class="questions">${startWords.questions[locale].map(
      ([question, text]) => html`<li><h2>${question}</h2><p>${text}</p></li>`,
    )}</ol>
<section aria-labelledby="playground" class="playground">
<h2 id="playground">${say(startWords.playground)}</h2>
<p>${say(startWords.playgroundLead)} <a href="#private">${words.checkIt[locale]}</a></p>
<noscript><p class="notice">${say(startWords.needsScript)}</p></noscript>
${elements(telling)}
${dates(telling)}
</section>
<section aria-labelledby="install"><h2 id="install">${say(startWords.install)}</h2>
<p>${say(startWords.installLead)} <a href="${href(`${locale}/guides/readme/`)}">${say(startWords.fromSources)}</a></p>
<pre tabindex="0"><code>npm install @shindan/core @shindan/cybertrust</code></pre>
</section>
<section aria-labelledby="counts"><h2 id="counts">${say(startWords.counts)}</h2>
<ul class="counts">${pageKinds.map(
      (kind) =>
        html`<li><a href="${href(`${locale}/${kind}/`)}"><strong>${countOf(kind, telling)}</strong> ${words[kind][locale]}</a></li>`,
    )}</ul></section>
<section aria-labelledby="private"><h2 id="private">${say(startWords.private)}</h2>
<ol>${startWords.privateSteps[locale].map((step) => html`<li>${step}</li>`)}</ol></section>`,
  }
}

/** The elements as a console would embed them, under headings of this page. */
function elements({ locale }: Telling): Html {
  return html`<section><shindan-diagnosis locale="${locale}"><h3 slot="header" id="diagnosis">${startWords.diagnosis[locale]}</h3></shindan-diagnosis></section>
<section><shindan-renewal-check locale="${locale}"><h3 slot="header" id="renewal">${startWords.renewal[locale]}</h3></shindan-renewal-check></section>`
}

function dates(telling: Telling): Part {
  const { locale, composition } = telling
  return html`<section aria-labelledby="dates"><h3 id="dates">${startWords.dates[locale]}</h3>
<form id="lifecycle">
<p><label for="policy">${startWords.lifecycle[locale]}</label>
<select id="policy">${[...composition.lifecycles.values()].map(
    ({ id, label }) => html`<option value="${id}">${textIn(label, locale)}</option>`,
  )}</select></p>
<div id="events"></div>
</form>
<div id="line" role="status"><p class="muted">${startWords.enterDates[locale]}</p></div></section>`
}

function countOf(kind: PageKind, { composition }: Telling): number {
  const { errors, rules, facts, lifecycles, operations, notes } = composition
  return {
    errors: errors.size,
    rules: rules.size,
    facts: Object.keys(facts).length,
    lifecycles: lifecycles.size,
    operations: operations.size,
    notes: ownNotes(notes).length,
  }[kind]
}

/** What stands where no language was chosen: a link to each, and the one that the browser prefers. */
export function chooser(): Page {
  return {
    path: '',
    locale: 'en',
    title: words.name.en,
    description: startWords.lead.en,
    kind: '',
    above: [],
    unlisted: true,
    original: 'en/',
    scripts: ['chooser'],
    body: html`<h1>${words.name.en}</h1>
<ul class="languages">${locales.map((locale: WrittenLocale) => html`<li lang="${locale}"><a class="button" href="${href(`${locale}/`)}">${names[locale]}</a><p>${startWords.lead[locale]}</p></li>`)}</ul>`,
  }
}

const names = { ja: '日本語', en: 'English' }

/** What stands where there is no page. */
export function notFound(): Page {
  return {
    path: '404/',
    locale: 'en',
    original: 'en/',
    title: words.notFound.en,
    description: words.notFound.en,
    kind: '',
    above: [],
    unlisted: true,
    body: html`<h1>${words.notFound.en}</h1><p lang="ja">${words.notFound.ja}</p>
<ul>${locales.map((locale: WrittenLocale) => html`<li><a href="${href(`${locale}/search/`)}">${words.search[locale]}</a></li>`)}</ul>`,
  }
}
