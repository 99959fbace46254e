import type { Locale, Localized } from '@shindan/core'

/**
 * A text of this package in the language that somebody reads. As `textIn` says it, for texts that are Japanese and English
 * alone: that one brings half of the engine along, which a page loads when somebody begins.
 */
export function say(text: Localized, locale: Locale): string {
  const inLanguages: { readonly [tag: string]: string } = text
  const { tag, words } = typeof locale === 'string' ? { tag: locale, words: undefined } : locale
  return inLanguages[languageOf(tag)] ?? words?.get(text) ?? text.en ?? text.ja
}

/** A text with its slots filled. */
export function sayFilled(
  text: Localized,
  values: { readonly [slot: string]: string | number },
  locale: Locale,
): string {
  return say(text, locale).replace(/\{(\w+)\}/g, (_, slot: string) => String(values[slot] ?? ''))
}

/** The language in which texts are said: that of the locale where they have it, else English. */
export function spokenIn(locale: Locale): string {
  if (typeof locale !== 'string') return locale.tag
  return languageOf(locale) === 'ja' ? 'ja' : 'en'
}

function languageOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? ''
}
