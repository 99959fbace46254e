import type { ErrorDefinition } from '../../catalog/error.ts'
import { pluginOf } from '../../catalog/plugin-of.ts'
import { type Context, contextOf } from '../context.ts'
import { codeReading } from '../figures.ts'
import type { Folded } from '../folding/fold.ts'
import { foldWord } from '../folding/letter.ts'
import type { Sighting } from '../sighting.ts'
import { type CodeNotation, codeMeaning, isTelling, kindOf } from './code-context.ts'
import { codeWords, createTokenReader, isMisread, plainWord, type Token } from './token.ts'

interface Code extends CodeNotation {
  readonly error: number
  readonly parts: readonly Part[]
  readonly negative: boolean
}

/** One word of a code, folded and as it is written. */
interface Part {
  readonly key: string
  readonly written: string
}

/** An error whose code was given by itself. */
export interface CodeOwner {
  readonly error: number
  /** Others may have this code too. */
  readonly generic: boolean
}

export interface CodeReader {
  /** The errors whose code this is. */
  of(code: string): CodeOwner[]
  /** Adds the codes that a text shows to the messages found in it. */
  read(text: string, folded: Folded, messages: readonly Sighting[]): Sighting[]
}

const minus = /(?:^|[^A-Za-z0-9])[-－−‐–]$/

export function createCodeReader(errors: readonly ErrorDefinition[]): CodeReader {
  const codes = errors.flatMap(({ code, codeAliases = [], codeContext }, error) => {
    const context = contextOf(codeContext)
    return [code ?? [], codeAliases].flat().map((written) => codeOf(written, error, context))
  })
  const exact = new Map<string, Code[]>()
  const anchored = new Map<string, Code[]>()
  const keys = new Set<string>()
  const words = new Set<string>()
  for (const code of codes) {
    const written = plain(code.written)
    push(exact, written, code)
    const anchor = [...code.parts].sort((a, b) => b.key.length - a.key.length)[0]
    if (anchor === undefined) continue
    push(anchored, anchor.key, code)
    for (const part of code.parts) {
      keys.add(part.key)
      words.add(part.written)
    }
  }
  const tokensIn = createTokenReader(keys)

  /** Whether a token is a part to the letter, may be one misread, or is none; another valid code is none. */
  function spelling({ written }: Token, part: Part): 'exact' | 'misread' | 'other' {
    if (written === part.written) return 'exact'
    return !words.has(written) && isMisread(written, part.written) ? 'misread' : 'other'
  }

  function seen(
    code: Code,
    index: number,
    all: readonly Token[],
    text: string,
    messages: readonly Sighting[],
    likenesses: readonly Sighting[],
  ): Sighting | null {
    const token = all[index] as Token
    if (token.joined === 'blank' && !code.written.includes('_')) return null
    if (code.negative !== minus.test(text.slice(Math.max(0, token.start - 2), token.start))) return null
    let [start, end] = [code.negative ? token.start - 1 : token.start, token.end]
    let isExact = true
    for (const part of code.parts) {
      const found = part.key === token.key ? token : near(text, all, index, part)
      const spelt = found === undefined ? 'other' : spelling(found, part)
      if (found === undefined || spelt === 'other') return null
      if (spelt === 'misread') isExact = false
      start = Math.min(start, found.start)
      end = Math.max(end, found.end)
    }
    const hasMessage = messages.some(({ span }) => distance(span, [start, end]) <= codeReading.messageReach)
    const told = codeMeaning(text, start, end, code, hasMessage)
    const meaning =
      told === 'none' && isExact && headed(code, text, [start, end], likenesses).length > 0 ? 'bare' : told
    if (meaning === 'none') return null
    return {
      error: code.error,
      certainty: isExact && (meaning === 'alone' || meaning === 'sure') ? 'identified' : 'similar',
      ...(isExact && meaning === 'bare' && { generic: true }),
      score: codeReading.scores[meaning],
      explained: codeReading.explained[code.kind],
      complete: true,
      from: 0,
      to: 0,
      span: [start, end],
      captures: {},
    }
  }

  /** What is only like the message of another of the plugin's errors, right behind this number: it is not meant. */
  function headed(
    code: Code,
    text: string,
    [start, end]: readonly [number, number],
    likenesses: readonly Sighting[],
  ): Sighting[] {
    const plugin = (error: number) => pluginOf(errors[error]?.id ?? '')
    if (code.kind !== 'digits') return []
    return likenesses
      .slice(0, codeReading.mostLooks)
      .filter(
        ({ error, span }) =>
          error !== code.error &&
          plugin(error) === plugin(code.error) &&
          span[0] > start &&
          span[0] - end <= codeReading.longestSeam &&
          /^[\s:：.．、]*$/.test(text.slice(end, span[0])),
      )
  }

  function read(text: string, folded: Folded, messages: readonly Sighting[]): Sighting[] {
    const all = tokensIn(text)
    if (all.length === 0) return [...messages]
    const found = new Set(messages)
    const likenesses = messages.filter(({ certainty, generic }) => certainty === 'similar' && !generic)
    const alike = byError(likenesses)
    const everyday = byError(messages.filter(({ generic }) => generic))
    const looks = new Map<Code, number>()
    all.forEach((token, index) => {
      for (const code of anchored.get(token.key) ?? []) {
        const look = looks.get(code) ?? 0
        if (look === codeReading.mostLooks) continue
        looks.set(code, look + 1)
        const sighting = seen(code, index, all, text, everyday.get(code.error) ?? [], likenesses)
        if (sighting === null) continue
        const rivals = alike.get(code.error) ?? []
        if (code.kind === 'distinctive') for (const message of rivals) found.delete(message)
        else if (rivals.some(({ span }) => distance(span, sighting.span) <= codeReading.messageReach))
          continue
        for (const message of headed(code, text, sighting.span, likenesses)) found.delete(message)
        found.add({ ...sighting, ...foldedRange(folded, sighting.span) })
      }
    })
    return [...found]
  }

  function of(code: string): CodeOwner[] {
    const owners = new Map<number, boolean>()
    for (const known of exact.get(plain(code)) ?? [])
      owners.set(known.error, !isTelling(known) && (owners.get(known.error) ?? true))
    return [...owners].map(([error, generic]) => ({ error, generic }))
  }

  return { of, read }
}

