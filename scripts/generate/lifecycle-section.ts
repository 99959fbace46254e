import type { AnyLifecycle, DeadlineDefinition, Localized } from '@shindan/core'
import { heading, list, namedList, plain } from './markdown.ts'
import { sourceLine } from './source-section.ts'
import type { Page } from './vendor.ts'
import { sayWindow } from './window.ts'
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
    ...named(words.deadlines, deadlines, (deadline) => termsOf(deadline, page)),
    ...named(words.phases, phases),
    ...named(words.windows, windows, (window) => ` — ${sayWindow(window, lifecycle.timeZone, locale)}`),
    ...named(words.reminders, reminders),
  ]
}

function termsOf(deadline: DeadlineDefinition, { locale }: Page): string {
  const which = deadline.earliest ? words.earliest : words.latest
  const terms = Object.values(deadline.earliest ?? deadline.latest ?? {}).flatMap((term) =>
    term ? [plain(term.label[locale])] : [],
  )
  const said = terms.length > 1 ? `${which[locale]}: ${terms.join(' / ')}` : terms.join()
  return ` → \`${deadline.fact}\` — ${said}${deadline.boundary ? ` (${plain(deadline.boundary[locale])})` : ''}`
}
