import { type Folded, fold } from '../folding/fold.ts'
import { synonyms } from './synonyms.ts'

/** A place of a folded text, the end exclusive, that can be said in other words. */
export interface Rewriting {
  readonly from: number
  readonly to: number
  readonly meant: string
}

const latin = /[A-Za-z0-9]/
let byStart: ReadonlyMap<string, readonly { said: string; meant: string }[]> | undefined

/** The places of a text where a synonym stands, in their order. */
export function rewritingsOf(text: string, folded: Folded): Rewriting[] {
  byStart ??= synonymsByStart()
  const found: Rewriting[] = []
  for (let at = 0; at < folded.text.length; at++)
    for (const { said, meant } of byStart.get(folded.text.slice(at, at + 2)) ?? []) {
      const to = at + said.length
      if (folded.text.startsWith(said, at) && isDelimited(text, folded, at, to))
        found.push({ from: at, to, meant })
    }
  return found
}

function synonymsByStart(): Map<string, { said: string; meant: string }[]> {
  const found = new Map<string, { said: string; meant: string }[]>()
  for (const [written, meant] of synonyms) {
    const said = fold(written).text
    found.set(said.slice(0, 2), [...(found.get(said.slice(0, 2)) ?? []), { said, meant }])
  }
  return found
}

/** A Latin word is not said where it is part of a longer one. */
function isDelimited(text: string, { starts, ends }: Folded, from: number, to: number): boolean {
  const [start, end] = [starts[from] as number, ends[to - 1] as number]
  const cut = (a: number, b: number): boolean => latin.test(text.charAt(a)) && latin.test(text.charAt(b))
  return !cut(start - 1, start) && !cut(end - 1, end)
}
