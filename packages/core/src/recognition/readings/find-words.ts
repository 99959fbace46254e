import { reading as figures } from '../figures.ts'
import { type Folded, fold } from '../folding/fold.ts'
import { startAt } from '../folding/start-at.ts'

/** Where a word stands in a text, in UTF-16 units. */
export interface Place {
  /** The position of the list that the word is of. */
  readonly owner: number
  readonly start: number
  readonly end: number
}

interface Word {
  readonly owner: number
  readonly folded: string
  readonly written: string
}

const none: readonly Word[] = []

/** A function that finds words in texts: those of each list, longest first. */
export function createWordFinder(
  lists: readonly (readonly string[])[],
): (text: string, folded: Folded) => readonly Place[] {
  const byStart = new Map<number, Word[]>()
  const words = lists.flatMap((list, owner) =>
    list.map((written) => ({ owner, written, folded: fold(written).text })),
  )
  for (const word of words.toSorted((a, b) => b.folded.length - a.folded.length)) {
    const start = startAt(word.folded, 0)
    const known = byStart.get(start)
    if (known) known.push(word)
    else byStart.set(start, [word])
  }

  return (text, folded) => {
    const found: Place[] = []
    if (byStart.size === 0) return found
    const taken = new Map<number, number>()
    for (let at = 0; at + 1 < folded.text.length && found.length < figures.mostPlaces; at++) {
      for (const word of byStart.get(startAt(folded.text, at)) ?? none) {
        if (at < (taken.get(word.owner) ?? 0)) continue
        if (!folded.text.startsWith(word.folded, at)) continue
        const start = folded.starts[at] as number
        const end = folded.ends[at + word.folded.length - 1] as number
        if (!stands(word, text, start, end)) continue
        taken.set(word.owner, at + word.folded.length)
        found.push({ owner: word.owner, start, end })
      }
    }
    return found
  }
}

const letter = /[A-Za-zＡ-Ｚａ-ｚ]/
const digit = /[0-9０-９]/

/**
 * A Latin word stands alone, and a short one in its own case: `Mac` is part of neither `Macro` nor a MAC address, nor
 * is a name that of whoever has it in the name of a host.
 */
function stands({ written }: Word, text: string, start: number, end: number): boolean {
  const isCutAt = (at: number) =>
    [letter, digit].some((kind) => kind.test(text.charAt(at - 1)) && kind.test(text.charAt(at)))
  if (isCutAt(start) || isCutAt(end) || isWithinHost(written, text, start, end)) return false
  const isShort = /^[A-Za-z]{1,4}$/.test(written)
  return !isShort || text.slice(start, end).normalize('NFKC') === written
}

/** A host may stand below a domain that is a word itself, never the other way round. */
function isWithinHost(written: string, text: string, start: number, end: number): boolean {
  const before =
    /[A-Za-z0-9.-]{0,40}$/.exec(text.slice(Math.max(0, start - figures.nearby), start))?.[0] ?? ''
  const after = /^[A-Za-z0-9.-]*/.exec(text.slice(end, end + figures.nearby))?.[0] ?? ''
  if (/[a-z]\.[a-z]/i.test(written)) return /-$/.test(before) || /^[.-][a-z0-9]/i.test(after)
  return /[a-z0-9]\.(?:[a-z][a-z0-9-]*\.?)?$/i.test(before) || /^[a-z0-9-]*\.[a-z]/i.test(after)
}
