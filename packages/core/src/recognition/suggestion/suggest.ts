import { suggesting } from '../figures.ts'
import { fold } from '../folding/fold.ts'
import { passagesOf } from './passage.ts'
import { type Question, questionOf, termsWithin } from './question.ts'
import type { Stretch } from './term.ts'
import { createTermIndex } from './term-index.ts'

/** An entry with every text that it may be told by, in any language: messages, summaries, ways to tell it, causes. */
export interface SuggestionDocument<Id extends string = string> {
  readonly id: Id
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

/** Finds the entries that a text may mean without being a message of theirs. */
export interface Suggester<Id extends string = string> {
  /** At most three entries, nearest first. Of a long text its beginning and its end are read. */
  suggest(text: string): readonly Suggestion<Id>[]
}

/**
 * Prepares entries for suggestions. Building costs time linear in their texts.
 *
 * @example
 * const { suggest } = createSuggester([{ id: 'acme/expired', texts: ['証明書の期限が切れています', 'The certificate has expired'] }])
 * suggest('証明書の期限、切れてるみたいです')
 */
export function createSuggester<Id extends string>(
  documents: readonly SuggestionDocument<Id>[],
): Suggester<Id> {
  const index = createTermIndex(documents.map(({ texts }) => texts))
  const { weight, entries, voices, texts, total, textsFrom } = index
  const voice = new Float32Array(documents.length)
  const seen = new Uint32Array(weight.length)
  let passages = 0

  /** Raises in `nearness` how near each entry is to what one passage asks. */
  function compare(question: Question, passage: Stretch, nearness: Float32Array): void {
    passages++
    const asked = Math.max(suggesting.leastDemand, listen(question, passage))
    for (const entry of loudest()) {
      const near =
        suggesting.ofVoice * Math.min(1, (voice[entry] as number) / asked) + nearestText(entry, asked)
      nearness[entry] = Math.max(nearness[entry] as number, near)
    }
    voice.fill(0)
  }

  /** Gives every entry a voice by the terms that it shares with a passage, and says what the passage demands. */
  function listen(question: Question, passage: Stretch): number {
    let demand = 0
    const [from, to] = termsWithin(question, passage)
    for (let i = from; i < to; i++) {
      const term = question.term[i] as number
      if (term >= 0 && seen[term] === passages) continue
      demand += question.demand[i] as number
      if (term < 0) continue
      seen[term] = passages
      for (let at = entries.first[term] as number; at < (entries.first[term + 1] as number); at++) {
        const entry = entries.values[at] as number
        voice[entry] = (voice[entry] as number) + (voices[at] as number)
      }
    }
    return demand
  }

  /** The entries that share most with the passage: of few the texts are looked at, whatever the size of the catalog. */
  function loudest(): readonly number[] {
    const found: number[] = []
    for (let entry = 0; entry < voice.length; entry++) {
      const loud = voice[entry] as number
      if (
        loud === 0 ||
        (found.length === suggesting.closest && loud <= (voice[found[found.length - 1] as number] as number))
      )
        continue
      let at = found.length
      while (at > 0 && (voice[found[at - 1] as number] as number) < loud) at--
      found.splice(at, 0, entry)
      if (found.length > suggesting.closest) found.pop()
    }
    return found
  }

  /** What the one text of an entry that is most like the passage adds. */
  function nearestText(entry: number, asked: number): number {
    let best = Number.NEGATIVE_INFINITY
    for (let text = textsFrom[entry] as number; text < (textsFrom[entry + 1] as number); text++) {
      let shared = 0
      for (let at = texts.first[text] as number; at < (texts.first[text + 1] as number); at++) {
        const term = texts.values[at] as number
        if (seen[term] === passages) shared += weight[term] as number
      }
      if (shared === 0) continue
      const told = Math.max(suggesting.leastDemand, total[text] as number)
      best = Math.max(
        best,
        suggesting.ofAsked * Math.min(1, shared / asked) +
          suggesting.ofTold * Math.min(1, shared / told) +
          suggesting.ofCommon * Math.log(shared + suggesting.leastCommon),
      )
    }
    return best
  }

  function suggest(text: string): readonly Suggestion<Id>[] {
    const read = withinReach(text)
    const folded = fold(read)
    const question = questionOf(read, folded, index)
    const nearness = new Float32Array(documents.length).fill(Number.NEGATIVE_INFINITY)
    for (const passage of passagesOf(read, folded)) compare(question, passage, nearness)
    return documents
      .map(({ id }, entry) => ({ id, nearness: nearness[entry] as number }))
      .filter((found) => found.nearness > Number.NEGATIVE_INFINITY)
      .sort((a, b) => b.nearness - a.nearness)
      .slice(0, suggesting.most)
      .map(suggestion)
  }

  return { suggest }
}

function suggestion<Id extends string>({ id, nearness }: { id: Id; nearness: number }): Suggestion<Id> {
  const score = 1 / (1 + Math.exp((suggesting.even - nearness) / suggesting.spread))
  return { id, score: Math.round(score * 1000) / 1000, near: score >= suggesting.near }
}

function withinReach(text: string): string {
  const { longestRead } = suggesting
  if (text.length <= longestRead) return text
  return `${text.slice(0, longestRead / 2)}\n${text.slice(-longestRead / 2)}`
}
