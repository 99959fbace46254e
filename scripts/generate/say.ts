import { fillSlots, type Localized } from '@shindan/core'
import { sayValue } from '@shindan/core/render'
import { plain } from './markdown.ts'
import type { Page } from './vendor.ts'
import { words } from './words.ts'

/** A text of a definition, its slots named by what they stand for: `‹first retrieval›`. */
export function say(text: Localized, page: Page): string {
  return plain(fillSlots(text[page.locale], (fact) => `‹${labelOf(fact, page)}›`))
}

/** The name of a fact. */
function labelOf(fact: string, { composition, locale }: Page): string {
  return composition.facts[fact]?.label[locale] ?? fact
}

/** Facts by name. */
export function sayFacts(facts: readonly string[], page: Page): string {
  return facts.map((fact) => plain(labelOf(fact, page))).join(page.locale === 'ja' ? '、' : ', ')
}

/** Given facts with their values. Instants stay as they are written, so that no host's calendar shows. */
export function sayGiven(facts: { readonly [id: string]: unknown }, page: Page): string {
  const { composition, locale } = page
  const said = Object.entries(facts).map(([fact, value]) => {
    const isInstant = composition.facts[fact]?.type === 'instant' && value !== null
    const words = isInstant ? String(value) : sayValue(fact, value, composition, { locale, timeZone: 'UTC' })
    return plain(`${labelOf(fact, page)}: ${words}`)
  })
  return said.length > 0 ? said.join('; ') : words.nothing[locale]
}

/** Where an error, a rule or an operation is told, from another page of the same language. */
export function link(kind: 'error' | 'rule' | 'operation', id: string): string {
  const [vendor = '', local = ''] = id.split('/')
  return `[\`${id}\`](${vendor}.md#${kind}-${local})`
}
