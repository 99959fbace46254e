import { type Locale, locales } from '@shindan/core'

/** The language of the environment, as POSIX names it; Japanese when it names neither. */
export function localeOf(environment: { readonly [name: string]: string | undefined }): Locale {
  const name = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  return locales.find((locale) => name.toLowerCase().startsWith(locale)) ?? 'ja'
}
