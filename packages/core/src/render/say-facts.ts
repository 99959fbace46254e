import type { Proof } from '../catalog/error.ts'
import type { Composition } from '../plugin/compose.ts'
import { handed } from '../problem/mistake.ts'
import { knownLocale, type Locale, type Localized } from '../text/locale.ts'
import { fillSlots } from '../text/slots.ts'
import { sayValue } from './say-value.ts'

/** What a fact is called. */
export function nameOf(fact: string, composition: Composition, locale: Locale): string {
  return handed({ fact, composition, locale }, 'the id of a fact, a composition and a locale', () =>
    nameOfChecked(fact, composition, locale),
  )
}

function nameOfChecked(fact: string, { facts }: Composition, locale: Locale): string {
  return facts[fact]?.label[knownLocale(locale)] ?? fact
}

/** Facts by name, in one line. */
export function nameFacts(facts: readonly string[], composition: Composition, locale: Locale): string {
  return handed({ facts, composition, locale }, 'ids of facts, a composition and a locale', () =>
    nameFactsChecked(facts, composition, locale),
  )
}

function nameFactsChecked(facts: readonly string[], composition: Composition, locale: Locale): string {
  return facts.map((fact) => nameOf(fact, composition, locale)).join(locale === 'ja' ? '、' : ', ')
}

/** A text of a definition, its slots named by what they stand for: `‹first retrieval›`. */
export function nameSlots(text: Localized, composition: Composition, locale: Locale): string {
  return handed({ text, composition, locale }, 'a text in both languages, a composition and a locale', () =>
    nameSlotsChecked(text, composition, locale),
  )
}

function nameSlotsChecked(text: Localized, composition: Composition, locale: Locale): string {
  return fillSlots(text[locale], (fact) => `‹${nameOf(fact, composition, locale)}›`)
}

/** Given facts with their values. Instants stay as they are written, so that no host's calendar shows. */
export function sayGiven(
  facts: { readonly [id: string]: unknown },
  composition: Composition,
  locale: Locale,
): readonly string[] {
  return handed({ facts, composition, locale }, 'facts, a composition and a locale', () =>
    sayGivenChecked(facts, composition, locale),
  )
}

function sayGivenChecked(
  facts: { readonly [id: string]: unknown },
  composition: Composition,
  locale: Locale,
): readonly string[] {
  return Object.entries(facts).map(([fact, value]) => {
    const isInstant = composition.facts[fact]?.type === 'instant' && value !== null
    const said = isInstant ? String(value) : sayValue(fact, value, composition, { locale, timeZone: 'UTC' })
    return `${nameOf(fact, composition, locale)}: ${said}`
  })
}

/** What an error proves by being shown, each fact with its value or the slot that holds it. */
export function sayProofs(
  proofs: readonly Proof[],
  composition: Composition,
  locale: Locale,
): readonly string[] {
  return handed({ proofs, composition, locale }, 'proofs, a composition and a locale', () =>
    sayProofsChecked(proofs, composition, locale),
  )
}

function sayProofsChecked(
  proofs: readonly Proof[],
  composition: Composition,
  locale: Locale,
): readonly string[] {
  return proofs.flatMap((proof) =>
    'slot' in proof
      ? [`${nameOf(proof.fact, composition, locale)}: ‹${proof.slot}›`]
      : sayGiven({ [proof.fact]: proof.value }, composition, locale),
  )
}
