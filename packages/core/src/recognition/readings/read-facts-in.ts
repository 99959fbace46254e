import { fold } from '../folding/fold.ts'
import { createWordFinder, type Place } from './find-words.ts'
import type { ReadFact, TextReading } from './reading.ts'
import { forwardedPart, isDenied, isQuoted } from './standing.ts'
import { dayBeside, numberAfter, versionAfter } from './values.ts'

/** Reads facts in texts. */
export interface FactsReader {
  readonly read: (text: string) => readonly ReadFact[]
}

/**
 * Prepares readings. What is negated, or quoted as what somebody else says, is not read; what a text tells in two ways
 * is not read either. `isProduct` names the facts that say which product is in use: their words are names, which stand
 * in quotes as well.
 */
export function createFactsReader(
  readings: readonly TextReading[],
  isProduct: (fact: string) => boolean,
): FactsReader {
  const finder = createWordFinder(readings.map(wordsOf))

  function read(text: string): readonly ReadFact[] {
    const found: Found[] = []
    const forwarded = forwardedPart(text)
    for (const place of finder(text, fold(text))) {
      const reading = readings[place.owner] as TextReading
      if (isDenied(text, place) || (!isProduct(reading.fact) && isQuoted(text, place, forwarded))) continue
      const told = toldAt(text, place, reading)
      if (told)
        found.push({ fact: reading.fact, ...told, ...('where' in reading && { where: reading.where }) })
    }
    return agreeing(found)
  }

  return { read }
}

interface Found extends ReadFact {
  readonly where?: Pick<ReadFact, 'fact' | 'value'> | undefined
}

function wordsOf(reading: TextReading): readonly string[] {
  if ('says' in reading) return reading.says
  if ('version' in reading) return reading.version
  if ('number' in reading) return reading.number
  return reading.day
}

function toldAt(text: string, place: Place, reading: TextReading): Omit<ReadFact, 'fact'> | undefined {
  const { start, end } = place
  if ('says' in reading) return { value: reading.value, span: [start, end] }
  if ('version' in reading) return versionAfter(text, place)
  if ('number' in reading) return numberAfter(text, place)
  return dayBeside(text, place, reading.of)
}

/** Each fact once; none of which a text tells two things, and none of something else than what it tells. */
function agreeing(found: readonly Found[]): readonly ReadFact[] {
  const first = new Map<string, Found>()
  const conflicting = new Set<string>()
  for (const one of found) {
    const known = first.get(one.fact)
    if (!known) first.set(one.fact, one)
    else if (known.value !== one.value) conflicting.add(one.fact)
  }
  const holds = ({ fact, value }: Pick<ReadFact, 'fact' | 'value'>) =>
    !conflicting.has(fact) && first.get(fact)?.value === value
  return [...first.values()]
    .filter(({ fact, where }) => !conflicting.has(fact) && (!where || holds(where)))
    .map(({ where, ...fact }) => fact)
}
