import {
  type AnyLifecycle,
  type DeadlineDefinition,
  type Locale,
  type Localized,
  textIn,
} from '@shindan/core'
import { catalogWords, sayConsequence, sayTerms, sayWindow } from '@shindan/core/render'
import { type Page, section } from './sections.ts'

/** A lifecycle: what happens, until when something must be done, in which phases, and when somebody is told. */
export function lifecycleLines(lifecycle: AnyLifecycle, page: Page): readonly string[] {
  const { locale } = page
  const named = <T extends { readonly label: Localized }>(
    title: Localized,
    parts: { readonly [id: string]: T },
    more: (part: T) => readonly string[],
  ) =>
    section(
      title,
      Object.entries(parts).flatMap(([id, part]) => [
        `${id}  ${textIn(part.label, locale)}`,
        ...more(part).map((row) => `  ${row}`),
      ]),
      page,
    )
  const ours = ({ inferred }: { readonly inferred?: true }) =>
    inferred ? [textIn(catalogWords.inferred, locale)] : []
  return [
    `  ${textIn(lifecycle.label, locale)}`,
    `  ${textIn(catalogWords.timeZone, locale)}: ${lifecycle.timeZone}`,
    ...named(catalogWords.events, lifecycle.events, ({ fact, required }) => [
      required ? `${fact} (${textIn(catalogWords.required, locale)})` : fact,
    ]),
    ...named(catalogWords.deadlines, lifecycle.deadlines, (deadline) => [
      `${sayTerms(deadline, locale)} → ${deadline.fact}`,
      ...(deadline.boundary ? [textIn(deadline.boundary, locale)] : []),
      ...costOf(deadline, locale),
    ]),
    ...named(catalogWords.phases, lifecycle.phases, ours),
    ...named(catalogWords.windows, lifecycle.windows, (window) => [
      sayWindow(window, lifecycle.timeZone, locale),
    ]),
    ...named(catalogWords.reminders, lifecycle.reminders, ours),
  ]
}

function costOf(deadline: DeadlineDefinition, locale: Locale): readonly string[] {
  const cost = sayConsequence(deadline, locale)
  return cost === undefined ? [] : [`${textIn(catalogWords.consequence, locale)}: ${cost}`]
}
