import type { ErrorDefinition } from '../catalog/error.ts'
import { err, ok, type Result } from '../result.ts'
import { align } from './align.ts'
import { createGramIndex } from './candidates.ts'
import { choose, type Sighting } from './choose.ts'
import { createCodeReader } from './code.ts'
import { type Folded, fold } from './fold.ts'
import { judge } from './judge.ts'
import { createKeywordReader } from './keyword.ts'
import { type Phrase, phrasesOf } from './phrase.ts'
import { Seams } from './seam.ts'
import { captureSlots, meets } from './slot.ts'

/** The longest text that is read, in UTF-16 units. */
export const longestText = 1_000_000

/** How sure a recognition is: the catalogued error itself, or a text like it that may be another. */
export type Certainty = 'identified' | 'similar'

/** One catalogued error that a text shows. */
export interface RecognisedError<Id extends string = string> {
  readonly id: Id
  readonly certainty: Certainty
  /** How much of the message was found, 0..1; 1 is the whole message or exactly the code. */
  readonly score: number
  /** UTF-16 offsets in the given text, end exclusive; `null` for a code given by itself. */
  readonly span: readonly [number, number] | null
  /** What the slots of the message held, as written in the text. */
  readonly captures: { readonly [slot: string]: string }
}

/** Why a text was not read. */
export type RecognitionError =
  | { readonly kind: 'empty-text'; readonly path: 'text' }
  | { readonly kind: 'text-too-long'; readonly path: 'text'; readonly found: number; readonly expected: number }

/** Finds the errors of one catalog in texts. */
export interface Recogniser<Id extends string = string> {
  /**
   * The errors that a text shows, best first; an empty list for a text that shows none. Several errors at one
   * place mean that the text does not tell them apart.
   */
  recognise(text: string): Result<readonly RecognisedError<Id>[], RecognitionError>
  /** The errors of a code; width and case do not count. */
  byCode(code: string): readonly RecognisedError<Id>[]
}

interface Found extends Sighting {
  readonly span: readonly [number, number]
  readonly captures: { readonly [slot: string]: string }
}

/**
 * Prepares a catalog for recognition. Building costs time linear in the catalog, reading a text time linear in the
 * text.
 *
 * @example
 * const recogniser = createRecogniser(errors)
 * recogniser.recognise('503 証明書の取得が許可されていません。')
 */
export function createRecogniser<Id extends string>(errors: readonly ErrorDefinition<Id>[]): Recogniser<Id> {
  const phrases = errors.flatMap((error, number) => phrasesOf(error, number))
  const index = createGramIndex(phrases)
  const codes = createCodeReader(errors)
  const keywords = createKeywordReader(errors)
  const whole = new Map<string, Phrase[]>()
  for (const phrase of phrases)
    if (phrase.gaps.length === 0) whole.set(phrase.text, [...(whole.get(phrase.text) ?? []), phrase])

  const idOf = (error: number): Id => (errors[error] as ErrorDefinition<Id>).id

  function recognise(text: string): Result<readonly RecognisedError<Id>[], RecognitionError> {
    if (text.length > longestText)
      return err({ kind: 'text-too-long', path: 'text', found: text.length, expected: longestText })
    if (text.trim() === '') return err({ kind: 'empty-text', path: 'text' })
    const folded = fold(text)
    const seams = new Seams(text, folded)
    const verbatim = whole.get(folded.text)
    const found = verbatim
      ? verbatim.map((phrase) => wholeText(phrase, text, folded))
      : [...messages(text, folded, seams), ...keywords.read(text, folded)]
    const chosen = choose(verbatim ? found : codes.read(text, folded, found))
    return ok(
      chosen.map(({ error, certainty, score, span, captures }) => ({
        id: idOf(error),
        certainty,
        score: Math.round(score * 1000) / 1000,
        span,
        captures,
      })),
    )
  }

  function messages(text: string, folded: Folded, seams: Seams): Found[] {
    const found: Found[] = []
    for (const candidate of index.candidates(folded.text)) {
      const phrase = phrases[candidate.phrase] as Phrase
      const alignment = align(phrase, folded.text, candidate.from, candidate.to)
      if (alignment === null) continue
      const verdict = judge(phrase, index.rarity[candidate.phrase] as Float32Array, alignment, folded.text, seams)
      if (verdict === null) continue
      const captures = captureSlots(phrase, alignment, text, folded)
      const doubtful = !meets(phrase.expects, captures.values)
      const span = spanOf(phrase, verdict.from, verdict.to, text, folded)
      found.push({
        ...verdict,
        error: phrase.error,
        certainty: doubtful ? 'similar' : verdict.certainty,
        score: doubtful ? Math.min(verdict.score, 0.9) : verdict.score,
        complete: verdict.complete && !doubtful,
        span: captures.span ? [Math.min(span[0], captures.span[0]), Math.max(span[1], captures.span[1])] : span,
        captures: captures.values,
      })
    }
    return found
  }

  const byCode = (code: string): readonly RecognisedError<Id>[] =>
    codes.of(code).map((error) => ({ id: idOf(error), certainty: 'identified', score: 1, span: null, captures: {} }))

  return { recognise, byCode }
}

function wholeText(phrase: Phrase, text: string, folded: Folded): Found {
  const length = folded.text.length
  return {
    error: phrase.error,
    certainty: 'identified',
    score: 1,
    explained: length,
    complete: true,
    from: 0,
    to: length,
    span: spanOf(phrase, 0, length, text, folded),
    captures: {},
  }
}

/** The original stretch of a sighting, with the punctuation that the message itself begins and ends with. */
function spanOf(phrase: Phrase, from: number, to: number, text: string, { starts, ends }: Folded): [number, number] {
  let start = starts[from] as number
  let end = ends[to - 1] as number
  const same = (a: string, b: string): boolean => a !== '' && a.normalize('NFKC') === b.normalize('NFKC')
  for (const mark of [...phrase.lead].reverse()) if (same(text.charAt(start - 1), mark)) start--
  for (const mark of phrase.trail) if (same(text.charAt(end), mark)) end++
  return [start, end]
}
