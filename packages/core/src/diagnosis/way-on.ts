import type { Case } from '../case/case.ts'
import { type ContactRole, contactRoles } from '../catalog/contact.ts'
import { pluginOf } from '../catalog/plugin-of.ts'
import { decide } from '../condition/index.ts'
import type { Composition } from '../plugin/compose.ts'
import type { RecognisedError } from '../recognition/index.ts'
import type { Fallback } from '../rule/fallback.ts'
import type { DiagnosedFallback } from './diagnosis.ts'
import { isTried, type Tried } from './tried.ts'

/** What the sources give for when nothing else has helped, for these errors; the last thing that is left. */
export function fallbacksFor(
  errors: readonly RecognisedError[],
  of: Case,
  tried: Tried,
  composition: Composition,
): readonly DiagnosedFallback[] {
  const shown = new Set(errors.map(({ id }) => id))
  return [...composition.fallbacks.values()]
    .filter(
      (fallback) =>
        fallback.about.some((error) => shown.has(error)) &&
        isInUse(fallback, of, composition) &&
        decide(fallback.when, of.facts) !== 'no',
    )
    .map(({ id, remedy }) => {
      const steps = remedy.filter(({ when }) => !when || decide(when, of.facts) !== 'no')
      return {
        id,
        steps: steps.map((step) => step.id),
        ...(isTried(id, steps, tried) && { tried: true }),
      }
    })
}

/** What only a product advises is said unless that product is known not to be in use. */
function isInUse({ id }: Fallback, { facts }: Case, { products }: Composition): boolean {
  const product = products.find(({ plugin }) => plugin === pluginOf(id))
  return !product || facts.value(product.fact) !== false
}

/**
 * Whom to ask about these errors and causes: the contacts of their plugins, the nearest first, those of products that
 * are known not to be in use left out.
 */
export function contactsFor(
  ids: Iterable<string>,
  of: Case,
  { contacts, products }: Composition,
): readonly string[] {
  const plugins = new Set([...ids].map(pluginOf))
  const isOut = (plugin: string) => {
    const product = products.find((one) => one.plugin === plugin)
    return product !== undefined && of.facts.value(product.fact) === false
  }
  const rank = (role: ContactRole) => contactRoles.indexOf(role)
  const all = [...contacts.values()].filter(({ id }) => plugins.has(pluginOf(id)))
  const inUse = all.filter(({ id }) => !isOut(pluginOf(id)))
  // Where only those of other products are left, one of the two is not so: they are the ones to ask.
  return (inUse.length > 0 ? inUse : all).toSorted((a, b) => rank(a.role) - rank(b.role)).map(({ id }) => id)
}
