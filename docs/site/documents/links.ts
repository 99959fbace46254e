import { posix } from 'node:path'
import { locales, pageKinds, pathOf, type WrittenLocale } from '@shindan/core'
import { href } from '../page.ts'
import { type Document, documentPath } from './documents.ts'

/** Where a link of a document leads on the site: to the page of what it names, or to the repository. */
export function linkFrom(
  file: string,
  to: string,
  locale: WrittenLocale,
  documents: readonly Document[],
  repository: string,
): string {
  if (/^[a-z]+:/.test(to) || to.startsWith('#')) return to
  const [path = '', anchor] = to.split('#')
  const target = posix.join(posix.dirname(file), path)
  const behind = anchor === undefined ? '' : `#${anchor}`
  return (
    toPicture(target) ??
    toReference(target, anchor) ??
    toDocument(target, locale, documents, behind) ??
    `${repository}/${/\.[a-z]+$/.test(target) ? 'blob' : 'tree'}/main/${target}${behind}`
  )
}

/** Pictures stand beside the styles. */
function toPicture(target: string): string | undefined {
  return posix.dirname(target) === 'docs/pictures' ? href(`assets/${posix.basename(target)}`) : undefined
}

function toDocument(
  target: string,
  locale: WrittenLocale,
  documents: readonly Document[],
  behind: string,
): string | undefined {
  for (const document of documents) {
    const language = locales.find((each) => document.files[each] === target)
    if (!language) continue
    // A document that is there in one language alone has a page in the other as well.
    const isInBoth = document.files.ja !== undefined && document.files.en !== undefined
    return href(documentPath(document, isInBoth ? language : locale)) + behind
  }
  return undefined
}

/** `docs/reference/en/cybertrust.md#rule-wrong-device` is the page of that rule. */
function toReference(target: string, anchor: string | undefined): string | undefined {
  const [, locale, name] = /^docs\/reference\/(ja|en)\/([a-z]+|README)\.md$/.exec(target) ?? []
  if (!locale || !name) return undefined
  const [, kind, local] = /^(error|rule|operation|lifecycle)-(.+)$/.exec(anchor ?? '') ?? []
  const kinds = pageKinds.find((each) => each === `${kind}s`)
  if (kinds && local) return href(pathOf(kinds, `${name}/${local}`, locale))
  const list = pageKinds.find((each) => each === anchor) ?? 'errors'
  return href(name === 'README' ? `${locale}/errors/` : `${locale}/${list}/#${name}`)
}
