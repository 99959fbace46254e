import { guarded } from '../problem/mistake.ts'
import type { Localized } from '../text/locale.ts'
import type { Instant } from '../time/index.ts'
import type { AskedFact, Fact, FactTexts, FactType, ValueTypes } from './fact.ts'

const fact = guarded(
  ['type', 'texts'],
  'a type and the texts of a fact',
  <Type extends FactType, Value>(type: Type, texts: FactTexts): AskedFact<Type, Value> => ({
    sensitive: false,
    ...texts,
    type,
    nullable: false,
  }),
)

/** A yes or no. */
export function boolean(texts: FactTexts): AskedFact<'boolean', boolean> {
  return fact('boolean', texts)
}

/** One of a closed list of values. */
export const choice = guarded(
  ['choices', 'texts'],
  'choices and the texts of a fact',
  <const Value extends string>(
    choices: { readonly [V in Value]: Localized },
    texts: FactTexts,
  ): AskedFact<'choice', Value> => ({ ...fact('choice', texts), choices }),
)

/** One of a list of values to which other plugins add theirs, e.g. which console is in use. */
export const openChoice = guarded(
  ['choices', 'texts'],
  'choices and the texts of a fact',
  (choices: { readonly [value: string]: Localized }, texts: FactTexts): AskedFact<'choice', string> => ({
    ...fact('choice', texts),
    choices,
    open: true,
  }),
)

/** A point in time, known exactly or to a span: on input as `readTime` reads it; UTC within. */
export function instant(texts: FactTexts): AskedFact<'instant', Instant> {
  return fact('instant', texts)
}

/** A finite number, from `minimum` on where there is one. */
export function number(texts: FactTexts & { readonly minimum?: number }): AskedFact<'number', number> {
  return fact('number', texts)
}

/** Free text, up to 10,000 UTF-16 code units. */
export function text(texts: FactTexts): AskedFact<'text', string> {
  return fact('text', texts)
}

/** A dotted version such as `15` or `15.1.2`. */
export function version(texts: FactTexts): AskedFact<'version', string> {
  return fact('version', texts)
}

/** A fact that can also be known to be absent: `null`. */
export const nullable = guarded(
  ['of'],
  'a fact',
  <Type extends FactType, Value>(of: AskedFact<Type, Value>): AskedFact<Type, Value | null> =>
    ({ ...of, nullable: true }) as AskedFact<Type, Value | null>,
)

/** A fact that has a value as long as nobody says otherwise; the answer says that it was assumed. */
export const assumed = guarded(
  ['value', 'of'],
  'a value and a fact',
  <Type extends FactType, Value>(value: Value, of: AskedFact<Type, Value>): AskedFact<Type, Value> => ({
    ...of,
    assumed: value,
  }),
)

/** A fact that only files tell: it can be given, and nobody is asked for it. */
export function told<const Type extends Exclude<FactType, 'choice'>>(
  type: Type,
  label: Localized,
): Fact<Type, ValueTypes[Type]> {
  return { type, label, nullable: false, sensitive: false }
}

/** One of a closed list of values that only files tell. */
export function toldChoice<const Value extends string>(
  choices: { readonly [V in Value]: Localized },
  label: Localized,
): Fact<'choice', Value> {
  return { type: 'choice', label, choices, nullable: false, sensitive: false }
}
