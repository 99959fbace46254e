import { guarded } from '../problem/mistake.ts'
import type { Localized } from './locale.ts'

/** The names between braces in a template: `SlotsOf<'{a} and {b}'>` is `'a' | 'b'`. */
export type SlotsOf<Template> = Template extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | SlotsOf<Rest>
  : never

const slot = /\{([^{}]+)\}/g

/** The slot names of a template in the order in which they stand. */
export function slotsOf(template: string): string[] {
  if (!template.includes('{')) return []
  return [...template.matchAll(slot)].map((match) => match[1] as string)
}

/** The slot names of a text, in whichever language they stand. */
export function slotsIn(text: Localized): string[] {
  return Object.values(text).flatMap(slotsOf)
}

/** Whether a text quotes the same in each of its languages, and as often. */
export function quotesAlike(text: Localized): boolean {
  return new Set(Object.values(text).map((said) => slotsOf(said).toSorted().join())).size <= 1
}

/** Fills each `{slot}` of a template with what `value` gives for its name. */
export const fillSlots = guarded(
  ['template', 'value'],
  'a template and what fills a slot',
  (template: string, value: (slot: string) => string): string =>
    template.replace(slot, (_, name: string) => value(name)),
)
