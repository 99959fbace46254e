import type { ErrorDefinition } from '../catalog/error.ts'
import { onDemand } from '../on-demand.ts'
import { type Alignment, alignBanded, alignExactly, type Band } from './comparison/align.ts'
import { createEllipsisReader } from './ellipsis.ts'
import { judging } from './figures.ts'
import { type Folded, fold } from './folding/fold.ts'
import { Seams } from './folding/seam.ts'
import { judge } from './judgement/judge.ts'
import { createGramIndex, type Promising } from './message-index/candidates.ts'
import { type Phrase, phrasesOf } from './message-index/phrase.ts'
import { Settled } from './settled.ts'
import type { Sighting } from './sighting.ts'
import { meets } from './slots/expectation.ts'
import { captureSlots } from './slots/slot.ts'

type Span = readonly [number, number]
type Place = readonly [phrase: number, Alignment]

export interface MessageReader {
  /** The messages of which the text is one, from beginning to end. */
  whole(text: string, folded: Folded): Sighting[]
  /** The messages that stand somewhere in the text. */
  read(text: string, folded: Folded): readonly Sighting[]
}

export function createMessageReader(errors: readonly ErrorDefinition[]): MessageReader {
  const exact = onDemand(() => ownersOfMessages(errors))
  const phrasesOfEach = errors.map((error, number) => onDemand(() => phrasesOf(error, number)))
  const inside = onDemand(() => createInsideReader(phrasesOfEach.flatMap((phrases) => phrases())))

  function whole(text: string, folded: Folded): Sighting[] {
    const owners = [...(exact().get(folded.text) ?? [])]
    const phrases = owners.flatMap((error) => phrasesOfEach[error]?.() ?? [])
    return phrases.filter(isFolded).map((phrase) => ({
      error: phrase.error,
      ...certaintyOf(phrase),
      score: 1,
      explained: folded.text.length,
      complete: true,
      from: 0,
      to: folded.text.length,
      span: spanOf(phrase, 0, folded.text.length, text, folded),
      captures: {},
    }))

    function isFolded({ text, gaps }: Phrase): boolean {
      return text === folded.text && gaps.length === 0
    }
  }

  return { whole, read: (text, folded) => inside().read(text, folded) }
}

/** The errors of which a text is a message without slots, by its folded text. */
function ownersOfMessages(errors: readonly ErrorDefinition[]): ReadonlyMap<string, ReadonlySet<number>> {
  const owners = new Map<string, Set<number>>()
  errors.forEach(({ messages }, error) => {
    for (const written of messages.flatMap(({ ja, en }) => [ja, en])) {
      const { text } = fold(written)
      if (text !== '') owners.set(text, (owners.get(text) ?? new Set()).add(error))
    }
  })
  return owners
}

