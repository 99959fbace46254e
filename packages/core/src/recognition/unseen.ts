import { firstFrom } from './folding/first-from.ts'

/** A text as a reader sees it, and where what stands in it stands in the text as it was given. */
export interface Seen {
  readonly text: string
  /** The range of UTF-16 units that one of the seen text comes from. */
  readonly given: (span: readonly [number, number]) => readonly [number, number]
}

/** Characters without width, marks of direction, variation selectors: a code or a word does not end at one. */
const unseen = /\p{Default_Ignorable_Code_Point}+/gu

/** A text without what nobody sees of it. */
export function seenOf(text: string): Seen {
  const places: number[] = []
  const lengths: number[] = []
  let left = 0
  const seen = text.replace(unseen, (run: string, at: number) => {
    places.push(at - left)
    left += run.length
    lengths.push(left)
    return ''
  })
  const given = (at: number): number => at + (lengths[firstFrom(places, at + 1) - 1] ?? 0)
  return {
    text: seen,
    given: ([start, end]) => [given(start), end > start ? given(end - 1) + 1 : given(start)],
  }
}
