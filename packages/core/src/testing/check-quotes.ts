import { inputsOf } from '../fact/fact.ts'
import type { Composition } from '../plugin/compose.ts'
import type { Localized } from '../text/locale.ts'
import { slotsIn } from '../text/slots.ts'
import type { CheckProblem } from './problem.ts'

/** A text with the facts that are known wherever it is shown. */
export interface Quote {
  readonly text: Localized
  readonly known: ReadonlySet<string>
}

/** Texts must be able to fill their slots, and must not quote what is sensitive. */
export function checkQuotes(
  path: string,
  quotes: readonly Quote[],
  { facts }: Composition,
): readonly CheckProblem[] {
  return quotes.flatMap(({ text, known }) =>
    [...new Set(slotsIn(text))].flatMap((slot) => {
      if (facts[slot]?.sensitive) {
        return [{ path, message: `quotes {${slot}}, which is sensitive` }]
      }
      return isCertain(slot, known) ? [] : [{ path, message: `quotes {${slot}}, which may be unknown` }]
    }),
  )

  /** A fact is certain with those that are known, with what follows from them, and with what they follow from. */
  function isCertain(fact: string, known: ReadonlySet<string>): boolean {
    if (facts[fact]?.assumed !== undefined) return true
    if ([...known].some((other) => other === fact || inputsOf(facts[other]).includes(fact))) return true
    return (
      (facts[fact]?.computation ?? facts[fact]?.requiresCode) !== undefined &&
      inputsOf(facts[fact]).every((input) => isCertain(input, known))
    )
  }
}
