import type { ErrorDefinition, Message } from '../catalog/error.ts'
import { type Locale, type Localized, textIn } from '../text/locale.ts'

/**
 * An error's message as it stands on the screen: in the reader's language where the screen has it, else in the one that
 * it has; what varies is left open. Where an error has no message, its code and what it means. A line of a log, which is
 * one in every language, stands on no screen: what it means goes before it.
 */
export function onScreen({ messages, code, summary }: ErrorDefinition, locale: Locale): string {
  const [message] = messages
  if (!message) return code === undefined ? textIn(summary, locale) : `${code}: ${textIn(summary, locale)}`
  const said = textIn(shownOf(message), locale).replace(/\{[^{}]+\}/g, '…')
  if (message.ja !== message.en) return said
  const meant = textIn(summary, locale)
  return textIn({ ja: `${meant}（${said}）`, en: `${meant} (${said})` }, locale)
}

/** A message in the languages of the screen, or in all of them where it is known in none. */
function shownOf(message: Message): Localized {
  const { verbatim } = message
  if (verbatim.length === 0) return message
  return Object.fromEntries(verbatim.map((language) => [language, message[language]])) as unknown as Localized
}
