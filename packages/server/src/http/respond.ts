import { type Locale, tagOf, textIn } from '@shindan/core'
import { problemDetails, type Refusal, reasons } from './refusal.ts'

/** What every response says: it is what it says it is, and is for whoever asked. */
const always = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' }

/** A document as a response. */
export function answered(document: object, locale: Locale): Response {
  return json(document, 200, { 'content-type': 'application/json', ...inLanguage(locale) })
}

/** A refusal as a response. */
export function refused(refusal: Refusal, path: string, locale: Locale): Response {
  const { status } = reasons[refusal.reason]
  return json(problemDetails(refusal, path, locale), status, {
    'content-type': 'application/problem+json',
    ...inLanguage(locale),
    ...refusal.headers,
  })
}

function inLanguage(locale: Locale) {
  return { 'content-language': spokenIn(locale), vary: 'accept-language' }
}

/** A tag without words of its own is answered in English. */
function spokenIn(locale: Locale): string {
  const tag = tagOf(locale)
  const isInEnglish = typeof locale === 'string' && textIn({ ja: false, en: true }, locale)
  return isInEnglish && !/^en\b/i.test(tag) ? 'en' : tag
}

function json(document: object, status: number, headers: { readonly [name: string]: string }): Response {
  return new Response(JSON.stringify(document), { status, headers: { ...always, ...headers } })
}
