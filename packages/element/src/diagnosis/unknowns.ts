import type { UnrecognisedDetail } from './events.ts'

/** A template that was not recognised, and how often it came. */
export interface UnknownTemplate {
  readonly template: string
  readonly count: number
  /** Errors to which it was near, the most frequent first. */
  readonly suggestions: readonly string[]
}

/**
 * What a catalog should know next: the templates of texts that were not recognised, the most frequent first. Takes the
 * events, or their details as they were stored.
 *
 * @example
 * ```ts
 * const seen: UnrecognisedDetail[] = []
 * element.addEventListener('shindan-unrecognised', ({ detail }) => seen.push(detail))
 * unknownsOf(seen) // [{ template: 'Error {number}: …', count: 12, suggestions: ['clomo/upload-refused'] }]
 * ```
 */
export function unknownsOf(
  events: Iterable<UnrecognisedDetail | { readonly detail: UnrecognisedDetail }>,
): readonly UnknownTemplate[] {
  const groups = new Map<string, { count: number; suggestions: Map<string, number> }>()
  for (const event of events) {
    const { template, suggestions } = 'detail' in event ? event.detail : event
    const group = groups.get(template) ?? { count: 0, suggestions: new Map() }
    group.count++
    for (const id of suggestions) group.suggestions.set(id, (group.suggestions.get(id) ?? 0) + 1)
    groups.set(template, group)
  }
  return [...groups]
    .map(([template, { count, suggestions }]) => ({
      template,
      count,
      suggestions: [...suggestions].sort(([, one], [, other]) => other - one).map(([id]) => id),
    }))
    .sort((one, other) => other.count - one.count)
}
