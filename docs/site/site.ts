import { openCatalog } from './catalog.ts'
import { layout } from './layout.ts'
import type { Page } from './page.ts'
import { referencePages } from './reference/pages.ts'

/** Where the sources of the project can be looked at. */
const repository = 'https://github.com/shindan/shindan'

/** A file of the site: its path behind the base, and what makes its content. */
export interface SiteFile {
  readonly path: string
  readonly content: () => string
}

/** Every page and every file that is made of them. */
export function siteFiles(): readonly SiteFile[] {
  const catalog = openCatalog()
  const pages: readonly Page[] = [...referencePages(catalog)]
  return [
    ...pages.map((page) => ({
      path: `${page.path}index.html`,
      content: () => layout(page, repository).markup,
    })),
  ]
}
