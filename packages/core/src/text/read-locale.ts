import { fieldOf, type Problem, shortened, shown } from '../problem/index.ts'
import { err, ok, type Result } from '../result.ts'
import { canonicalTag, type Language, type Locale } from './locale.ts'

/**
 * A language as somebody asked for it, such as a browser or a setting, in the form that RFC 5646 gives it.
 *
 * Errors: `not-a-language-tag`, at `path`.
 *
 * @example
 * readLocale('zh-hant-tw') // ok('zh-Hant-TW')
 * readLocale('fr_FR') // err: not a language tag; found "fr_FR", expected a BCP 47 tag, e.g. ja, en-GB or zh-Hant
 */
export function readLocale(given: unknown, path = 'locale'): Result<Locale, readonly Problem[]> {
  const tag = canonicalTag(given)
  if (tag !== undefined) return ok(tag)
  return isLanguage(given) ? ok(given) : err([notATag(path, given)])
}

function isLanguage(given: unknown): given is Language {
  const hasWords = typeof fieldOf(fieldOf(given, 'words'), 'get') === 'function'
  return hasWords && canonicalTag(fieldOf(given, 'tag')) !== undefined
}

/** The problem of what is no BCP 47 tag. */
export function notATag(path: string, found: unknown): Problem<'not-a-language-tag'> {
  const canonical = canonicalTag(found)
  return {
    kind: 'not-a-language-tag',
    path,
    found: typeof found === 'string' ? shortened(found) : shown(found),
    expected: canonical
      ? { ja: `${canonical}（正規の書き方）`, en: `${canonical}, its canonical form` }
      : {
          ja: 'BCP 47 の言語タグ（例: ja、en-GB、zh-Hant）',
          en: 'a BCP 47 language tag, e.g. ja, en-GB or zh-Hant',
        },
  }
}
