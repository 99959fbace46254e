import type { ErrorDefinition } from '../../catalog/error.ts'
import { codeReading } from '../figures.ts'
import type { Folded } from '../folding/fold.ts'
import { foldWord } from '../folding/letter.ts'
import type { Sighting } from '../sighting.ts'
import { type CodeNotation, codeMeaning, kindOf } from './code-context.ts'
import { codeWords, createTokenReader, type Token } from './token.ts'

interface Code extends CodeNotation {
  readonly error: number
  readonly parts: readonly string[]
  readonly negative: boolean
}

export interface CodeReader {
  /** The errors whose code this is. */
  of(code: string): number[]
  /** Adds the codes that a text shows to the messages found in it. */
  read(text: string, folded: Folded, messages: readonly Sighting[]): Sighting[]
}

const minus = /(?:^|[^A-Za-z0-9])[-－−‐–]$/

export function createCodeReader(errors: readonly ErrorDefinition[]): CodeReader {
  const foldedContext = createContextFolder()
  const codes = errors.flatMap((definition, error) =>
    [definition.code ?? [], definition.codeAliases ?? []]
      .flat()
      .map((written) => codeOf(written, error, foldedContext(definition.codeContext ?? []))),
  )
  const exact = new Map<string, Set<number>>()
  const anchored = new Map<string, Code[]>()
  const parts = new Set<string>()
  for (const code of codes) {
    const written = plain(code.written)
    exact.set(written, (exact.get(written) ?? new Set()).add(code.error))
    const anchor = [...code.parts].sort((a, b) => b.length - a.length)[0]
    if (anchor === undefined) continue
    anchored.set(anchor, [...(anchored.get(anchor) ?? []), code])
    for (const part of code.parts) parts.add(part)
  }
  const tokensIn = createTokenReader(parts)

  function seen(code: Code, index: number, all: readonly Token[], text: string): Sighting | null {
    const token = all[index] as Token
    if (token.joined === 'blank' && !code.written.includes('_')) return null
    if (code.negative !== minus.test(text.slice(Math.max(0, token.start - 2), token.start))) return null
    let [start, end] = [code.negative ? token.start - 1 : token.start, token.end]
    for (const part of code.parts) {
      if (part === token.key) continue
      const other = near(all, index, part)
      if (other === undefined) return null
      start = Math.min(start, other.start)
      end = Math.max(end, other.end)
    }
    const meaning = codeMeaning(text, start, end, code)
    if (meaning === 'none') return null
    return {
      error: code.error,
      certainty: meaning === 'likely' ? 'similar' : 'identified',
      score: codeReading.scores[meaning],
      explained: codeReading.explained[code.kind],
      complete: true,
      from: 0,
      to: 0,
      span: [start, end],
      captures: {},
    }
  }

  function read(text: string, folded: Folded, messages: readonly Sighting[]): Sighting[] {
    const all = tokensIn(text)
    const found = new Set(messages)
    const alike = new Map<number, Sighting[]>()
    for (const message of messages)
      if (message.certainty === 'similar')
        alike.set(message.error, [...(alike.get(message.error) ?? []).slice(-codeReading.mostLooks), message])
    const looks = new Map<Code, number>()
    all.forEach((token, index) => {
      for (const code of anchored.get(token.key) ?? []) {
        const look = looks.get(code) ?? 0
        if (look === codeReading.mostLooks) continue
        looks.set(code, look + 1)
        const sighting = seen(code, index, all, text)
        if (sighting === null) continue
        const rivals = alike.get(code.error) ?? []
        if (code.kind === 'distinctive') for (const message of rivals) found.delete(message)
        else if (rivals.some(({ span }) => distance(span, sighting.span) <= codeReading.messageReach))
          continue
        found.add({ ...sighting, ...foldedRange(folded, sighting.span) })
      }
    })
    return [...found]
  }

  const of = (code: string): number[] => [...(exact.get(plain(code)) ?? [])]
  return { of, read }
}

const plain = (code: string): string => code.normalize('NFKC').trim().toLowerCase()

function codeOf(written: string, error: number, context: readonly string[]): Code {
  const normal = written.normalize('NFKC').trim()
  return {
    error,
    written: normal,
    kind: kindOf(normal),
    parts: codeWords(normal).map(foldWord),
    negative: /^-\d/.test(normal),
    context,
  }
}

/** The errors of one vendor share their context: each word is folded once. */
function createContextFolder(): (context: readonly string[]) => string[] {
  const folded = new Map<string, string>()
  return (context) =>
    context
      .map((word) => {
        const known = folded.get(word) ?? foldWord(word)
        folded.set(word, known)
        return known
      })
      .filter((word) => word.length > 1)
}

function distance(a: readonly [number, number], b: readonly [number, number]): number {
  return Math.max(0, Math.max(a[0], b[0]) - Math.min(a[1], b[1]))
}

/** Another part of a code that stands near the token at `index`. */
function near(all: readonly Token[], index: number, part: string): Token | undefined {
  const { start } = all[index] as Token
  for (const step of [1, -1])
    for (
      let i = index + step;
      Math.abs((all[i]?.start ?? Number.NaN) - start) <= codeReading.partReach;
      i += step
    )
      if (all[i]?.key === part) return all[i]
  return undefined
}

function foldedRange(
  { starts }: Folded,
  [start, end]: readonly [number, number],
): { from: number; to: number } {
  return { from: lowerBound(starts, start), to: lowerBound(starts, end) }
}

function lowerBound(sorted: Uint32Array, value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}
