import { type Locale, tagOf, textIn } from '@shindan/core'
import { isHeld, type Kept } from './kept.ts'
import { problemDetails, type Refusal, reasons } from './refusal.ts'

/** What every response says: it is what it says it is, and is for whoever asked. */
const always = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' }

/** A document as a response. */
export function answered(document: object, locale: Locale): Response {
  return json(document, 200, { 'content-type': 'application/json', ...inLanguage(locale) })
}

/** What is there to look up, or that it is what who asks has already. */
export function lookedUp(kept: Kept, asked: Headers, locale: Locale): Response {
  const headers = {
    ...always,
    'cache-control': 'private, no-cache',
    etag: kept.etag,
    ...inLanguage(locale),
  }
  if (isHeld(kept, asked)) return new Response(null, { status: 304, headers })
  return new Response(kept.body, { headers: { ...headers, 'content-type': 'application/json' } })
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
