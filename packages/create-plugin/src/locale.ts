import type { WrittenLocale } from '@shindan/core'

/** The language of the environment, as POSIX names it; Japanese when it names neither, as in the command shindan. */
export function localeOf(environment: { readonly [name: string]: string | undefined }): WrittenLocale {
  const name = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  return /^(?!ja)[a-z]{2,3}(?:[_.@]|$)/.test(name) ? 'en' : 'ja'
}
