import { createContext, useContext } from 'react'

export type Language = 'ja' | 'en'

export type Text = { readonly [L in Language]: string }

export const LanguageContext = createContext<Language>('ja')

export const useLanguage = () => useContext(LanguageContext)

/** Says texts in the language of the reader. */
export function useSay() {
  const language = useLanguage()
  return (text: Text) => text[language]
}

const zone = 'Asia/Tokyo'

/** Says days and times as the office reads them. */
export function useDates() {
  const language = useLanguage()
  const format = (options: Intl.DateTimeFormatOptions) => {
    const made = new Intl.DateTimeFormat(language, { timeZone: zone, ...options })
    return (instant: string) => made.format(new Date(instant))
  }
  return {
    day: format({ year: 'numeric', month: 'short', day: 'numeric' }),
    time: format({
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      hour12: false,
    }),
    now: format({ dateStyle: 'full', timeStyle: 'short' }),
  }
}

/** The voice in which shindan answers. */
export function useVoice() {
  return { locale: useLanguage(), timeZone: zone }
}
