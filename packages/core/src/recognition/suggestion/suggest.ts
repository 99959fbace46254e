import { guarded } from '../../problem/mistake.ts'
import { suggesting } from '../figures.ts'
import { fold } from '../folding/fold.ts'
import { passagesOf } from './passage.ts'
import { createPieceReader } from './piece.ts'
import { type Question, questionOf, termsWithin } from './question.ts'
import type { Stretch } from './term.ts'
import { createTermIndex } from './term-index.ts'

/** An entry with every text that it may be known by, in any language. */
export interface SuggestionDocument<Id extends string = string> {
  readonly id: Id
  /** What stands on the screen: what is left of one of these is most of what tells the entry. */
  readonly messages: readonly string[]
  /** What is said about it: summaries, ways to tell it, causes. */
  readonly texts: readonly string[]
}

/** An entry that a text may mean. */
export interface Suggestion<Id extends string = string> {
  readonly id: Id
  /** How near it is, 0..1; it orders suggestions and says nothing else. */
  readonly score: number
  /** Whether it is near enough to be shown. */
  readonly near: boolean
}

interface Near {
  readonly entry: number
  readonly nearness: number
}

/** Finds the entries that a text may mean without being a message of theirs. */
export interface Suggester<Id extends string = string> {
  /** At most three entries, nearest first. Of a long text its beginning and its end are read. */
  suggest(text: string): readonly Suggestion<Id>[]
}

/**
 * Prepares entries for suggestions. Building costs time linear in their texts.
 *
 * @example
 * const { suggest } = createSuggester([{ id: 'acme/expired', messages: ['証明書の期限が切れています', 'The certificate has expired'], texts: [] }])
 * suggest('証明書の期限、切れてるみたいです')
 */
export const createSuggester = guarded(['documents'], 'entries', suggesterOf)

function suggesterOf<Id extends string>(documents: readonly SuggestionDocument<Id>[]): Suggester<Id> {
  const index = createTermIndex(documents.map(({ messages, texts }) => [...messages, ...texts]))
  const { weight, texts, total, entryOf, textsFrom, half } = index
  const messagesTo = documents.map(
    ({ messages }, entry) => (textsFrom[entry] as number) + new Set(messages).size,
  )
  const holdersOf = createPieceReader(documents.map(({ messages }) => messages))
  const voice = new Float32Array(documents.length)
  const shared = new Float32Array(total.length)
  const seen = new Uint32Array(weight.length)
  let passages = 0

  /** Puts among the nearest what is near to what one passage asks. */
  function compare(question: Question, passage: Stretch, said: string, nearest: Near[]): void {
    passages++
    const asked = Math.max(suggesting.leastDemand, listen(question, passage))
    const holders = holdersOf(said.slice(...passage))
    for (const entry of new Set([...holders, ...loudest()])) {
      const loud = voice[entry] as number
      const heard = suggesting.ofVoice * Math.min(1, loud / asked) + suggesting.ofCommon * Math.log1p(loud)
      const held = holders.has(entry) ? suggesting.ofPiece : 0
      include(nearest, { entry, nearness: held + heard + nearestText(entry, asked) })
    }
    voice.fill(0)
    shared.fill(0)
  }

  /** Counts for every entry and text what it shares with a passage, and says what the passage demands. */
  function listen(question: Question, passage: Stretch): number {
    let demand = 0
    const [from, to] = termsWithin(question, passage)
    for (let i = from; i < to; i++) {
      const term = question.term[i] as number
      if (term >= 0 && seen[term] === passages) continue
      demand += question.demand[i] as number
      if (term < 0) continue
      seen[term] = passages
      if ((weight[term] as number) >= suggesting.faint)
        hear(term, (weight[term] as number) * (question.heard[i] as number))
    }
    return demand
  }

  /** A term says more for an entry that has it in several texts. */
  function hear(term: number, says: number): void {
    const end = texts.first[term + 1] as number
    for (let at = texts.first[term] as number; at < end; ) {
      const entry = entryOf[texts.values[at] as number] as number
      const to = textsFrom[entry + 1] as number
      let count = 0
      for (; at < end && (texts.values[at] as number) < to; at++, count++) {
        const text = texts.values[at] as number
        shared[text] = (shared[text] as number) + says
      }
      voice[entry] = (voice[entry] as number) + (says * count) / (count + (half[entry] as number))
    }
  }

  /** The entries that share most with the passage: of few the texts are looked at, whatever the size of the catalog. */
  function loudest(): readonly number[] {
    const found: number[] = []
    let least = 0
    for (let entry = 0; entry < voice.length; entry++) {
      const loud = voice[entry] as number
      if (loud <= least) continue
      let at = found.length
      while (at > 0 && (voice[found[at - 1] as number] as number) < loud) at--
      found.splice(at, 0, entry)
      if (found.length > suggesting.closest) found.pop()
      if (found.length === suggesting.closest) least = voice[found[found.length - 1] as number] as number
    }
    return found
  }

  /** What the one text of an entry that is most like the passage adds, a message more than what is said about it. */
  function nearestText(entry: number, asked: number): number {
    let best = 0
    for (let text = textsFrom[entry] as number; text < (textsFrom[entry + 1] as number); text++) {
      const common = shared[text] as number
      const ofAsked = Math.min(1, common / asked)
      const ofTold = Math.min(1, common / Math.max(suggesting.leastDemand, total[text] as number))
      const ofMessage = text < (messagesTo[entry] as number) ? suggesting.ofMessage * ofAsked * ofAsked : 0
      best = Math.max(best, suggesting.ofTold * ofTold + ofMessage)
    }
    return best
  }

  function suggest(text: string): readonly Suggestion<Id>[] {
    const read = withinReach(text)
    const folded = fold(read)
    const question = questionOf(read, folded, index)
    const nearest: Near[] = []
    for (const passage of passagesOf(read, folded)) compare(question, passage, folded.text, nearest)
    return nearest.map(({ entry, nearness }) => {
      const score = 1 / (1 + Math.exp(suggesting.even - nearness))
      const { id } = documents[entry] as SuggestionDocument<Id>
      return { id, score: Math.round(score * 1000) / 1000, near: score >= suggesting.near }
    })
  }

  return { suggest }
}

/** Keeps the nearest few, each once, in their order. */
function include(nearest: Near[], near: Near): void {
  const known = nearest.findIndex(({ entry }) => entry === near.entry)
  if (known >= 0 && (nearest[known] as Near).nearness >= near.nearness) return
  if (known >= 0) nearest.splice(known, 1)
  const after = nearest.findIndex(({ nearness }) => nearness < near.nearness)
  nearest.splice(after < 0 ? nearest.length : after, 0, near)
  nearest.length = Math.min(nearest.length, suggesting.most)
}

function withinReach(text: string): string {
  const { longestRead } = suggesting
  if (text.length <= longestRead) return text
  return `${text.slice(0, longestRead / 2)}\n${text.slice(-longestRead / 2)}`
}
