import type { AnyLifecycle, DeadlineDefinition, Localized } from '@shindan/core'
import { sayConsequence, sayTerms, sayWindow } from '@shindan/core/render'
import { heading, list, namedList, plain } from './markdown.ts'
import { sourceLine } from './source-section.ts'
import type { Page } from './vendor.ts'
import { words } from './words.ts'

/** Dates: what happens, until when something must be done, when the service is down, when somebody is told. */
export function lifecycleSection(page: Page): readonly string[] {
  return page.plugin.lifecycles.flatMap((lifecycle) => one(lifecycle, page))
}

function one(lifecycle: AnyLifecycle, page: Page): readonly string[] {
  const { locale } = page
  const { events, deadlines, phases, windows, reminders } = lifecycle
  const named = <T extends { readonly label: Localized }>(
    word: Localized,
    entries: { readonly [id: string]: T },
    more: (entry: T) => string = () => '',
  ) =>
    namedList(
      word[locale],
      Object.entries(entries).map(([id, entry]) => `\`${id}\`: ${plain(entry.label[locale])}${more(entry)}`),
    )
  const ours = ({ inferred }: { readonly inferred?: true }) =>
    inferred ? ` (${words.inferred[locale]})` : ''
  return [
    ...heading(3, `lifecycle-${lifecycle.id.split('/')[1]}`, `\`${lifecycle.id}\``),
    plain(lifecycle.label[locale]),
    '',
    ...list([`${words.timeZone[locale]}: ${lifecycle.timeZone}`, sourceLine(lifecycle.source, page)]),
    ...named(
      words.events,
      events,
      ({ fact, required }) => ` — \`${fact}\`${required ? ` (${words.required[locale]})` : ''}`,
    ),
    ...named(words.deadlines, deadlines, (deadline) => set(deadline, page)),
    ...named(words.phases, phases, ours),
    ...named(words.windows, windows, (window) => ` — ${sayWindow(window, lifecycle.timeZone, locale)}`),
    ...named(words.reminders, reminders, ours),
  ]
}

function set(deadline: DeadlineDefinition, { locale }: Page): string {
  const { fact, boundary } = deadline
  const said = sayConsequence(deadline, locale)
  const cost = said === undefined ? '' : ` ${words.consequence[locale]}: ${plain(said)}`
  return ` → \`${fact}\` — ${plain(sayTerms(deadline, locale))}${boundary ? ` (${plain(boundary[locale])})` : ''}${cost}`
}
