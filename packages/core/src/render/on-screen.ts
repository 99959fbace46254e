import type { ErrorDefinition } from '../catalog/error.ts'
import type { Locale } from '../text/locale.ts'

/**
 * An error's message as it stands on the screen: in the reader's language where the screen has it, else in the one that
 * it has; what varies is left open. Where an error has no message, its code and what it means. A line of a log, which is
 * one in every language, stands on no screen: what it means goes before it.
 */
export function onScreen({ messages, code, summary }: ErrorDefinition, locale: Locale): string {
  const [message] = messages
  if (!message) return code === undefined ? summary[locale] : `${code}: ${summary[locale]}`
  const [language = locale] = message.verbatim
  const said = message[message.verbatim.includes(locale) ? locale : language].replace(/\{[^{}]+\}/g, '…')
  if (message.ja !== message.en) return said
  return locale === 'ja' ? `${summary.ja}（${said}）` : `${summary.en} (${said})`
}
