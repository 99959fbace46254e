import { guarded } from '../problem/mistake.ts'

/** Characters that must not begin a line in Japanese typesetting. */
const neverFirst = new Set('、。，．・：；？！）」』】〕〉》ーっッゃゅょャュョぁぃぅぇぉァィゥェォ…,.:;?!)]}')

/** Characters that must not end one. */
const neverLast = new Set('「『（【〔〈《([{')

/** Columns by which punctuation hangs out behind what fills a line by itself. */
const overhang = 4

/** Columns that a text takes in a terminal: two for a wide East Asian character. */
export const widthOf = guarded(['text'], 'a text', (text: string): number => {
  let width = 0
  for (const character of text) width += columns(character)
  return width
})

function columns(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code >= 0x300 && code <= 0x36f) return 0
  const wide =
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  return wide ? 2 : 1
}

/** What is quoted: the words of a screen, for somebody to find there. */
const quoted = /「[^「」\n]+」|『[^『』\n]+』|“[^“”\n]+”|(?<![!-~])"[^"\n]+"/gu
const pieces = /[!-~]+|\s+|[^\s!-~]/gu

/**
 * A text in lines of at most `width` columns: Latin words and what is quoted stay whole, as long as a line holds them,
 * Japanese breaks where it may. Punctuation that must not begin a line takes what stands before it along, and hangs out
 * only where that fills a line by itself. `labels` are words of a screen that stay whole without being quoted. What is
 * quoted and fits `whole` columns stays whole in a line of its own, which is then wider than `width`.
 */
export const wrap = guarded(['text', 'width', 'labels'], 'a text, a width in columns, and labels', wrapped)

function wrapped(
  text: string,
  width: number,
  labels: readonly string[] = [],
  whole = width,
): readonly string[] {
  const lines: string[] = []
  let [line, taken, end, last] = ['', 0, 0, 0]
  for (const piece of piecesOf(text, whole, labels)) {
    if (!neverFirst.has(piece)) last = end
    let next = piece
    const over = taken + widthOf(piece) - width
    const places = neverFirst.has(piece) && over <= overhang ? [last] : [last, end]
    const at = over > 0 ? breakOf(line, places) : undefined
    if (at !== undefined) {
      lines.push(line.slice(0, at).trimEnd())
      line = line.slice(at).trimStart()
      next = line === '' ? piece.trimStart() : piece
      ;[taken, end, last] = [widthOf(line), endOf(line), 0]
    }
    const ending = endOf(next)
    if (ending > 0) end = line.length + ending
    line += next
    taken += widthOf(next)
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  return lines
}

function piecesOf(text: string, width: number, labels: readonly string[]): readonly string[] {
  const found: string[] = []
  const take = (part: string): void => {
    for (const [piece] of part.matchAll(pieces)) found.push(piece)
  }
  let at = 0
  for (const { start, one } of wholeIn(text, labels)) {
    if (start < at || widthOf(one) > width) continue
    take(text.slice(at, start))
    found.push(one)
    at = start + one.length
  }
  take(text.slice(at))
  return found
}

/** What stays whole, in the order of the text; a label before what is quoted in it. */
function wholeIn(
  text: string,
  labels: readonly string[],
): readonly { readonly start: number; readonly one: string }[] {
  const quotes = [...text.matchAll(quoted)].map(({ index, 0: one }) => ({ start: index, one }))
  let at = 0
  const labelled = labels.flatMap((one) => {
    const start = one === '' ? -1 : text.indexOf(one, at)
    if (start < 0) return []
    at = start + one.length
    return [{ start, one }]
  })
  return [...labelled, ...quotes].toSorted((a, b) => a.start - b.start)
}

/** The first of these places at which a line can be broken: something stands before it. */
function breakOf(line: string, places: readonly number[]): number | undefined {
  return places.find((at) => line.slice(0, at).trim() !== '')
}

/** Where a line that ends in this piece may end: before the brackets that open at its end. */
function endOf(piece: string): number {
  let end = piece.length
  while (end > 0 && neverLast.has(piece[end - 1] as string)) end--
  return end
}
