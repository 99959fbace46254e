import { suggesting } from '../figures.ts'
import { firstFrom } from '../folding/first-from.ts'
import type { Folded } from '../folding/fold.ts'
import { isEveryday } from './everyday.ts'
import { type Rewriting, rewritingsOf } from './rewriting.ts'
import { eachTerm, eachTermOf, type Kind, type Stretch } from './term.ts'
import { importance, type TermIndex } from './term-index.ts'

/** What a text asks, term by term in its order, a synonym before what it may stand for. */
export interface Question {
  /** Where each term begins. */
  readonly at: readonly number[]
  /** The number of each in the index, -1 for one that no entry has. */
  readonly term: readonly number[]
  /** What an entry must account for to be what is asked. */
  readonly demand: readonly number[]
  /** How much of what it says counts for an entry: a synonym is only what may be meant. */
  readonly heard: readonly number[]
}

export function questionOf(text: string, folded: Folded, { terms, weight }: TermIndex): Question {
  const at: number[] = []
  const term: number[] = []
  const demand: number[] = []
  const heard: number[] = []

  function take(key: number, kind: Kind, position: number, share: number, hears = 1): boolean {
    const number = terms.find(key)
    const everyday = isEveryday(key)
    at.push(position)
    term.push(number)
    heard.push(hears)
    demand.push(
      share * (number < 0 ? importance(suggesting.strangeKinds, kind, everyday) : (weight[number] as number)),
    )
    return !everyday
  }

  const rewritings = rewritingsOf(text, folded)
  let next = 0
  let saidTo = 0
  eachTerm(text, folded, [0, folded.text.length], (key, kind, position) => {
    for (; (rewritings[next]?.from ?? Number.POSITIVE_INFINITY) <= position; next++) {
      const { meant, to } = rewritings[next] as Rewriting
      eachTermOf(meant, (k, of) => take(k, of, position, suggesting.demandOfMeant, suggesting.heardOfMeant))
      saidTo = Math.max(saidTo, to)
    }
    return take(key, kind, position, position + 1 < saidTo ? suggesting.demandOfSaid : 1)
  })
  return { at, term, demand, heard }
}

/** Which terms of a question begin within a passage, the end exclusive. */
export function termsWithin({ at }: Question, [from, to]: Stretch): readonly [number, number] {
  return [firstFrom(at, from), firstFrom(at, to)]
}
