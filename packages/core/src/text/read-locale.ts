import { type Problem, shortened, shown } from '../problem/index.ts'
import { err, ok, type Result } from '../result.ts'
import { canonicalTag, type Locale } from './locale.ts'

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
  const tag = canonicalTag(typeof given === 'object' && given !== null && 'tag' in given ? given.tag : given)
  if (tag === undefined) return err([notATag(path, given)])
  return ok(typeof given === 'string' ? tag : (given as Locale))
}

/** The problem of what is no BCP 47 tag. */
export function notATag(path: string, found: unknown): Problem<'not-a-language-tag'> {
  return {
    kind: 'not-a-language-tag',
    path,
    found: typeof found === 'string' ? shortened(found) : shown(found),
    expected: {
      ja: 'BCP 47 の言語タグ（例: ja、en-GB、zh-Hant）',
      en: 'a BCP 47 language tag, e.g. ja, en-GB or zh-Hant',
    },
  }
}
