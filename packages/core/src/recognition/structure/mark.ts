import { deviceAnswers } from '../figures.ts'
import { delimited, inQuotes, type Notation, numberAt, numberIn, type Value, valueAfter } from './value.ts'

/** Something of a text that tells where an error begins or ends, or a field of one. */
export type Mark = Bound | Field

export interface Bound {
  /**
   * `open` and `close` a dictionary, `chain` begins the errors of an answer, `error` one of a log; `underlying` says
   * that the next one is under the one before.
   */
  readonly kind: 'open' | 'close' | 'chain' | 'error' | 'underlying'
  readonly from: number
  readonly to: number
}

export interface Field {
  readonly kind: 'field'
  /** As it is written, without blanks and case: an error has no name twice. */
  readonly name: string
  readonly from: number
  readonly to: number
  readonly domain?: string
  readonly code?: string
  /** The device's own words; `null` where they go on up to the next mark or the end of their line. */
  readonly words?: string | null
  /** Whether no field of an error stands before it, as of `Error Domain=…`. */
  readonly begins?: boolean
}

const [less, greater] = ['(?:<|&lt;)', '(?:>|&gt;)']

/** Everything begins with a letter or sign of its own, so that a text without any is passed quickly. */
const beginning = new RegExp(
  [
    String.raw`(?<open>\{|${less}dict${greater})`,
    String.raw`(?<close>\}|${less}/dict${greater})`,
    String.raw`(?<underlying>underlying error\s?:)`,
    String.raw`(?<error>\bNSError\s?:)`,
    String.raw`(?<chain>ErrorChain\b)`,
    '(?<named>(?<=[a-z0-9.])ErrorDomain)',
    `(?<![a-z])(?:${[
      '(?<code>(?:error[ _-]?)?code)',
      '(?<domain>(?:error[ _-]?)?domain)',
      '(?<status>status)',
      '(?<words>(?:ns)?localized[ _-]?description|us[ _-]?english[ _-]?description|error[ _-]?description' +
        '|rejection[ _-]?reason|(?:us )?(?:desc|sugg))',
    ].join('|')})(?![a-z])`,
  ].join('|'),
  'gi',
)

/** The marks of a text in their order, as many as are looked at. */
export function marksIn(text: string): Mark[] {
  const marks: Mark[] = []
  const pattern = new RegExp(beginning)
  for (let looks = 0; looks < deviceAnswers.mostMarks; looks++) {
    const match = pattern.exec(text)
    if (match === null) break
    const mark = markOf(text, match, marks.at(-1)?.to ?? 0)
    if (mark === null) continue
    marks.push(mark)
    pattern.lastIndex = Math.max(pattern.lastIndex, mark.to)
  }
  return marks
}

const bounds = ['open', 'close', 'chain', 'error', 'underlying'] as const

/** The mark that begins with `match`; nothing before `after` is part of it. */
function markOf(text: string, match: RegExpExecArray, after: number): Mark | null {
  const groups = match.groups as {
    readonly [group: string]: string | undefined
  }
  const [from, to] = [match.index, match.index + match[0].length]
  const bound = bounds.find((kind) => groups[kind] !== undefined)
  if (bound) return { kind: bound, from, to }
  if (groups.named !== undefined) return pairAt(text, from, to, after)
  const begun = valueAfter(text, to)
  if (begun === null) return null
  const field = {
    kind: 'field',
    name: match[0].toLowerCase().replace(/[ _-]/g, ''),
    from,
  } as const
  if (groups.code !== undefined) return codeField(text, field, begun)
  if (groups.domain !== undefined) return domainField(text, field, begun)
  if (groups.status !== undefined) return statusField(text, field, begun)
  const words = delimited(text, begun.at, begun.notation)
  return words ? { ...field, words: words.value, to: words.to } : { ...field, words: null, to: begun.at }
}

type Begun = { readonly notation: Notation; readonly at: number }
type Head = Pick<Field, 'kind' | 'name' | 'from'>

