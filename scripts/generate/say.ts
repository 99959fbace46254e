import type { Condition, Localized } from '@shindan/core'
import { sayGiven as given, nameFacts, nameSlots, sayCondition } from '@shindan/core/render'
import { plain } from './markdown.ts'
import type { Page } from './vendor.ts'
import { words } from './words.ts'

/** A text of a definition, its slots named by what they stand for. */
export function say(text: Localized, { composition, locale }: Page): string {
  return plain(nameSlots(text, composition, locale))
}

/** Facts by name. */
export function sayFacts(facts: readonly string[], { composition, locale }: Page): string {
  return plain(nameFacts(facts, composition, locale))
}

/** Where something applies, behind it; nothing where it always does. */
export function sayWhere(condition: Condition | undefined, { composition, locale }: Page): string {
  return condition ? ` (${words.unless[locale]}: ${plain(sayCondition(condition, composition, locale))})` : ''
}

/** Given facts with their values. */
export function sayGiven(facts: { readonly [id: string]: unknown }, { composition, locale }: Page): string {
  const said = given(facts, composition, locale).map(plain)
  return said.length > 0 ? said.join('; ') : words.nothing[locale]
}

/** Where an error, a rule or an operation is told, from another page of the same language. */
export function link(kind: 'error' | 'rule' | 'operation', id: string): string {
  const [vendor = '', local = ''] = id.split('/')
  return `[\`${id}\`](${vendor}.md#${kind}-${local})`
}
