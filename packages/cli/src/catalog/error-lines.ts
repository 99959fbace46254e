import { type ErrorDefinition, rulesOf, textIn } from '@shindan/core'
import {
  catalogWords,
  platformNames,
  sayProofs,
  severityWords,
  stageWords,
  words,
} from '@shindan/core/render'
import { type Page, say, section } from './sections.ts'

/** An error: its messages, its causes in their order, and how people tell it. */
export function errorLines(error: ErrorDefinition, page: Page): readonly string[] {
  const { composition, locale } = page
  const { shownBy } = error
  const about = [
    textIn(severityWords[error.severity], locale),
    ...(error.affects ? [textIn(words.allDevices, locale)] : []),
    textIn(stageWords[error.stage], locale),
    ...error.platforms.map((platform) => platformNames[platform]),
    ...(error.code ? [error.code, ...(error.codeAliases ?? [])] : []),
  ]
  const causes = causeRows(error, page)
  return [
    `  ${textIn(error.summary, locale)}`,
    `  ${about.join(' · ')}`,
    ...section(catalogWords.message, messageRows(error, page), page),
    ...section(catalogWords.causes, causes, page),
    ...section(catalogWords.todo, (textIn(error.advice, locale) ?? []).map(numbered), page),
    ...(error.unexplained && causes.length === 0 ? ['', `  ${say(error.unexplained, page)}`] : []),
    ...section(catalogWords.shownBy, sayProofs(shownBy ? [shownBy] : [], composition, locale), page),
    ...section(catalogWords.proves, sayProofs(error.proves ?? [], composition, locale), page),
    ...section(catalogWords.told, textIn(error.told, locale) ?? [], page),
  ]
}

function messageRows({ messages }: ErrorDefinition, { locale }: Page): readonly string[] {
  return messages.flatMap((message) => {
    const verbatim = new Set(message.verbatim.map((language) => message[language]))
    const isTranslated = !verbatim.has(textIn(message, locale))
    const translation = `${textIn(message, locale)} (${textIn(catalogWords.translation, locale)})`
    return [...verbatim, ...(isTranslated ? [translation] : [])]
  })
}

function causeRows({ id }: ErrorDefinition, { composition, locale }: Page): readonly string[] {
  const causes = composition.causes.get(id)
  if (!causes) return []
  const rows = rulesOf(causes).map((rule, i) => {
    const mark = causes.byExclusion.includes(rule) ? ` (${textIn(catalogWords.byExclusion, locale)})` : ''
    return `${i + 1}. ${rule}  ${textIn(composition.rules.get(rule)?.what, locale) ?? ''}${mark}`
  })
  return causes.inOrder ? [textIn(catalogWords.isolated, locale), ...rows] : rows
}

function numbered(text: string, i: number): string {
  return `${i + 1}. ${text}`
}