function codeField(text: string, field: Head, { notation, at }: Begun): Field | null {
  const given = delimited(text, at, notation)
  if (given === null) {
    const code = numberAt(text, at)
    return (
      code && {
        ...field,
        code: code.value,
        ...description(text, notation, code.to),
      }
    )
  }
  const code = numberIn(given.value.trim())
  const isCut = given.to === text.length && notation === 'tags'
  return code === null || isCut ? null : { ...field, code, to: given.to }
}

/** `Code=1 "…"`: what an NSError says of itself stands behind its code. */
function description(text: string, notation: Notation, at: number): Pick<Field, 'to' | 'words'> {
  const words = notation === '=' && text[at] === ' ' ? inQuotes(text, at + 1) : null
  return words ? { words: words.value, to: words.to } : { to: at }
}

const bareDomain = new RegExp(String.raw`[a-z][\w.-]{0,${deviceAnswers.longestDomain}}`, 'iy')
/** What a log calls a domain is no host: one of Apple's says what it is, or whose. */
const ofErrors = /error|domain|^com\.apple\./i

function domainField(text: string, field: Head, { notation, at }: Begun): Field | null {
  const given = delimited(text, at, notation) ?? bare(text, at)
  const domain = given?.value.trim()
  if (!given || !domain || !isName(domain)) return null
  if (field.name === 'domain' && !ofErrors.test(domain)) return null
  return {
    ...field,
    domain,
    to: given.to,
    begins: notation === '=' && field.name === 'errordomain',
  }
}

function isName(domain: string): boolean {
  return domain.length <= deviceAnswers.longestDomain && /^[a-z][\w.-]*$/i.test(domain)
}

function statusField(text: string, field: Head, { notation, at }: Begun): Field | null {
  const given = delimited(text, at, notation) ?? bare(text, at)
  return given?.value.trim() === 'NotNow'
    ? { ...field, domain: 'Status', code: 'NotNow', to: given.to }
    : null
}

function bare(text: string, at: number): Value | null {
  bareDomain.lastIndex = at
  const [value] = bareDomain.exec(text) ?? []
  return value === undefined ? null : { value, to: at + value.length }
}

const between =
  /(?:[\s>|:：–—,(（[{=/#"']|-(?=\s)|error|erreur|fehler(?:code)?|errore|code|エラー|コード){1,24}/iy
const codeBefore = /(?<![\w.-])(-?\d{1,10}|0x[0-9a-f]{1,8})\)?(?:[\s>|:：–—[(（]|domain){1,16}$/i
const longestBefore = 40

/** A domain by itself, and the number beside it; a domain alone waits for its number. */
function pairAt(text: string, within: number, wordEnd: number, after: number): Field | null {
  const from = nameStart(text, within, Math.max(after, within - deviceAnswers.longestDomain))
  if (!/[a-z]/i.test(text.charAt(from))) return null
  const end = wordEnd + (/^\w{0,64}/.exec(text.slice(wordEnd, wordEnd + 64))?.[0].length ?? 0)
  const pair = {
    kind: 'field',
    name: 'pair',
    domain: text.slice(from, end),
  } as const
  between.lastIndex = end
  const code = between.test(text) ? numberAt(text, between.lastIndex) : null
  if (code)
    return {
      ...pair,
      from,
      code: code.value,
      to: code.to,
      ...wordsBefore(text, from, after),
    }
  const before = codeBefore.exec(text.slice(Math.max(after, from - longestBefore), from))
  if (before)
    return {
      ...pair,
      from: from - before[0].length,
      code: String(Number(before[1])),
      to: end,
    }
  return { ...pair, name: 'domain', from, to: end }
}

/** Where the name begins that goes on at `at`, at `first` at the earliest. */
function nameStart(text: string, at: number, first: number): number {
  let from = at
  while (from > first && /[\w.]/.test(text.charAt(from - 1))) from--
  return from
}

/** What Apple Configurator says stands on the line before the brackets with its code. */
function wordsBefore(text: string, from: number, after: number): Pick<Field, 'words'> {
  if (text[from - 1] !== '[') return {}
  const before = text.slice(Math.max(after, from - deviceAnswers.chainReach), from - 1)
  const words = before.slice(before.lastIndexOf('\n') + 1).replace(/^[\s>|\])]+/, '')
  return words === '' ? {} : { words }
}
