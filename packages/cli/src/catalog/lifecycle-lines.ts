import { type AnyLifecycle, type Localized, textIn } from '@shindan/core'
import { catalogWords, sayTerms, sayWindow } from '@shindan/core/render'
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
      ...(deadline.consequence
        ? [`${textIn(catalogWords.consequence, locale)}: ${textIn(deadline.consequence, locale)}`]
        : []),
    ]),
    ...named(catalogWords.phases, lifecycle.phases, ours),
    ...named(catalogWords.windows, lifecycle.windows, (window) => [
      sayWindow(window, lifecycle.timeZone, locale),
    ]),
    ...named(catalogWords.reminders, lifecycle.reminders, ours),
  ]
}
