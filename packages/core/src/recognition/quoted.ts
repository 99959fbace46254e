import { judging, quoting } from './figures.ts'
import type { Sighting } from './sighting.ts'

type Span = Sighting['span']

/** The line above what a mail quotes: who wrote it, or when. */
const introduction =
  /(?:wrote|writes|schrieb|書きました|のメール|のメッセージ)\s?[:：]\s*$|<[^<>@\s]+@[^<>\s]+>\s?[:：]\s*$|^\s*\d{4}[年/-].*[:：]\s*$/
const quote = /^\s*[>＞]/

const solved = [
  /(?:解決|解消|復旧|成功)(?:しました|いたしました|できました|済み|しています)(?!か)/,
  /(?:直り|治り|消え|うまくいき|上手くいき|できるようになり|入るようになり)ました(?!か)/,
  /\b(?:that|this|it|which|problem|issue|error|all)(?: ?['’]?(?:is|was|has been|got|s))? (?:now |already )?(?:fixed|resolved|solved|gone|sorted)\b/i,
  /\bworks (?:now|again|fine)\b|\b(?:is|are) working (?:now|again)\b/i,
] as const

/**
 * Sightings, of which those that a mail only quotes are likenesses at most where its own part shows another error or
 * says that the trouble is over. Where the only error stands in the quote, the mail is about it.
 */
export function withQuotedBelow(text: string, sightings: readonly Sighting[]): readonly Sighting[] {
  const quotes = quotesIn(text)
  const isQuoted = ({ span }: Sighting): boolean =>
    quotes.some(([from, to]) => from <= span[0] && span[1] <= to)
  if (!sightings.some(isQuoted)) return sightings
  const isOver = solved.some((form) => form.test(withoutQuotes(text, quotes)))
  const isAnswered = sightings.some((one) => one.certainty === 'identified' && !isQuoted(one))
  return isOver || isAnswered ? sightings.map((one) => (isQuoted(one) ? likened(one) : one)) : sightings
}

function likened({ generic, ...sighting }: Sighting): Sighting {
  return { ...sighting, certainty: 'similar', score: Math.min(sighting.score, judging.likenessScore) }
}

/** The stretches of quoted lines, each below the line that says whose they are. */
function quotesIn(text: string): readonly Span[] {
  if (!/^[^\S\n\r\u2028\u2029]*[>＞]/m.test(text)) return []
  const quotes: [number, number][] = []
  let at = 0
  let last = ''
  for (const line of text.split('\n')) {
    const to = at + line.length
    const current = quotes.at(-1)
    if (quote.test(line)) {
      if (current && (quote.test(last) || last === '')) current[1] = to
      else if (quotes.length < quoting.mostQuotes && introduction.test(last)) quotes.push([at, to])
    }
    if (line.trim() !== '') last = line
    at = to + 1
  }
  return quotes
}

function withoutQuotes(text: string, quotes: readonly Span[]): string {
  const starts = [0, ...quotes.map(([, to]) => to)]
  return starts.map((from, i) => text.slice(from, quotes[i]?.[0])).join('\n')
}
