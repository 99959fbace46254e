import type { ErrorDefinition } from '../catalog/error.ts'
import { withoutLongTokens } from './context.ts'
import { keywordReading } from './figures.ts'
import { type Folded, fold } from './folding/fold.ts'
import { startAt } from './folding/start-at.ts'
import type { Sighting } from './sighting.ts'

interface Keyword {
  readonly error: number
  /** Stand in this order within one sentence. */
  readonly parts: readonly string[]
}

export interface KeywordReader {
  read(text: string, folded: Folded): Sighting[]
}

const none: readonly Keyword[] = []
const latin = /[A-Za-z0-9_]/
const katakana = /[\p{sc=Katakana}ー]/u

/**
 * Finds the words that belong to an error's report without being its message. `Apple ID … 分からな` stands for both
 * words in this order, close together. Anybody may say them.
 */
export function createKeywordReader(errors: readonly ErrorDefinition[]): KeywordReader {
  const byStart = new Map<number, Keyword[]>()
  errors.forEach((definition, error) => {
    for (const written of definition.keywords ?? []) {
      const parts = written
        .split(/…|\.{3}/)
        .map((part) => fold(part).text)
        .filter((part) => part !== '')
      if (parts[0] === undefined) continue
      const start = startAt(parts[0], 0)
      const known = byStart.get(start)
      if (known) known.push({ error, parts })
      else byStart.set(start, [{ error, parts }])
    }
  })

  function read(text: string, folded: Folded): Sighting[] {
    if (byStart.size === 0) return []
    const found: Sighting[] = []
    for (let at = 0; at < folded.text.length; at++)
      for (const keyword of byStart.get(startAt(folded.text, at)) ?? none) {
        const to = follow(keyword.parts, text, folded, at)
        if (to >= 0 && isDelimited(text, folded, at, to)) found.push(sighting(keyword, folded, at, to))
      }
    return found
  }

  return { read }
}

/** Where the keyword that begins at `from` ends, or -1. */
function follow(
  parts: readonly string[],
  original: string,
  { text, starts, ends }: Folded,
  from: number,
): number {
  if (!text.startsWith(parts[0] as string, from)) return -1
  let to = from + (parts[0] as string).length
  for (const part of parts.slice(1)) {
    const offset = text.slice(to, to + keywordReading.farthest + part.length).indexOf(part)
    if (offset < 0) return -1
    const between = original.slice(ends[to - 1], starts[to + offset])
    if (offset > keywordReading.reach && withoutLongTokens(between).length > keywordReading.reach) return -1
    to += offset + part.length
  }
  return to
}

/** A Latin word is not a keyword when it is part of a longer one, nor is プロファイル in カラープロファイル. */
function isDelimited(text: string, { starts, ends }: Folded, from: number, to: number): boolean {
  const [start, end] = [starts[from] as number, ends[to - 1] as number]
  const cut = (a: number, b: number): boolean =>
    [latin, katakana].some((script) => script.test(text.charAt(a)) && script.test(text.charAt(b)))
  return !cut(start - 1, start) && !cut(end - 1, end)
}

function sighting({ error, parts }: Keyword, { starts, ends }: Folded, from: number, to: number): Sighting {
  return {
    error,
    certainty: 'similar',
    generic: true,
    score: keywordReading.score,
    explained: Math.min(keywordReading.mostExplained, parts.join('').length),
    complete: true,
    from,
    to,
    span: [starts[from] as number, ends[to - 1] as number],
    captures: {},
  }
}
