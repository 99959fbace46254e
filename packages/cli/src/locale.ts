import { type Locale, locales } from '@shindan/core'

/** The language of the environment, as POSIX names it; Japanese where it names none. */
export function localeOf(environment: { readonly [name: string]: string | undefined }): Locale {
  const name = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  const [, language, region] = /^([a-z]{2,3})(?:_([A-Z]{2}))?(?:[.@]|$)/.exec(name) ?? []
  if (language === undefined) return 'ja'
  const written = locales.find((locale) => locale === language)
  return written ?? (region === undefined ? language : `${language}-${region}`)
}
