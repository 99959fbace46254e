import type { ErrorDefinition } from '../../catalog/error.ts'
import { codeReading, deviceAnswers } from '../figures.ts'
import { fold } from '../folding/fold.ts'
import type { MessageReader } from '../message.ts'
import type { Sighting } from '../sighting.ts'
import { type DeviceError, deviceErrorsIn } from './device-errors.ts'

/** What the device errors of one text say of the catalog. */
export interface Answers {
  /**
   * The sightings of a text together with what the device says: a domain with its number, and words. Of numbers in an
   * answer its domains decide, so of the codes that were seen beside the messages those of other owners go.
   */
  among(messages: readonly Sighting[], seen: readonly Sighting[]): Sighting[]
  /** The same sightings, those of a chain in the order of its depth. */
  deepestFirst(chosen: readonly Sighting[]): Sighting[]
}

export interface AnswerReader {
  /** The errors of a domain with its number, in whatever notation. */
  of(code: string): number[]
  read(text: string): Answers
}

/** An error that only says that a deeper one follows, or that the device told no more: it comes last. */
const wrapper = 'mcinstallationerrordomain 4001'
const lastRank = Number.MAX_SAFE_INTEGER

type Span = readonly [number, number]

export function createAnswerReader(
  errors: readonly ErrorDefinition[],
  messages: MessageReader,
): AnswerReader {
  const byCode = new Map<string, Set<number>>()
  errors.forEach(({ code, codeAliases = [], codeContext = [] }, error) => {
    for (const written of [code ?? [], codeAliases].flat())
      for (const key of [written, ...codeContext.map((domain) => `${domain} ${written}`)].map(keyOf))
        byCode.set(key, (byCode.get(key) ?? new Set()).add(error))
  })
  const known = (error: DeviceError): number[] => [...(byCode.get(keyOfError(error)) ?? [])]

  const of = (code: string): number[] => [...new Set(deviceErrorsIn(code).flat().flatMap(known))]

  function read(text: string): Answers {
    const chains = deviceErrorsIn(text)
    const found = chains.flat()
    if (found.length === 0) return none
    const told = found.flatMap((error) => known(error).map((number) => sightingOf(error, number)))
    const depths = new Map(chains.flatMap((chain) => chain.map((error, depth) => [error, depth] as const)))
    const ranks = new Map<number, number>()
    for (const error of found)
      for (const number of known(error)) {
        const rank = keyOfError(error) === wrapper ? lastRank : (depths.get(error) as number)
        ranks.set(number, Math.min(rank, ranks.get(number) ?? lastRank))
      }
    const around = (span: Span): DeviceError | undefined => found.find((error) => isWithin(span, error.span))

    function mayBe({ error, span }: Sighting): boolean {
      return ranks.has(error) || !isNumber(errors[error]) || !around(span)
    }

    /** Words come after the code that they stand beside; what is said outside of the answer, after its deepest code. */
    function rankOf({ error, span }: Sighting): number {
      const within = around(span)
      return ranks.get(error) ?? (within ? (depths.get(within) as number) : 0) + 0.5
    }

    return {
      among: (messages, seen) => {
        const words = new Set(messages)
        const owned = seen.filter((sighting) => words.has(sighting) || mayBe(sighting))
        return [...owned, ...told, ...wordsOf(text, found)]
      },
      deepestFirst: (chosen) =>
        chosen
          .map((sighting) => ({ sighting, rank: rankOf(sighting) }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ sighting }) => sighting),
    }
  }

  /** The words of the device that the text holds escaped or broken; the others are read where they stand. */
  function wordsOf(text: string, found: readonly DeviceError[]): Sighting[] {
    return found
      .flatMap(({ words, span }) => words.map((word) => ({ word, span })))
      .filter(({ word, span }) => !text.slice(...span).includes(word))
      .slice(0, deviceAnswers.mostWordsRead)
      .flatMap(({ word, span }) => {
        const folded = fold(word)
        const whole = messages.whole(word, folded)
        return (whole.length > 0 ? whole : messages.read(word, folded)).map((sighting) => ({
          ...sighting,
          ...beside,
          span,
        }))
      })
  }

  return { of, read }
}

const none: Answers = { among: (_, seen) => [...seen], deepestFirst: (chosen) => [...chosen] }

/** A sighting that takes no place: what a structure tells does not vie with the words in it. */
const beside = { from: 0, to: 0 } as const

function sightingOf({ span }: DeviceError, error: number): Sighting {
  return {
    error,
    certainty: 'identified',
    score: codeReading.scores.alone,
    explained: codeReading.explained.distinctive,
    complete: true,
    ...beside,
    span,
    captures: {},
  }
}

const keyOf = (code: string): string => code.normalize('NFKC').trim().toLowerCase()
const keyOfError = ({ domain, code }: DeviceError): string => keyOf(`${domain} ${code}`)
const isNumber = (definition?: ErrorDefinition): boolean => /^\d+$/.test(definition?.code ?? '')

function isWithin(inner: Span, outer: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1]
}
