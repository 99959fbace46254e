import type { ErrorDefinition } from '../catalog/error.ts'
import { contextReading } from './figures.ts'
import { foldWord } from './folding/letter.ts'
import type { Sighting } from './sighting.ts'

/** The words of an error of which one must stand near what anybody may say, made ready for comparison. */
export interface Context {
  readonly words: readonly string[]
  /** Numbers, such as the status that a reason comes with, count only where they stand by themselves. */
  readonly number: RegExp | null
  /** One of the words is a host: another host in the same statement is another's. */
  readonly hasHost: boolean
}

/** The context of an error. Errors of one vendor share their list of words, and several readers ask for it: it is made once. */
export function contextOf(written: readonly string[] = nothing): Context {
  const known = contexts.get(written)
  if (known) return known
  const numbers = written.filter((word) => /^\d+$/.test(word))
  const context: Context = {
    words: written
      .filter((word) => !/^\d+$/.test(word))
      .map(foldWord)
      .filter((word) => word.length > 1),
    number: numbers.length > 0 ? new RegExp(`(?<![0-9])(?:${numbers.join('|')})(?![0-9])`) : null,
    hasHost: written.some((word) => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(word)),
  }
  contexts.set(written, context)
  return context
}

const nothing: readonly string[] = []
const contexts = new WeakMap<readonly string[], Context>()

/** Whether one of the words is in a stretch of text. */
export function holdsContext({ words, number }: Context, stretch: string): boolean {
  const folded = words.length > 0 ? foldWord(stretch) : ''
  return words.some((word) => folded.includes(word)) || (number?.test(stretch.normalize('NFKC')) ?? false)
}

/** A device token or a hash between two words does not take them apart. */
export function withoutLongTokens(text: string): string {
  return text.replace(/[A-Za-z0-9+=_%-]{32,}/g, '…')
}

/** What stands before a place of a text, long tokens aside. */
export function stretchBefore(text: string, at: number, reach: number): string {
  const wide = text.slice(Math.max(0, at - reach - contextReading.longestTokens), at)
  return withoutLongTokens(wide).slice(-reach)
}

/** What stands behind a place of a text, long tokens aside. */
export function stretchAfter(text: string, at: number, reach: number): string {
  return withoutLongTokens(text.slice(at, at + reach + contextReading.longestTokens)).slice(0, reach)
}

const statementEnd = /[。\n]|\.\s/
const address = /https?:\/\/[^\s/"]/i

/** A function that identifies what anybody may say where a word of its error's context stands near it. */
export function createContextReader(
  errors: readonly ErrorDefinition[],
): (text: string, sightings: readonly Sighting[]) => Sighting[] {
  const contexts = errors.map(({ codeContext }) => contextOf(codeContext))
  const { reach } = contextReading

  function isNear(context: Context, text: string, [start, end]: Sighting['span']): boolean {
    const before = stretchBefore(text, start, reach)
    const statement = `${before.split(statementEnd).at(-1)}${text.slice(start, end)}`
    if (context.hasHost && address.test(statement)) return holdsContext(context, statement)
    return holdsContext(context, `${before}${text.slice(start, end)}${stretchAfter(text, end, reach)}`)
  }

  return (text, sightings) =>
    sightings.map((sighting) => {
      if (!sighting.generic || !isNear(contexts[sighting.error] as Context, text, sighting.span))
        return sighting
      const { generic, ...own } = sighting
      return { ...own, certainty: 'identified' }
    })
}
