import { locales, type PageKind, pageKinds, site, type WrittenLocale } from '@shindan/core'
import { type Html, html, trusted } from './html.ts'
import { href, inLanguage, type Page } from './page.ts'
import { words } from './words.ts'

/**
 * What a page may do: run the site's own scripts, and nothing that leaves the browser. The search index is a script too, so
 * that no connection at all is allowed.
 */
export const policy = [
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
  const { locale, title, description, path, languages = locales, heir } = page
  const address = site + path
  const name = path === `${locale}/` ? title : `${title} — ${words.name[locale]}`
  const others = languages.filter((each) => each !== locale)
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${name}</title>
<meta name="description" content="${description.slice(0, 300)}">
<meta name="referrer" content="no-referrer">
${page.unlisted && html`<meta name="robots" content="noindex">`}${heir && html`<meta http-equiv="refresh" content="3; url=${href(heir.slice(site.length))}">`}
<link rel="canonical" href="${heir ?? address}">
${
  !heir &&
  languages.map(
    (each) => html`<link rel="alternate" hreflang="${each}" href="${site + inLanguage(path, each)}">
`,
  )
}
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description.slice(0, 300)}">
<meta property="og:type" content="${page.type === 'WebSite' ? 'website' : 'article'}">
<meta property="og:locale" content="${locale === 'ja' ? 'ja_JP' : 'en_GB'}">
<link rel="icon" href="${href('assets/icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${href('assets/style.css')}">
${['site', ...(page.scripts ?? [])].map(
  (script) => html`<script type="module" src="${href(`assets/${script}.js`)}"></script>
`,
)}${page.type && html`<script type="application/ld+json">${linkedData(page)}</script>`}
</head>
<body>
<a class="skip" href="#main">${words.skip[locale]}</a>
<header class="top">
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
${navigation(locale).map(
  ([
    to,
    text,
  ]) => html`<li><a href="${href(to)}"${isWithin(path, to, locale) && trusted(' aria-current="true"')}>${text}</a></li>
`,
)}</ul></nav>
</header>
<div class="page${page.contents && page.contents.length > 1 && ' with-contents'}">
<main id="main" tabindex="-1">
${
  page.above.length > 0 &&
  html`<nav class="crumbs" aria-label="${words.breadcrumb[locale]}"><ol>${page.above.map(
    (crumb) => html`<li><a href="${href(crumb.path)}">${crumb.name}</a></li>`,
  )}</ol></nav>`
}
${page.body}
</main>
${
  page.contents &&
  page.contents.length > 1 &&
  html`<aside><nav aria-labelledby="contents"><h2 id="contents">${words.contents[locale]}</h2><ul>${page.contents.map(
    ({ id, name: section }) => html`<li><a href="#${id}">${section}</a></li>`,
  )}</ul></nav></aside>`
}
</div>
<footer class="bottom"><div class="bar">
<p>${words.footer[locale]} <a href="${href(`${locale}/`)}#private">${words.checkIt[locale]}</a></p>
<p><a href="${repository}">${words.source[locale]}</a> · ${words.licence[locale]}</p>
</div></footer>
</body>
</html>
`
}

function navigation(locale: WrittenLocale): readonly (readonly [string, string])[] {
  const kinds: readonly PageKind[] = pageKinds
  return [
    [`${locale}/guides/`, words.guides[locale]],
    ...kinds.map((kind) => [`${locale}/${kind}/`, words[kind][locale]] as const),
    ['api/', words.api[locale]],
  ]
}

function isWithin(path: string, to: string, locale: WrittenLocale): boolean {
  return to.startsWith(`${locale}/`) && path.startsWith(to)
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
