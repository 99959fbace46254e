import type { ErrorDefinition } from '../catalog/error.ts'
import { onDemand } from '../on-demand.ts'
import type { Problem } from '../problem/index.ts'
import { guarded } from '../problem/mistake.ts'
import { err, ok, type Result } from '../result.ts'
import { choose } from './choose.ts'
import { createCodeReader } from './codes/code.ts'
import { createContextReader } from './context.ts'
import { withoutDenied } from './denial.ts'
import { codeReading, longestText } from './figures.ts'
import { createFirstLineReader } from './first-line.ts'
import { type Folded, fold } from './folding/fold.ts'
import { createKeywordReader } from './keyword.ts'
import { createMessageReader } from './message.ts'
import { createOwnerReader } from './owner.ts'
import { withQuotedBelow } from './quoted.ts'
import type { Certainty, Sighting } from './sighting.ts'
import { maskedCaptures } from './slots/masked.ts'
import { createAnswerReader } from './structure/answer-reader.ts'
import { seenOf } from './unseen.ts'

/** One catalogued error that a text shows. */
export interface RecognisedError<Id extends string = string> {
  readonly id: Id
  readonly certainty: Certainty
  /**
   * Words, or a number, that anybody may use, with no sign beside them of whose they are: `similar`, until it is known
   * that the product which says them is in use.
   */
  readonly generic?: true
  /** How much of the message was found, 0..1; 1 is the whole message or exactly the code. */
  readonly score: number
  /** UTF-16 offsets in the given text, end exclusive; `null` for a code given by itself, or a fact that shows it. */
  readonly span: readonly [number, number] | null
  /** What the slots of the message held, as written in the text; what names a device, a person or an account masked. */
  readonly captures: { readonly [slot: string]: string }
}

/** Why a text was not read. */
export type RecognitionProblemKind = 'empty-text' | 'text-too-long'

/** Finds the errors of one catalog in texts. */
export interface Recogniser<Id extends string = string> {
  /**
   * The errors that a text shows, best first; an empty list for a text that shows none. Several errors at one
   * place mean that the text does not tell them apart.
   */
  recognise(text: string): Result<readonly RecognisedError<Id>[], Problem<RecognitionProblemKind>>
  /**
   * The errors of a code; width and case do not count. A short number or an everyday word is `similar` to each of its
   * owners, and identified with its domain or other context beside it: `MCSCEPErrorDomain 22013`.
   */
  byCode(code: string): readonly RecognisedError<Id>[]
}

/**
 * Prepares a catalog for recognition: indexes are built when a text first needs them, in time linear in the catalog;
 * reading a text costs time linear in the text. `products` are the plugins, as ids begin with them, whose errors only their product shows.
 *
 * @example
 * const recogniser = createRecogniser(errors)
 * recogniser.recognise('503 証明書の取得が許可されていません。')
 */
export const createRecogniser = guarded(['errors', 'products'], 'errors and names of plugins', recogniserOf)

function recogniserOf<Id extends string>(
  errors: readonly ErrorDefinition<Id>[],
  products: ReadonlySet<string> = new Set(),
): Recogniser<Id> {
  const messages = createMessageReader(errors)
  const codes = onDemand(() => createCodeReader(errors))
  const devices = onDemand(() => createAnswerReader(errors, messages))
  const rest = onDemand(() => ({
    keywords: createKeywordReader(errors),
    inContext: createContextReader(errors),
    owned: createOwnerReader(errors, products),
    withSecondLines: createFirstLineReader(errors),
  }))
  const idOf = (error: number): Id => (errors[error] as ErrorDefinition<Id>).id

  function recognise(text: string): Result<readonly RecognisedError<Id>[], Problem<RecognitionProblemKind>> {
    if (typeof text !== 'string') return err(emptyText)
    if (text.length > longestText) return err(tooLong(text))
    if (text.trim() === '') return err(emptyText)
    const seen = seenOf(text)
    return ok(
      sightings(seen.text, fold(seen.text)).map(({ error, certainty, generic, score, span, captures }) => ({
        id: idOf(error),
        certainty,
        ...(generic && { generic }),
        score: Math.round(score * 1000) / 1000,
        span: seen.given(span),
        captures: maskedCaptures(captures, seen.text, span),
      })),
    )
  }

  function sightings(text: string, folded: Folded): Sighting[] {
    const whole = messages.whole(text, folded)
    if (whole.length > 0) return choose(whole)
    const { keywords, inContext, withSecondLines } = rest()
    const answers = devices().read(text)
    const said = [...messages.read(text, folded), ...keywords.read(text, folded)]
    const found = meant(text, inContext(text, said))
    const known = new Set(found)
    const withCodes = codes().read(text, folded, found)
    const added = meant(
      text,
      withCodes.filter((sighting) => !known.has(sighting)),
    )
    const seen = [...withCodes.filter((sighting) => known.has(sighting)), ...added]
    const chosen = withoutRefined(choose(withQuotedBelow(text, answers.among(found, seen))))
    return answers.deepestFirst(withSecondLines(text, chosen))
  }

  /** The sightings with what the text says of them: that they are another product's, or not so. */
  function meant(text: string, sightings: readonly Sighting[]): Sighting[] {
    return withoutDenied(text, rest().owned(text, sightings))
  }

  function withoutRefined(chosen: Sighting[]): Sighting[] {
    const refined = new Set(
      chosen.flatMap(
        ({ error, certainty }) => (certainty === 'identified' ? errors[error]?.refines : []) ?? [],
      ),
    )
    return chosen.filter(({ error }) => !refined.has(idOf(error)))
  }

  function byCode(written: string): readonly RecognisedError<Id>[] {
    const { text: code } = seenOf(written)
    const owners = codes().of(code)
    if (owners.length === 0) return withDomain(code)
    return owners.map(({ error, generic }) => ({
      id: idOf(error),
      certainty: generic ? 'similar' : 'identified',
      ...(generic && { generic }),
      score: 1,
      span: null,
      captures: {},
    }))
  }

  /** A code given with its domain, e.g. `MCSCEPErrorDomain 22013`, in whatever notation, or with other context. */
  function withDomain(code: string): readonly RecognisedError<Id>[] {
    if (code.length > codeReading.longestGiven) return []
    const told = devices().of(code)
    if (told.length > 0) return told.map((error) => given(error, 'identified'))
    const beside = choose(codes().read(code, fold(code), []))
    const sure = beside.filter(({ certainty }) => certainty === 'identified')
    if (sure.length > 0) return sure.map(({ error }) => given(error, 'identified'))
    // A misread code is like the only one that it can be; what is short is anybody's.
    const [misread, ...others] = beside.filter(
      ({ generic, span }) => !generic && span[1] - span[0] >= codeReading.longNumber,
    )
    return misread && others.length === 0 ? [given(misread.error, 'similar')] : []
  }

  function given(error: number, certainty: Certainty): RecognisedError<Id> {
    return { id: idOf(error), certainty, score: 1, span: null, captures: {} }
  }

  return { recognise, byCode }
}

/** A text that says nothing, or that is none. */
export const emptyText: Problem<'empty-text'> = {
  kind: 'empty-text',
  path: 'text',
  found: '""',
  expected: { ja: '空白以外の文字を含む文言', en: 'a text that holds more than blanks' },
}

function tooLong(text: string): Problem<'text-too-long'> {
  return {
    kind: 'text-too-long',
    path: 'text',
    found: String(text.length),
    expected: { ja: `${longestText} 文字までの文言`, en: `a text of at most ${longestText} characters` },
    limit: 'text',
    allowed: longestText,
  }
}
