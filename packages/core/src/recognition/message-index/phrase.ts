import type { ErrorDefinition, Message, SlotExpectation } from '../../catalog/error.ts'
import { weighing } from '../figures.ts'
import { type Folded, fold } from '../folding/fold.ts'
import { foldWord } from '../folding/letter.ts'
import { isLatin } from '../folding/script.ts'
import { stockMask } from './stock.ts'

/** Where a slot stands: before character `at` of the phrase. */
export interface Gap {
  readonly at: number
  readonly slot: string
}

/**
 * What may happen to a character of a message without making it another message: `exact` nothing (digits, 不),
 * `legible` it may be lost (a letter of "not" or MDM), `negative` it may be lost or illegible, but not be another
 * kana (a character of ません).
 */
export const Strictness = { free: 0, exact: 1, legible: 2, negative: 3 } as const

/** One message in one language, made ready for comparison. Positions count characters of the folded `text`. */
export interface Phrase {
  /** Position of its error in the catalog. */
  readonly error: number
  readonly text: string
  /** How much of a text each character accounts for: a kanji 1, a Latin letter less. */
  readonly base: Float32Array
  /** How much all of them do. */
  readonly explained: number
  /** How much each character says: the same, in a stock phrase next to nothing. */
  readonly tell: Float32Array
  /** How much all of them say. */
  readonly told: number
  /** How far each character may differ: see `Strictness`. */
  readonly strict: Uint8Array
  /** Before which characters a word begins. */
  readonly breaks: Uint8Array
  /** Where its sentences begin, and the end of the last. */
  readonly sentences: readonly number[]
  /** For each sentence, whether anybody may say it. */
  readonly generic: readonly boolean[]
  /** The sentence that is only the error's code, if there is one. */
  readonly codeSentence: readonly [number, number] | null
  /** Where the label that the message begins with ends, as in `TLS: …`; 0 without one. */
  readonly labelEnd: number
  readonly gaps: readonly Gap[]
  /** Punctuation before the first and after the last character. */
  readonly lead: string
  readonly trail: string
  /** What stands between a leading slot and the first character. */
  readonly separator: string
  /** Whether a leading slot stands in quotes. */
  readonly isQuoted: boolean
  readonly expects: { readonly [slot: string]: SlotExpectation }
}

