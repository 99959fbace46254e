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
  events: readonly (UnrecognisedDetail | { readonly detail: UnrecognisedDetail })[],
): readonly UnknownTemplate[] {
  const groups = new Map<string, { count: number; suggestions: Map<string, number> }>()
  for (const { template, suggestions } of detailsIn(events)) {
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

/** What can be counted. Stored events come from anywhere: what is none of them is passed over. */
function detailsIn(events: unknown): readonly Pick<UnrecognisedDetail, 'template' | 'suggestions'>[] {
  try {
    return Array.isArray(events) ? [...events].flatMap(detailIn) : []
  } catch {
    return []
  }
}

function detailIn(event: unknown): readonly Pick<UnrecognisedDetail, 'template' | 'suggestions'>[] {
  try {
    const { detail = event } = event as { readonly detail?: unknown }
    const { template, suggestions } = detail as { readonly [field: string]: unknown }
    if (typeof template !== 'string') return []
    const ids = Array.isArray(suggestions) ? suggestions.filter((id) => typeof id === 'string') : []
    return [{ template, suggestions: ids }]
  } catch {
    return []
  }
}