/** Finds messages inside of texts. */
function createInsideReader(phrases: readonly Phrase[]): Pick<MessageReader, 'read'> {
  const index = createGramIndex(phrases)
  const withTorn = createEllipsisReader(phrases)

  function read(text: string, folded: Folded): readonly Sighting[] {
    const seams = new Seams(text, folded)
    const rest: Promising[] = []
    const exact = new Map<string, Place>()
    for (const candidate of index.candidates(folded.text)) {
      const places = alignExactly(
        phrases[candidate.phrase] as Phrase,
        folded.text,
        candidate.from,
        candidate.to,
      )
      if (places.length === 0) rest.push(candidate)
      for (const place of places) exact.set(`${candidate.phrase} ${place.at[0]}`, [candidate.phrase, place])
    }
    const whole = [...exact.values()]
    const settled = new Settled(folded.text.length)
    for (const [number, { at, to }] of whole)
      settled.add(at[0] as number, (at[0] as number) + to, (phrases[number] as Phrase).explained)
    const found = lastOfEachLine(whole, phrases, seams).flatMap((place) => sightingAt(place) ?? [])
    const seen = new Set<string>()
    for (const candidate of rest.slice(0, judging.closeLooks)) {
      const phrase = phrases[candidate.phrase] as Phrase
      if (settled.outdoes(candidate)) continue
      const alignment = alignBanded(phrase, folded.text, bandOf(candidate))
      const key = alignment && `${candidate.phrase} ${alignment.at[0]} ${alignment.to}`
      if (key === null || seen.has(key)) continue
      seen.add(key)
      const sighting = sightingAt([candidate.phrase, alignment as Alignment])
      if (sighting === null) continue
      found.push(sighting)
      const { certainty, complete, from, to, explained } = sighting
      if (certainty === 'identified' && complete) settled.add(from, to, explained)
    }
    return withTorn(text, folded, found)

    function sightingAt([number, alignment]: Place): Sighting | null {
      const phrase = phrases[number] as Phrase
      const rarity = index.rarity(number)
      const verdict = judge({ phrase, rarity, alignment, text: folded.text, seams })
      if (verdict === null) return null
      const isPiece = !verdict.complete && isSharedPiece(phrase, alignment)
      if (isPiece && verdict.certainty === 'similar') return null
      const { values, span } = captureSlots(phrase, alignment, text, folded)
      const doubtful = isPiece || !meets(phrase.expects, values)
      return {
        error: phrase.error,
        certainty: doubtful ? 'similar' : verdict.certainty,
        ...(verdict.generic && { generic: verdict.generic }),
        score: doubtful ? Math.min(verdict.score, judging.likenessScore) : verdict.score,
        explained: verdict.explained,
        complete: verdict.complete && !doubtful,
        from: verdict.from,
        to: verdict.to,
        span: union(spanOf(phrase, verdict.from, verdict.to, text, folded), span),
        captures: values,
      }
    }
  }

  /** What is left of a message may stand in that of another error as well: then it is not known whose it is. */
  function isSharedPiece(phrase: Phrase, { from, to }: Alignment): boolean {
    const piece = phrase.text.slice(from, to)
    return (
      piece.length < phrase.text.length &&
      phrases.some(({ error, text }) => error !== phrase.error && text.includes(piece))
    )
  }

  return { read }
}

/** Of a text that is this message and nothing else. */
function certaintyOf({ generic, codeSentence }: Phrase): Pick<Sighting, 'certainty' | 'generic'> {
  return codeSentence === null && generic.every((one) => one)
    ? { certainty: 'similar', generic: true }
    : { certainty: 'identified' }
}

const bandOf = ({ from, to, promised: { begin, end } }: Promising): Band => ({ from, to, begin, end })

/** What a leading slot holds may itself look like its message: only the last one on a line is it. */
function lastOfEachLine(places: readonly Place[], phrases: readonly Phrase[], seams: Seams): Place[] {
  const lastStart = new Map<string, number>()
  const lineOf = (number: number, at: number): string => `${number} ${seams.lineStart(at)}`
  const hasLeadingSlot = (number: number): boolean => phrases[number]?.gaps[0]?.at === 0
  for (const [number, { at }] of places)
    if (hasLeadingSlot(number)) {
      const line = lineOf(number, at[0] as number)
      lastStart.set(line, Math.max(lastStart.get(line) ?? 0, at[0] as number))
    }
  return places.filter(
    ([number, { at }]) => !hasLeadingSlot(number) || lastStart.get(lineOf(number, at[0] as number)) === at[0],
  )
}

/** The original stretch of a sighting, with the punctuation that the message itself begins and ends with. */
function spanOf(phrase: Phrase, from: number, to: number, text: string, { starts, ends }: Folded): Span {
  let start = starts[from] as number
  let end = ends[to - 1] as number
  const same = (a: string, b: string): boolean => a !== '' && a.normalize('NFKC') === b.normalize('NFKC')
  for (const mark of [...phrase.lead].reverse()) if (same(text.charAt(start - 1), mark)) start--
  for (const mark of phrase.trail) if (same(text.charAt(end), mark)) end++
  return [start, end]
}

function union(a: Span, b: Span | null): Span {
  return b === null ? a : [Math.min(a[0], b[0]), Math.max(a[1], b[1])]
}
