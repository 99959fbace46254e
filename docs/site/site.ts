import { locales, site } from '@shindan/core'
import { openCatalog } from './catalog.ts'
import { documentPages } from './documents/pages.ts'
import { textOf } from './html.ts'
import { layout } from './layout.ts'
import { inLanguage, type Page } from './page.ts'
import { referencePages } from './reference/pages.ts'
import { searchPage } from './search/page.ts'
import { indexOf } from './search/search-index.ts'
import { chooser, notFound, startPage } from './start/page.ts'

/** Where the sources of the project can be looked at. */
const repository = 'https://github.com/shindan/shindan'

/** A file of the site: its path behind the base, and what makes its content. */
export interface SiteFile {
  readonly path: string
  readonly content: () => string
}

/** Every page and every file that is made of them; `root` is where the repository lies. */
export function siteFiles(root: string): readonly SiteFile[] {
  const catalog = openCatalog()
  const pages: readonly Page[] = [
    chooser(),
    notFound(),
    ...locales.flatMap((locale) => [startPage({ ...catalog, locale }), searchPage(locale)]),
    ...documentPages(root, repository),
    ...referencePages(catalog),
  ]
  return [
    ...pages.map((page) => ({
      path: page.path === '404/' ? '404.html' : `${page.path}index.html`,
      content: () => layout(page, repository).markup,
    })),
    ...locales.map((locale) => ({
      path: `assets/index-${locale}.js`,
      content: () => searchIndex(pages.filter((page) => page.locale === locale && !page.unlisted)),
    })),
    { path: 'sitemap.xml', content: () => sitemap(pages.filter((page) => !page.unlisted && !page.original)) },
  ]
}

/** The index as a script of the site, since its pages may connect to nothing. */
function searchIndex(pages: readonly Page[]): string {
  const index = indexOf(
    pages.map(({ path, title, kind, description, foundBy = [], body }) => ({
      path,
      title,
      kind,
      description: description.slice(0, 160),
      by: foundBy.join(' '),
      text: textOf(body),
    })),
  )
  return `export default ${JSON.stringify(index)}\n`
}

function sitemap(pages: readonly Page[]): string {
  const entry = ({ path, languages = locales }: Page) => {
    const others = languages.map(
      (language) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${site}${inLanguage(path, language)}"/>`,
    )
    return `<url><loc>${site}${path}</loc>${others.join('')}</url>`
  }
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.map(entry).join('\n')}
</urlset>
`
}
