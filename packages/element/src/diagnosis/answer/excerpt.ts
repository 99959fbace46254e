/** UTF-16 units of a text that is judged as it is: what a screen, a mail or the part of a log around an error has. */
export const longestWhole = 5_000

/** UTF-16 units that are looked through at once, and how many of them once more with what follows. */
const slice = { length: 3_000, overlap: 800 }

/** UTF-16 units that are kept before and behind a place. */
const around = { error: 500, line: 150 }

/** UTF-16 units of the beginning, where a mail says what it is about, and of the end, where a log does. */
const ends = { first: 1_200, last: 400, firstOfUnknown: 3_000 }

/** What a slice is looked through for. */
interface Seen {
  readonly id: string
  readonly certainty: string
  readonly span: readonly [number, number] | null
}

interface Window {
  readonly from: number
  readonly to: number
}

const likely =
  /エラー|失敗|できません|できなか|拒否|無効|許可され|期限切れ|error|fail|denied|refused|reject|invalid|expired|cannot|unable|exception|fatal/i

/**
 * What is to be judged of a text. Of a long one it is the parts around the errors that it shows, the lines that speak of
 * trouble where it shows none, and its beginning and end. All of it is looked through, a slice at a time: between two of
 * them the page breathes.
 */
export async function excerptOf(
  text: string,
  recognise: (slice: string) => readonly Seen[],
  breathe: () => Promise<void>,
): Promise<string> {
  if (text.length <= longestWhole) return text
  const identified = new Map<string, Window>()
  const similar = new Map<string, Window>()
  const lines: Window[] = []
  for (let start = 0; start < text.length; start += slice.length - slice.overlap) {
    const part = text.slice(start, start + slice.length)
    for (const { id, certainty, span } of recognise(part)) {
      const of = certainty === 'identified' ? identified : similar
      if (span && !of.has(id)) of.set(id, windowAt(text, start + span[0], start + span[1], around.error))
    }
    const trouble = part.search(likely)
    if (trouble >= 0) lines.push(windowAt(text, start + trouble, start + trouble, around.line))
    await breathe()
  }
  const both = [windowAt(text, 0, 0, ends.first), windowAt(text, text.length, text.length, ends.last)]
  // What happened last is what a log was sent for.
  const lesser =
    identified.size > 0
      ? []
      : [...similar.values(), ...lines.reverse(), windowAt(text, 0, 0, ends.firstOfUnknown)]
  return joined(text, [...identified.values(), ...both, ...lesser])
}

/** A place with what stands around it, from the beginning of a line to the end of one. */
function windowAt(text: string, from: number, to: number, around: number): Window {
  const first = Math.max(0, from - around)
  const last = Math.min(text.length, to + around)
  const begins = first === 0 ? -1 : text.slice(first, from).indexOf('\n')
  const ends = last === text.length ? -1 : text.slice(to, last).lastIndexOf('\n')
  return { from: first + begins + 1, to: ends < 0 ? last : to + ends }
}

/** Of these parts, the first of them first, as many as are judged together, in the order of the text. */
function joined(text: string, windows: readonly Window[]): string {
  let length = 0
  const kept = windows.filter(({ from, to }) => {
    if (length + to - from > longestWhole - 400) return false
    length += to - from
    return true
  })
  const merged: { from: number; to: number }[] = []
  for (const window of kept.toSorted((one, other) => one.from - other.from)) {
    const last = merged.at(-1)
    if (last && window.from <= last.to + 1) last.to = Math.max(last.to, window.to)
    else merged.push({ ...window })
  }
  return merged.map(({ from, to }) => text.slice(from, to)).join(leftOut)
}

/** No ellipsis: that one says that a message goes on behind it. */
const leftOut = '\n\n⋮\n\n'
