import { locales, type PageKind, pageKinds, site, type WrittenLocale } from '@shindan/core'
import { type Html, html, type Part, textOf, trusted } from './html.ts'
import { href, inLanguage, type Page } from './page.ts'
import { words } from './words.ts'

/**
 * What a page may do: run the site's own scripts, and nothing that leaves the browser. The search index is a script too, so
 * that no connection at all is allowed.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ')

/** A page whole: its head, the site around it, and itself. */
export function layout(page: Page, repository: string): Html {
  const { locale } = page
  const contents = contentsOf(page)
  return html`<!doctype html>
<html lang="${locale}">
${headOf(page)}
<body>
<a class="skip" href="#main">${words.skip[locale]}</a>
${topOf(page)}
<div class="${classOf(page, contents)}">
<main id="main" tabindex="-1">
${crumbsOf(page)}
${page.body}
</main>
${contents.length > 0 && asideOf(contents, page)}
</div>
<footer class="bottom"><div class="bar">
<p>${words.footer[locale]} <a href="${href(`${locale}/`)}#private">${words.checkIt[locale]}</a></p>
<p><a href="${repository}">${words.source[locale]}</a> · ${words.licence[locale]}</p>
</div></footer>
</body>
</html>
`
}

function headOf(page: Page): Html {
  const { locale, title, path, heir, original, scripts = [] } = page
  const description = page.description.slice(0, longestDescription)
  const name = path === `${locale}/` ? title : `${title} — ${words.name[locale]}`
  return html`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${name}</title>
<meta name="description" content="${description}">
<link rel="canonical" href="${heir ?? site + (original ?? path)}">
${page.unlisted && html`<meta name="robots" content="noindex">`}
${heir && html`<meta http-equiv="refresh" content="3; url=${href(heir.slice(site.length))}">`}
${heir === undefined && languagesOf(page).map((each) => html`<link rel="alternate" hreflang="${each}" href="${site + inLanguage(path, each)}">`)}
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:type" content="${page.type === 'WebSite' ? 'website' : 'article'}">
<link rel="icon" href="${href('assets/icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${href('assets/style.css')}">
${['site', ...scripts].map((script) => html`<script type="module" src="${href(`assets/${script}.js`)}"></script>`)}
${page.type && html`<script type="application/ld+json">${linkedData(page)}</script>`}
</head>`
}

/** More than search engines show. */
const longestDescription = 300

/** The languages in which there is the same: what stands above all languages is in none of them. */
function languagesOf({ path, locale, languages = locales }: Page): readonly WrittenLocale[] {
  return path.startsWith(`${locale}/`) ? languages : []
}

function topOf(page: Page): Html {
  const { path, locale } = page
  const others = languagesOf(page).filter((each) => each !== locale)
  return html`<header class="top">
<div class="bar">
<a class="brand" href="${href(`${locale}/`)}"><img src="${href('assets/icon.svg')}" alt="" width="28" height="28"> <span lang="ja">診断</span> shindan</a>
<form class="find" role="search" action="${href(`${locale}/search/`)}">
<label class="hidden" for="find">${words.searchFor[locale]}</label>
<input id="find" name="q" type="search" placeholder="${words.searchFor[locale]}" autocomplete="off" spellcheck="false" data-index="${href(`assets/index-${locale}.js`)}">
<button>${words.search[locale]}</button>
</form>
${others.map((other) => html`<a class="language" href="${href(inLanguage(path, other))}" hreflang="${other}" lang="${other}">${words.language[locale]}</a>`)}
</div>
<nav class="bar main" aria-label="${words.navigation[locale]}"><ul>
${navigation(locale).map(([to, name]) => {
  const current = to.startsWith(`${locale}/`) && path.startsWith(to)
  return html`<li><a href="${href(to)}"${current && trusted(' aria-current="true"')}>${name}</a></li>`
})}
</ul></nav>
</header>`
}

function crumbsOf({ above, locale }: Page): Part {
  if (above.length === 0) return undefined
  const crumbs = above.map(({ path, name }) => html`<li><a href="${href(path)}">${name}</a></li>`)
  return html`<nav class="crumbs" aria-label="${words.breadcrumb[locale]}"><ol>${crumbs}</ol></nav>`
}

type Contents = NonNullable<Page['contents']>

/** Where there is no room beside it, only what leads through a long page stands before that. */
function asideOf(contents: Contents, page: Page): Html {
  const { locale } = page
  const links = contents.map(({ id, name }) => html`<li><a href="#${id}">${name}</a></li>`)
  return html`<aside${page.contents === undefined && trusted(' class="beside"')}><nav aria-labelledby="contents"><h2 id="contents">${words.contents[locale]}</h2><ul>${links}</ul></nav></aside>`
}

function classOf({ type }: Page, contents: Contents): string {
  if (type === 'WebSite') return 'page wide'
  return contents.length > 0 ? 'page with-contents' : 'page'
}

/** The sections of a page, where there are enough of them to look for one. */
function contentsOf({ type, contents, body }: Page): Contents {
  if (type === 'WebSite') return []
  const headings = [...body.markup.matchAll(/<h2 id="([^"]+)">(.*?)<\/h2>/g)]
  const sections = contents ?? headings.map(([, id = '', name = '']) => ({ id, name: textOf(trusted(name)) }))
  return sections.length > 1 ? sections : []
}

function navigation(locale: WrittenLocale): readonly (readonly [string, string])[] {
  const kinds: readonly PageKind[] = pageKinds
  return [
    [`${locale}/guides/`, words.guides[locale]],
    ...kinds.map((kind) => [`${locale}/${kind}/`, words[kind][locale]] as const),
    ['api/', words.api[locale]],
  ]
}

/** What the page is and where it stands, for search engines. Nothing in it ends the element that it stands in. */
function linkedData({ type, title, description, path, locale, above }: Page): Html {
  const crumbs = [...above.map(({ name, path: to }) => [name, to] as const), [title, path] as const]
  const data = [
    {
      '@context': 'https://schema.org',
      '@type': type,
      name: title,
      headline: title,
      description,
      inLanguage: locale,
      url: site + path,
    },
    {
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      itemListElement: crumbs.map(([name, to], i) => ({
        '@type': 'ListItem',
        position: i + 1,
        name,
        item: site + to,
      })),
    },
  ]
  return trusted(JSON.stringify(data).replaceAll('<', '\\u003c'))
}
