import { suggesting } from '../figures.ts'
import { fold } from '../folding/fold.ts'
import { type Columns, holdersOf } from './columns.ts'
import { isEveryday } from './everyday.ts'
import { eachTerm, type Kind } from './term.ts'
import { TermTable } from './term-table.ts'

/** The texts of all entries by their terms. Texts are numbered in the order of their entries, terms as they come. */
export interface TermIndex {
  readonly terms: TermTable
  /** How much each term says: rare ones most, everyday ones next to nothing. */
  readonly weight: Float32Array
  /** The texts of each term, and what the terms of each text weigh. */
  readonly texts: Columns
  readonly total: Float32Array
  /** The entry of each text, the first text of each entry, and the end of the last. */
  readonly entryOf: Uint32Array
  readonly textsFrom: readonly number[]
  /** Texts of an entry in which a term must stand to say half of what it can: more where much is said anyway. */
  readonly half: Float32Array
}

/** Indexes the texts of entries, one list for each. */
export function createTermIndex(lists: readonly (readonly string[])[]): TermIndex {
  const written = lists.map((texts) => [...new Set(texts)])
  const textsFrom = [0]
  for (const { length } of written) textsFrom.push((textsFrom[textsFrom.length - 1] as number) + length)
  const entryOf = Uint32Array.from(written.flatMap((texts, entry) => texts.map(() => entry)))
  const { terms, said, importances } = readTerms(written.flat())
  const texts = holdersOf(said, terms.size)
  const weight = Float32Array.from(
    importances.map((importance, term) => importance * rarity(entriesWith(term), lists.length)),
  )

  function entriesWith(term: number): number {
    let count = 0
    let to = 0
    for (let at = texts.first[term] as number; at < (texts.first[term + 1] as number); at++) {
      const text = texts.values[at] as number
      if (text < to) continue
      count++
      to = textsFrom[(entryOf[text] as number) + 1] as number
    }
    return count
  }

  const total = new Float32Array(entryOf.length)
  for (let text = 0; text < total.length; text++)
    for (let at = said.first[text] as number; at < (said.first[text + 1] as number); at++)
      total[text] = (total[text] as number) + (weight[said.values[at] as number] as number)
  const lengthOf = (entry: number): number =>
    (said.first[textsFrom[entry + 1] as number] as number) -
    (said.first[textsFrom[entry] as number] as number)
  const mean = said.values.length / lists.length
  const { half, halfOfLength } = suggesting
  return {
    terms,
    weight,
    texts,
    total,
    entryOf,
    textsFrom,
    half: Float32Array.from(
      lists,
      (_, entry) => half * (1 - halfOfLength + (halfOfLength * lengthOf(entry)) / mean),
    ),
  }
}

/** How much a term says by its kind alone. */
export function importance(kinds: readonly number[], kind: Kind, everyday: boolean): number {
  return (kinds[kind] as number) * (everyday ? suggesting.everyday : 1)
}

/** The distinct terms of each text. All are folded as one text, which costs less than each by itself. */
function readTerms(texts: readonly string[]): {
  readonly terms: TermTable
  readonly said: Columns
  readonly importances: readonly number[]
} {
  const whole = texts.join('\n')
  const folded = fold(whole)
  const terms = new TermTable()
  const importances: number[] = []
  const isPlain: boolean[] = []
  const lastText: number[] = []
  // A word begins two terms at its first letter, a verb two at its kanji, everything else one.
  const values = new Uint32Array(2 * folded.text.length)
  const first = new Uint32Array(texts.length + 1)
  let count = 0
  let text = 0

  function occur(key: number, kind: Kind): boolean {
    const known = terms.size
    const term = terms.add(key)
    if (term === known) {
      isPlain.push(isEveryday(key))
      importances.push(importance(suggesting.kinds, kind, isPlain[term] as boolean))
      lastText.push(-1)
    }
    if (lastText[term] !== text) values[count++] = term
    lastText[term] = text
    return !isPlain[term]
  }

  let from = 0
  let end = -1
  for (; text < texts.length; text++) {
    end += 1 + (texts[text] as string).length
    let to = from
    while (to < folded.starts.length && (folded.starts[to] as number) < end) to++
    eachTerm(whole, folded, [from, to], occur)
    from = to
    first[text + 1] = count
  }
  return { terms, said: { first, values: values.subarray(0, count) }, importances }
}

/** Over entries, not texts: the ways to say one thing do not make its words common. */
function rarity(holding: number, all: number): number {
  return (Math.log((all + 1) / holding) / Math.log(all + 1)) ** suggesting.steepnessOfRarity
}
