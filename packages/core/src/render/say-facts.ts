import type { Proof } from '../catalog/error.ts'
import type { Composition } from '../plugin/compose.ts'
import { guarded } from '../problem/mistake.ts'
import { type Locale, type Localized, textIn } from '../text/locale.ts'
import { fillSlots } from '../text/slots.ts'
import { comma } from './comma.ts'
import { sayValue } from './say-value.ts'

/** What a fact is called. */
export const nameOf = guarded(
  ['fact', 'composition', 'locale'],
  'the id of a fact, a composition and a locale',
  (fact: string, { facts }: Composition, locale: Locale): string =>
    textIn(facts[fact]?.label, locale) ?? fact,
)

/** Facts by name, in one line. */
export const nameFacts = guarded(
  ['facts', 'composition', 'locale'],
  'ids of facts, a composition and a locale',
  (facts: readonly string[], composition: Composition, locale: Locale): string =>
    facts.map((fact) => nameOf(fact, composition, locale)).join(textIn(comma, locale)),
)

/** A text of a definition, its slots named by what they stand for: `‹first retrieval›`. */
export const nameSlots = guarded(
  ['text', 'composition', 'locale'],
  'a text in both languages, a composition and a locale',
  (text: Localized, composition: Composition, locale: Locale): string =>
    fillSlots(textIn(text, locale), (fact) => `‹${nameOf(fact, composition, locale)}›`),
)

/** Given facts with their values. Instants stay as they are written, so that no host's calendar shows. */
export const sayGiven = guarded(
  ['facts', 'composition', 'locale'],
  'facts, a composition and a locale',
  (facts: { readonly [id: string]: unknown }, composition: Composition, locale: Locale): readonly string[] =>
    Object.entries(facts).map(([fact, value]) => {
      const isInstant = composition.facts[fact]?.type === 'instant' && value !== null
      const said = isInstant ? String(value) : sayValue(fact, value, composition, { locale, timeZone: 'UTC' })
      return `${nameOf(fact, composition, locale)}: ${said}`
    }),
)

/** What an error proves by being shown, or is shown by: each fact with its value or the slot that holds it. */
export const sayProofs = guarded(
  ['proofs', 'composition', 'locale'],
  'proofs, a composition and a locale',
  (proofs: readonly Proof[], composition: Composition, locale: Locale): readonly string[] =>
    proofs.flatMap((proof) =>
      'slot' in proof
        ? [`${nameOf(proof.fact, composition, locale)}: ‹${proof.slot}›`]
        : sayGiven({ [proof.fact]: proof.value }, composition, locale),
    ),
)
