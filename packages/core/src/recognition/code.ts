import type { ErrorDefinition } from '../catalog/error.ts'
import type { Sighting } from './choose.ts'
import { type CodeNotation, codeMeaning, kindOf } from './code-context.ts'
import type { Folded } from './fold.ts'
import { foldWord } from './letter.ts'

interface Code extends CodeNotation {
  readonly error: number
  readonly parts: readonly string[]
  readonly negative: boolean
}

interface Token {
  readonly key: string
  readonly start: number
  readonly end: number
  readonly joined: 'no' | 'blank' | 'line'
}

export interface CodeReader {
  /** The errors whose code this is. */
  of(code: string): number[]
  /** Adds the codes that a text shows to the messages found in it. */
  read(text: string, folded: Folded, messages: readonly Sighting[]): Sighting[]
}

const word = /[A-Za-z0-9_Ａ-Ｚａ-ｚ０-９＿]+/g
const minus = /(?:^|[^A-Za-z0-9])[-－−‐–]$/
const seamOfCode = /^[\s>|_\-－‐]{1,6}$/
/** Parts of one code, such as a domain and its number, stand at most this far apart. */
const partReach = 80
/** How many places of one text are asked whether a number there is this code. */
const mostLooks = 200
const mostKeys = 4096
/** A message this near a bare number is what the number belongs to. */
const messageReach = 60

export function createCodeReader(errors: readonly ErrorDefinition[]): CodeReader {
  const codes = errors.flatMap((definition, error) =>
    [definition.code ?? [], definition.codeAliases ?? []]
      .flat()
      .map((written) => codeOf(written, error, definition.codeContext ?? [])),
  )
  const exact = new Map<string, Set<number>>()
  const anchored = new Map<string, Code[]>()
  const known = new Set<string>()
  const lengths = new Set<number>()
  for (const code of codes) {
    const written = plain(code.written)
    exact.set(written, (exact.get(written) ?? new Set()).add(code.error))
    const anchor = [...code.parts].sort((a, b) => b.length - a.length)[0]
    if (anchor === undefined) continue
    anchored.set(anchor, [...(anchored.get(anchor) ?? []), code])
    for (const part of code.parts) {
      known.add(part)
      lengths.add(part.length)
    }
  }
  const longest = Math.max(0, ...lengths)
  const keys = new Map<string, string>()

  /** Texts repeat their words: what one folds to is kept, up to a limit. */
  function keyOf(bare: string): string {
    const kept = keys.get(bare)
    if (kept !== undefined) return kept
    if (keys.size >= mostKeys) keys.clear()
    const key = foldWord(bare)
    keys.set(bare, key)
    return key
  }

  function tokens(text: string): Token[] {
    const found: Token[] = []
    let previous: { start: number; end: number } | undefined
    for (const match of text.matchAll(word)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (end - start <= longest * 2) {
        add(match[0], start, end, 'no')
        const seam = previous && start - previous.end <= 6 ? text.slice(previous.end, start) : ''
        if (previous && seamOfCode.test(seam))
          add(
            text.slice(previous.start, previous.end) + match[0],
            previous.start,
            end,
            seam.includes('\n') ? 'line' : 'blank',
          )
      }
      previous = { start, end }
    }
    return found

    function add(raw: string, start: number, end: number, joined: Token['joined']): void {
      const bare = raw.replace(/[_＿]/g, '')
      if (!lengths.has(bare.length)) return
      const key = keyOf(bare)
      if (known.has(key)) found.push({ key, start, end, joined })
    }
  }

  function seen(code: Code, token: Token, all: readonly Token[], text: string): Sighting | null {
    if (token.joined === 'blank' && !code.written.includes('_')) return null
    if (code.negative !== minus.test(text.slice(Math.max(0, token.start - 2), token.start))) return null
    let [start, end] = [code.negative ? token.start - 1 : token.start, token.end]
    for (const part of code.parts) {
      if (part === token.key) continue
      const other = all.find(({ key, start: at }) => key === part && Math.abs(at - token.start) <= partReach)
      if (other === undefined) return null
      start = Math.min(start, other.start)
      end = Math.max(end, other.end)
    }
    const meaning = codeMeaning(text, start, end, code)
    if (meaning === 'none') return null
    return {
      error: code.error,
      certainty: meaning === 'likely' ? 'similar' : 'identified',
      score: meaning === 'alone' ? 1 : meaning === 'likely' ? 0.5 : 0.9,
      explained: code.kind === 'distinctive' ? 6 : 3,
      complete: true,
      from: 0,
      to: 0,
      span: [start, end],
      captures: {},
    }
  }

  function read(text: string, folded: Folded, messages: readonly Sighting[]): Sighting[] {
    const all = tokens(text)
    const found: Sighting[] = [...messages]
    const looks = new Map<Code, number>()
    for (const token of all)
      for (const code of anchored.get(token.key) ?? []) {
        const look = looks.get(code) ?? 0
        if (look === mostLooks) continue
        looks.set(code, look + 1)
        const sighting = seen(code, token, all, text)
        if (sighting === null) continue
        const alike = messages.filter(
          ({ error, certainty }) => error === code.error && certainty === 'similar',
        )
        if (code.kind === 'distinctive') for (const message of alike) remove(found, message)
        else if (alike.some((message) => distance(message.span, sighting.span) <= messageReach)) continue
        found.push({ ...sighting, ...foldedRange(folded, sighting.span) })
      }
    return found
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
    parts: [...normal.matchAll(word)].map(([part]) => foldWord(part)),
    negative: /^-\d/.test(normal),
    context: context.map(foldWord).filter((folded) => folded.length > 1),
  }
}

function distance(a: readonly [number, number], b: readonly [number, number]): number {
  return Math.max(0, Math.max(a[0], b[0]) - Math.min(a[1], b[1]))
}

function remove<T>(list: T[], item: T): void {
  const at = list.indexOf(item)
  if (at >= 0) list.splice(at, 1)
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
