import { locales, type WrittenLocale } from '@shindan/core'
import { html } from '../html.ts'
import { href, type Page } from '../page.ts'
import { words } from '../words.ts'
import { type Document, documentPath, documentsIn, groups, groupWords } from './documents.ts'
import { linkFrom } from './links.ts'
import { written } from './markdown.ts'

/** The pages of all documents in both languages, and the list of them. */
export function documentPages(root: string, repository: string): readonly Page[] {
  const documents = documentsIn(root)
  return locales.flatMap((locale) => {
    const pages = documents.map((document) => documentPage(document, locale, documents, repository))
    return [guideList(documents, pages, locale), ...pages]
  })
}

function documentPage(
  document: Document,
  locale: WrittenLocale,
  documents: readonly Document[],
  repository: string,
): Page {
  const language = document.files[locale] ? locale : (locales.find((each) => document.files[each]) ?? 'en')
  const file = document.files[language] ?? ''
  const text = written(document.texts[language] ?? '', (to) =>
    linkFrom(file, to, locale, documents, repository),
  )
  const path = documentPath(document, locale)
  const notice =
    language === locale ? undefined : html`<p class="notice">${words.otherLanguageOnly[locale]}</p>`
  return {
    path,
    locale,
    title: text.title,
    description: text.lead,
    kind: groupWords[document.group][locale],
    type: 'TechArticle',
    above: [
      { name: words.start[locale], path: `${locale}/` },
      { name: words.guides[locale], path: `${locale}/guides/` },
    ],
    contents: text.sections,
    ...(language !== locale && { original: documentPath(document, language) }),
    body: html`${notice}<article lang="${language}">${text.body}</article>
<p class="muted"><a href="${repository}/blob/main/${file}">${file}</a></p>`,
  }
}

function guideList(documents: readonly Document[], pages: readonly Page[], locale: WrittenLocale): Page {
  return {
    path: `${locale}/guides/`,
    locale,
    title: words.guides[locale],
    description: groups.map((group) => groupWords[group][locale]).join(', '),
    kind: words.guides[locale],
    type: 'CollectionPage',
    above: [{ name: words.start[locale], path: `${locale}/` }],
    contents: groups.map((group) => ({ id: group, name: groupWords[group][locale] })),
    body: html`<h1>${words.guides[locale]}</h1>
${groups.map(
  (group) => html`<section aria-labelledby="${group}"><h2 id="${group}">${groupWords[group][locale]}</h2>
<ul class="cards">${documents.map((document, i) => {
    const page = pages[i]
    return (
      document.group === group &&
      page &&
      html`<li><a href="${href(page.path)}">${page.title}</a>${
        page.original && html` <span class="muted small">${words.otherLanguageOnly[locale]}</span>`
      }<p class="muted">${page.description}</p></li>`
    )
  })}</ul></section>`,
)}`,
  }
}
