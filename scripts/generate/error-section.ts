import { type ErrorDefinition, type ResolvedCauses, rulesOf } from '@shindan/core'
import { platformNames, sayProofs, severityWords, stageWords } from '@shindan/core/render'
import { heading, list, namedList, plain, table } from './markdown.ts'
import { link, say } from './say.ts'
import { sourceLine } from './source-section.ts'
import type { Page } from './vendor.ts'
import { words } from './words.ts'

/** Errors: those with a message or a cause one by one, the rows of tables as tables. */
export function errorSection(page: Page): readonly string[] {
  const causesOf = (error: ErrorDefinition) => page.composition.causes.get(error.id)
  const isRow = (error: ErrorDefinition) => error.messages.length === 0 && !causesOf(error)
  const errors: readonly ErrorDefinition[] = page.plugin.errors
  return [
    ...errors.filter((error) => !isRow(error)).flatMap((error) => one(error, causesOf(error), page)),
    ...tables(errors.filter(isRow), page),
  ]
}

function one(error: ErrorDefinition, causes: ResolvedCauses | undefined, page: Page): readonly string[] {
  const { locale } = page
  return [
    ...heading(3, `error-${error.id.split('/')[1]}`, `\`${error.id}\``),
    say(error.summary, page),
    '',
    ...list([
      ...(error.code
        ? [`${words.code[locale]}: \`${[error.code, ...(error.codeAliases ?? [])].join('`, `')}\``]
        : []),
      ...(error.platforms.length > 0
        ? [`${words.platforms[locale]}: ${error.platforms.map((of) => platformNames[of]).join(', ')}`]
        : []),
      `${words.stage[locale]}: ${stageWords[error.stage][locale]}`,
      `${words.severity[locale]}: ${severityWords[error.severity][locale]}`,
      sourceLine(error.source, page),
    ]),
    ...namedList(
      words.message[locale],
      error.messages.flatMap((message) => [
        ...message.verbatim.map((language) => `${language}: ${plain(message[language])}`),
        ...(message.verbatim.includes(locale)
          ? []
          : [`${plain(message[locale])} (${words.translation[locale]})`]),
      ]),
    ),
    ...namedList(
      words.shownBy[locale],
      sayProofs(error.shownBy ? [error.shownBy] : [], page.composition, locale).map(plain),
    ),
    ...namedList(words.proves[locale], sayProofs(error.proves ?? [], page.composition, locale).map(plain)),
    ...namedList(
      words.causes[locale],
      (causes ? rulesOf(causes) : []).map(
        (id, i) => (causes?.inOrder ? `${i + 1}. ` : '') + link('rule', id),
      ),
    ),
    ...(causes?.inOrder ? [words.isolated[locale], ''] : []),
    ...(error.unexplained ? [say(error.unexplained, page), ''] : []),
    ...namedList(words.todo[locale], (error.advice?.[locale] ?? []).map(plain)),
  ]
}

/** One table for each reason why errors have no rule. */
function tables(errors: readonly ErrorDefinition[], page: Page): readonly string[] {
  const { locale, plugin } = page
  const reasons = new Map<string, ErrorDefinition[]>()
  for (const error of errors) {
    const reason = error.unexplained ? say(error.unexplained, page) : ''
    reasons.set(reason, [...(reasons.get(reason) ?? []), error])
  }
  return [...reasons].flatMap(([reason, rows]) => [
    reason,
    '',
    ...table(
      [words.code[locale], `${plugin.name}/…`, words.meaning[locale], words.todo[locale]],
      rows.map(({ id, code, summary, advice }) => [
        code === undefined ? '' : `\`${code}\``,
        `\`${id.slice(plugin.name.length + 1)}\``,
        say(summary, page),
        (advice?.[locale] ?? []).map(plain).join(locale === 'ja' ? '' : ' '),
      ]),
    ),
  ])
}
