import type { DeadlineDefinition, Localized, Policy } from '@shindan/core'
import { heading, list, namedList, plain } from './markdown.ts'
import { sourceLine } from './source-section.ts'
import type { Page } from './vendor.ts'
import { sayWindow } from './window.ts'
import { words } from './words.ts'

/** Dates: what happens, until when something must be done, when the service is down, when somebody is told. */
export function policySection(page: Page): readonly string[] {
  return page.plugin.policies.flatMap((policy) => one(policy, page))
}

function one(policy: Policy, page: Page): readonly string[] {
  const { locale } = page
  const { events, deadlines, phases, windows, reminders } = policy
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
    ...heading(3, `policy-${policy.id.split('/')[1]}`, `\`${policy.id}\``),
    plain(policy.label[locale]),
    '',
    ...list([`${words.timeZone[locale]}: ${policy.timeZone}`, sourceLine(policy.source, page)]),
    ...named(words.events, events, ({ required }) => (required ? ` (${words.required[locale]})` : '')),
    ...named(words.deadlines, deadlines, (deadline) => termsOf(deadline, page)),
    ...named(words.phases, phases),
    ...named(words.windows, windows, (window) => ` — ${sayWindow(window, policy.timeZone, locale)}`),
    ...named(words.reminders, reminders),
  ]
}

function termsOf(deadline: DeadlineDefinition, { locale }: Page): string {
  const which = deadline.earliest ? words.earliest : words.latest
  const terms = Object.values(deadline.earliest ?? deadline.latest ?? {}).flatMap((term) =>
    term ? [plain(term.label[locale])] : [],
  )
  const said = terms.length > 1 ? `${which[locale]}: ${terms.join(' / ')}` : terms.join()
  return ` — ${said}${deadline.boundary ? ` (${plain(deadline.boundary[locale])})` : ''}`
}
