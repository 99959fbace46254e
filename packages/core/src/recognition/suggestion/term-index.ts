import { suggesting } from '../figures.ts'
import { fold } from '../folding/fold.ts'
import { type Columns, positionsOf } from './columns.ts'
import { isEveryday } from './everyday.ts'
import { eachTerm, type Kind } from './term.ts'
import { TermTable } from './term-table.ts'

/** The texts of all entries by their terms. Texts are numbered in the order of their entries, terms as they come. */
export interface TermIndex {
  readonly terms: TermTable
  /** How much each term says: rare ones most, everyday ones next to nothing. */
  readonly weight: Float32Array
  /** The entries of each term, and beside each how much it says for that one: more where it stands in more texts. */
  readonly entries: Columns
  readonly voices: Float32Array
  /** The terms of each text, and what they weigh. */
  readonly texts: Columns
  readonly total: Float32Array
  /** The first text of each entry, and the end of the last. */
  readonly textsFrom: readonly number[]
}

/** Indexes the texts of entries, one list for each. */
export function createTermIndex(lists: readonly (readonly string[])[]): TermIndex {
  const written = lists.map((texts) => [...new Set(texts)])
  const textsFrom = [0]
  for (const { length } of written) textsFrom.push((textsFrom[textsFrom.length - 1] as number) + length)
  const { terms, texts, importances } = readTerms(written.flat())
  const mentions = mentionsOf(texts, textsFrom, terms.size)
  const byTerm = positionsOf(mentions.terms, terms.size)
  const weight = importances.map(
    (value, term) =>
      value * rarity((byTerm.first[term + 1] as number) - (byTerm.first[term] as number), lists.length),
  )
  const voices = new Float32Array(byTerm.values.length)
  const total = new Float32Array(texts.first.length - 1)
  for (let i = 0; i < voices.length; i++) {
    const mention = byTerm.values[i] as number
    const count = mentions.texts[mention] as number
    voices[i] =
      ((weight[mentions.terms[mention] as number] as number) * count) / (count + suggesting.saturation)
  }
  for (let text = 0; text < total.length; text++)
    for (let at = texts.first[text] as number; at < (texts.first[text + 1] as number); at++)
      total[text] = (total[text] as number) + (weight[texts.values[at] as number] as number)
  const entries = {
    first: byTerm.first,
    values: byTerm.values.map((mention) => mentions.entries[mention] as number),
  }
  return { terms, weight, entries, voices, texts, total, textsFrom }
}

/** How much a term says by its kind alone. */
export function importance(kinds: readonly number[], kind: Kind, everyday: boolean): number {
  return (kinds[kind] as number) * (everyday ? suggesting.everyday : 1)
}

/** The distinct terms of each text. All are folded as one text, which costs less than each by itself. */
function readTerms(texts: readonly string[]): {
  readonly terms: TermTable
  readonly texts: Columns
  readonly importances: Float32Array
} {
  const whole = texts.join('\n')
  const folded = fold(whole)
  // A word begins two terms at its first letter, everything else one.
  const most = 2 * folded.text.length
  const terms = new TermTable()
  const importances = new Float32Array(most)
  const isPlain = new Uint8Array(most)
  const lastText = new Int32Array(most).fill(-1)
  const values = new Uint32Array(most)
  const first = new Uint32Array(texts.length + 1)
  let count = 0
  let text = 0

  function occur(key: number, kind: Kind): boolean {
    const known = terms.size
    const term = terms.add(key)
    if (term === known) {
      isPlain[term] = isEveryday(key) ? 1 : 0
      importances[term] = importance(suggesting.kinds, kind, isPlain[term] === 1)
    }
    if (lastText[term] !== text) values[count++] = term
    lastText[term] = text
    return isPlain[term] === 0
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
  return {
    terms,
    texts: { first, values: values.slice(0, count) },
    importances: importances.slice(0, terms.size),
  }
}

/** Each term once for each entry that has it, with the number of texts there. */
function mentionsOf(
  texts: Columns,
  textsFrom: readonly number[],
  size: number,
): { readonly terms: Uint32Array; readonly entries: Uint32Array; readonly texts: Uint32Array } {
  const terms = new Uint32Array(texts.values.length)
  const entries = new Uint32Array(texts.values.length)
  const counts = new Uint32Array(texts.values.length)
  const last = new Int32Array(size).fill(-1)
  let count = 0
  for (let entry = 0; entry + 1 < textsFrom.length; entry++) {
    const start = count
    const end = texts.first[textsFrom[entry + 1] as number] as number
    for (let at = texts.first[textsFrom[entry] as number] as number; at < end; at++) {
      const term = texts.values[at] as number
      if ((last[term] as number) < start) {
        last[term] = count
        terms[count] = term
        entries[count++] = entry
      }
      const mention = last[term] as number
      counts[mention] = (counts[mention] as number) + 1
    }
  }
  return { terms: terms.slice(0, count), entries: entries.slice(0, count), texts: counts.slice(0, count) }
}

/** Over entries, not texts: the ways to say one thing do not make its words common. */
function rarity(holding: number, all: number): number {
  return (Math.log((all + 1) / holding) / Math.log(all + 1)) ** suggesting.steepnessOfRarity
}
