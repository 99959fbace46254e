import type { Case } from '../case/case.ts'
import { choicesOf } from '../case/products.ts'
import { type ContactRole, contactRoles } from '../catalog/contact.ts'
import { pluginOf } from '../catalog/plugin-of.ts'
import { decide } from '../condition/index.ts'
import type { Composition } from '../plugin/compose.ts'
import type { RecognisedError } from '../recognition/index.ts'
import type { DiagnosedFallback } from './diagnosis.ts'
import { isNotInUse } from './not-in-use.ts'
import type { RuleIndex } from './rule-index.ts'
import { isTried, type Tried } from './tried.ts'

/**
 * What the sources give for when nothing else has helped, for these errors; the last thing that is left. What only a
 * product advises is said unless that product is known not to be in use.
 */
export function fallbacksFor(
  errors: readonly RecognisedError[],
  of: Case,
  tried: Tried,
  index: RuleIndex,
): readonly DiagnosedFallback[] {
  return index
    .fallbacksOn(errors.map(({ id }) => id))
    .filter(
      (fallback) => !isNotInUse(pluginOf(fallback.id), of, index) && decide(fallback.when, of.facts) !== 'no',
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

/**
 * Whom to ask about these errors and causes: the contacts of their plugins and of the product in use, the nearest first,
 * those of products that are known not to be in use left out.
 */
export function contactsFor(
  ids: Iterable<string>,
  of: Case,
  { contacts }: Composition,
  index: RuleIndex,
): readonly string[] {
  const own = new Set([...ids].map(pluginOf))
  const plugins = new Set([...own, ...inUseFor(own, of, index)])
  const rank = (role: ContactRole) => contactRoles.indexOf(role)
  const all = [...contacts.values()].filter(({ id }) => plugins.has(pluginOf(id)))
  const inUse = all.filter(({ id }) => !isNotInUse(pluginOf(id), of, index))
  // Where only those of other products are left, one of the two is not so: they are the ones to ask.
  return (inUse.length > 0 ? inUse : all).toSorted((a, b) => rank(a.role) - rank(b.role)).map(({ id }) => id)
}

/** The products in use that one of these plugins gives a choice of: who uses CLOMO asks CLOMO of a push certificate. */
function inUseFor(plugins: ReadonlySet<string>, { facts }: Case, { products }: RuleIndex): readonly string[] {
  return products
    .filter((product) =>
      [...plugins]
        .flatMap((plugin) => choicesOf(plugin, product))
        .some(
          (choice) => facts.value(product.fact) === true || facts.value(choice) === product.choices[choice],
        ),
    )
    .map(({ plugin }) => plugin)
}