const nothing = fold('')
const template = /\{([^{}]+)\}/g
const sentenceEnd =
  /[。．！？!?\n\t]+[」』”"'）)]*|(?:ました|ません|でした|ます|です)(?=\s)|[.;]\s+|[:：](?!\/)/g
const strictParts: readonly (readonly [RegExp, number])[] = [
  [/ない|なかった|ません/g, Strictness.negative],
  [/\b(?:not|no|never|without|cannot)\b/gi, Strictness.legible],
  [/(?<![A-Za-z])[A-Z]{3,5}(?![A-Za-z])/g, Strictness.legible],
  [/(?<![A-Za-z])[A-Z]{2}(?![A-Za-z])|[0-9０-９]+|[不未無非否]/g, Strictness.exact],
]
const labelled = /^[^:：。.]+(?=[:：](?!\/))/

/** How much a message says, in kanji besides stock phrases, its code aside. */
export function toldBy(written: string, code: string): number {
  const { text, tell, codeSentence } = phraseOf(written, code, { ja: '', en: '', verbatim: [] }, 0, new Set())
  const [from, to] = codeSentence ?? [text.length, text.length]
  return tell.reduce((sum, one, at) => (from <= at && at < to ? sum : sum + one), 0)
}

/** The phrases of one error: each message in each language, once. */
export function phrasesOf(definition: ErrorDefinition, error: number): Phrase[] {
  const phrases = new Map<string, Phrase>()
  const everyday = new Set<string>()
  const genericFirst = definition.messages.toSorted((a, b) => Number(!a.generic) - Number(!b.generic))
  for (const message of genericFirst)
    for (const written of [message.ja, message.en]) {
      const phrase = phraseOf(written, definition.code ?? '', message, error, everyday)
      const key = `${phrase.text}\n${phrase.gaps.map((gap) => `${gap.at}${gap.slot}`).join()}`
      if (phrase.text !== '' && !phrases.has(key)) phrases.set(key, phrase)
    }
  return [...phrases.values()]
}

/** What a generic message says adds its sentences to the `everyday` ones of its error. */
function phraseOf(
  written: string,
  code: string,
  { expects = {}, generic }: Message,
  error: number,
  everyday: Set<string>,
): Phrase {
  const literals = written.split(template)
  const foldedLiterals = literals.map((literal, i) => (i % 2 === 0 ? fold(literal) : nothing))
  const base: number[] = []
  const tell: number[] = []
  const strict: number[] = []
  const breaks: number[] = []
  const sentences = new Set([0])
  const gaps: Gap[] = []
  let text = ''
  literals.forEach((literal, i) => {
    if (i % 2 === 1) {
      gaps.push({ at: text.length, slot: literal })
      return
    }
    const folded = foldedLiterals[i] as Folded
    for (const end of sentenceEnds(literal, code)) sentences.add(text.length + foldedAt(folded, end))
    const marked = strictMask(literal, folded)
    const stock = stockMask(folded.text)
    for (let at = 0; at < folded.text.length; at++) {
      const account = isLatin(folded.text.charAt(at)) ? weighing.latin : 1
      base.push(account)
      tell.push(account * (stock[at] ? weighing.stock : 1))
      strict.push(marked[at] as number)
      breaks.push(at === 0 || folded.starts[at] !== folded.ends[at - 1] ? 1 : 0)
    }
    text += folded.text
  })
  sentences.add(text.length)
  const starts = [...sentences].sort((a, b) => a - b)
  const said = starts.slice(0, -1).map((from, i) => text.slice(from, starts[i + 1]))
  if (generic) for (const sentence of said) everyday.add(sentence)
  const tells = Float32Array.from(tell)
  return {
    error,
    text,
    base: Float32Array.from(base),
    explained: base.reduce((sum, one) => sum + one, 0),
    tell: tells,
    told: tells.reduce((sum, one) => sum + one, 0),
    strict: Uint8Array.from(strict),
    breaks: Uint8Array.from(breaks),
    sentences: starts,
    generic: said.map((sentence) => everyday.has(sentence)),
    codeSentence: codeSentenceOf(text, starts, code),
    labelEnd: labelEndOf(literals[0] as string, foldedLiterals[0] as Folded),
    gaps,
    lead: leadOf(literals[0] as string, foldedLiterals[0] as Folded),
    trail: trailOf(literals[literals.length - 1] as string, foldedLiterals[literals.length - 1] as Folded),
    separator: literals[0] === '' ? leadOf(literals[2] ?? '', foldedLiterals[2] ?? nothing) : '',
    isQuoted: /^\s*[「『“"]$/.test(literals[0] as string),
    expects,
  }
}

function sentenceEnds(literal: string, code: string): number[] {
  const ends = [...literal.matchAll(sentenceEnd)].map((match) => match.index + match[0].length)
  if (code !== '') {
    const at = literal.indexOf(code)
    if (at >= 0) ends.push(at, at + code.length)
  }
  return ends
}

function labelEndOf(literal: string, folded: Folded): number {
  const length = foldedAt(folded, labelled.exec(literal)?.[0].length ?? 0)
  return length <= weighing.longestLabel ? length : 0
}

function foldedAt(folded: Folded, offset: number): number {
  let at = 0
  while (at < folded.starts.length && (folded.starts[at] as number) < offset) at++
  return at
}

function strictMask(literal: string, folded: Folded): Uint8Array {
  const mask = new Uint8Array(folded.text.length)
  for (const [part, strictness] of strictParts)
    for (const match of literal.matchAll(part))
      mask.fill(strictness, foldedAt(folded, match.index), foldedAt(folded, match.index + match[0].length))
  return mask
}

function codeSentenceOf(text: string, sentences: readonly number[], code: string): Phrase['codeSentence'] {
  const folded = foldWord(code)
  if (folded === '') return null
  for (let i = 0; i + 1 < sentences.length; i++) {
    const [from, to] = [sentences[i] as number, sentences[i + 1] as number]
    if (text.slice(from, to) === folded) return [from, to]
  }
  return null
}

function leadOf(literal: string, { starts }: Folded): string {
  return starts.length === 0 ? '' : literal.slice(0, starts[0]).trimStart()
}

function trailOf(literal: string, { ends }: Folded): string {
  return ends.length === 0 ? '' : literal.slice(ends[ends.length - 1]).trimEnd()
}
