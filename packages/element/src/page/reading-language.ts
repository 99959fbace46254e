import type { Locale } from '@shindan/core'
import { spokenIn } from './say.ts'

/**
 * In which language an element speaks: what it is told, else that of the nearest `lang` around it, in whatever shadow root
 * it stands, else Japanese. What is no language tag is not obeyed.
 */
export function readingLanguage(element: Element, told: Locale | undefined): Locale {
  if (typeof told === 'object' && told !== null && typeof told.tag === 'string') return told
  return canonical(told) ?? canonical(langAround(element)) ?? 'ja'
}

/** In which direction the language is written that is spoken: that of the page around is none of it. */
export function writtenIn(locale: Locale): 'ltr' | 'rtl' {
  return /^(?:ar|arc|ckb|dv|fa|he|ks|ku-arab|ps|sd|ug|ur|yi)\b/i.test(spokenIn(locale)) ? 'rtl' : 'ltr'
}

function langAround(element: Element): string | undefined {
  const near = element.closest('[lang]')
  if (near) return near.getAttribute('lang') ?? undefined
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? langAround(root.host) : undefined
}

function canonical(tag: unknown): string | undefined {
  try {
    return typeof tag === 'string' && tag !== '' ? Intl.getCanonicalLocales(tag)[0] : undefined
  } catch {
    return undefined
  }
}
