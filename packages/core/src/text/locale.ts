import { fieldOf } from '../problem/field-of.ts'
import { guarded, outside } from '../problem/mistake.ts'

/** Languages that every text has. One more here makes each missing translation a compile error. */
export const locales = ['ja', 'en'] as const

/** A language that every text has. */
export type WrittenLocale = (typeof locales)[number]

/**
 * One text in every language that texts have to have. It may hold more of them, each by its BCP 47 tag: what a language
 * pack or an overlay adds. {@link textIn} reads all of them.
 */
export type Localized<T = string> = { readonly [L in WrittenLocale]: T }

/** A language in which somebody reads, and what shindan's own words are in it. */
export interface Language {
  /** Its BCP 47 tag, in the canonical form. */
  readonly tag: string
  /** Words of shindan itself in this language, by the texts in whose place they stand. */
  readonly words: ReadonlyMap<object, string>
}

/** In which language to say something: any BCP 47 tag, or a language that was loaded with its words. */
export type Locale = WrittenLocale | (string & {}) | Language

/**
 * A text in the language that somebody reads, or else the nearest that there is: what is left of the tag when subtags
 * are taken from its end (RFC 4647, lookup), then English, then Japanese. Of no text there is none.
 *
 * @example
 * textIn({ ja: '証明書', en: 'certificate' }, 'en-GB') // 'certificate'
 *
 * @throws RangeError where `locale` is no BCP 47 tag: {@link readLocale} tells that as a problem.
 */
export const textIn: TextIn = guarded(['text', 'locale'], 'a text and a locale', lookedUp)

interface TextIn {
  <T>(text: Localized<T>, locale: Locale): T
  <T>(text: Localized<T> | null | undefined, locale: Locale): T | undefined
}

function lookedUp<T>(text: Localized<T> | null | undefined, locale: Locale): T | undefined {
  if (!text) return undefined
  const inLanguages = text as unknown as { readonly [tag: string]: T }
  // Nearly always: nothing is nearer to a tag than itself.
  if (typeof locale === 'string' && Object.hasOwn(text, locale)) return inLanguages[locale]
  const found = rangesOf(tagOf(locale)).find((tag) => Object.hasOwn(text, tag))
  if (found !== undefined) return inLanguages[found]
  const word = typeof locale === 'object' ? locale.words.get(text) : undefined
  return (word as T | undefined) ?? text.en ?? text.ja
}

/** The BCP 47 tag of a locale. */
export const tagOf = guarded(['locale'], 'a locale', (locale: Locale): string =>
  typeof locale === 'string' ? locale : (fieldOf(locale, 'tag') as string),
)

/** A tag in its canonical form, as RFC 5646 writes it: `zh-Hant-TW`. Nothing where it is no BCP 47 tag. */
export function canonicalTag(tag: unknown): string | undefined {
  if (typeof tag !== 'string') return undefined
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}

const mostKept = 16
const kept = new Map<string, readonly string[]>()

/** What a tag is looked up as, one after the other. */
function rangesOf(tag: string): readonly string[] {
  const known = kept.get(tag)
  if (known) return known
  const canonical = canonicalTag(tag)
  if (canonical === undefined) throw outside('locale', 'a BCP 47 language tag', tag)
  const ranges = shortening(canonical)
  if (kept.size >= mostKept) kept.clear()
  kept.set(tag, ranges)
  return ranges
}

/** A subtag of one letter only begins what follows it, and goes along with it. */
function shortening(tag: string): readonly string[] {
  const shorter = tag.replace(/(?:-[A-Za-z0-9])?-[A-Za-z0-9]+$/, '')
  return shorter === tag ? [tag] : [tag, ...shortening(shorter)]
}