/** The last sightings of each error. */
function byError(sightings: readonly Sighting[]): Map<number, Sighting[]> {
  const of = new Map<number, Sighting[]>()
  for (const sighting of sightings)
    of.set(sighting.error, [...(of.get(sighting.error) ?? []).slice(-codeReading.mostLooks), sighting])
  return of
}

const plain = (code: string): string => code.normalize('NFKC').trim().toLowerCase()

/** Hundreds of codes have one domain: a new list for each of them would cost the square. */
function push(lists: Map<string, Code[]>, key: string, code: Code): void {
  const list = lists.get(key)
  if (list) list.push(code)
  else lists.set(key, [code])
}

function codeOf(written: string, error: number, context: Context): Code {
  const normal = written.normalize('NFKC').trim()
  return {
    error,
    written: normal,
    kind: kindOf(normal, context),
    parts: codeWords(normal).map((word) => ({ key: foldWord(word), written: plainWord(word) })),
    negative: /^-\d/.test(normal),
    context,
  }
}

function distance(a: readonly [number, number], b: readonly [number, number]): number {
  return Math.max(0, Math.max(a[0], b[0]) - Math.min(a[1], b[1]))
}

/** What stands between a name and a number so short that it says nothing by itself: `failInfo: 2`. */
const nameToNumber = /^(?:[^\p{L}\p{N}]|は|が|値|code|value|is){0,6}$/iu

/** Another part of a code that stands near the token at `index`. */
function near(text: string, all: readonly Token[], index: number, part: Part): Token | undefined {
  const { start, end } = all[index] as Token
  const isShort = /^\d{1,2}$/.test(part.written)
  const belongs = (found: Token) =>
    !isShort || (found.start >= end && nameToNumber.test(text.slice(end, found.start)))
  for (const step of [1, -1])
    for (
      let i = index + step;
      Math.abs((all[i]?.start ?? Number.NaN) - start) <= codeReading.partReach;
      i += step
    ) {
      const found = all[i] as Token
      if (found.key === part.key && belongs(found)) return found
    }
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
