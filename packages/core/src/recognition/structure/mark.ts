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

/** What a mark can be, each with how it is written. Each begins with letters or signs of its own. */
const writings = {
  open: String.raw`\{|${less}dict${greater}`,
  close: String.raw`\}|${less}/dict${greater}`,
  underlying: String.raw`underlying error\s?:`,
  error: String.raw`NSError(?<!\wNSError)\s?:`,
  chain: String.raw`ErrorChain\b`,
  named: 'ErrorDomain(?<=[a-z0-9.]ErrorDomain)',
  code: names('error[ _-]?code', 'code'),
  domain: names('error[ _-]?domain', 'domain'),
  status: names('status'),
  words: names(
    'localized[ _-]?description',
    'nslocalized[ _-]?description',
    'us[ _-]?english[ _-]?description',
    'error[ _-]?description',
    'rejection[ _-]?reason',
    'us desc',
    'us sugg',
    'desc',
    'sugg',
  ),
} as const
type Writing = keyof typeof writings
const kinds = Object.keys(writings) as readonly Writing[]
/** A group each, without a name: an object of names for each match would cost more than the rest of it. */
const beginning = new RegExp(
  Object.values(writings)
    .map((writing) => `(${writing})`)
    .join('|'),
  'gi',
)

/**
 * Names that are no part of a longer word. What stands before is looked at after the first letter: a pattern of which
 * each part begins with a letter passes a text twice as fast.
 */
function names(...written: readonly string[]): string {
  const afterWord = (name: string): string => `${name.charAt(0)}(?<![a-z]${name.charAt(0)})${name.slice(1)}`
  return `(?:${written.map(afterWord).join('|')})(?![a-z])`
}

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

/** The mark that begins with `match`; nothing before `after` is part of it. */
function markOf(text: string, match: RegExpExecArray, after: number): Mark | null {
  const kind = kinds[match.findIndex((group, i) => i > 0 && group !== undefined) - 1] as Writing
  const [from, to] = [match.index, match.index + match[0].length]
  if (kind === 'named') return pairAt(text, from, to, after)
  if (kind !== 'code' && kind !== 'domain' && kind !== 'status' && kind !== 'words') return { kind, from, to }
  const begun = valueAfter(text, to)
  if (begun === null) return null
  const field = {
    kind: 'field',
    name: match[0].toLowerCase().replace(/[ _-]/g, ''),
    from,
  } as const
  if (kind === 'code') return codeField(text, field, begun)
  if (kind === 'domain') return domainField(text, field, begun)
  if (kind === 'status') return statusField(text, field, begun)
  const words = delimited(text, begun.at, begun.notation)
  return { kind: 'field', name: field.name, from, to: words?.to ?? begun.at, words: words?.value ?? null }
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
  const domain = text.slice(from, end)
  between.lastIndex = end
  const behind = between.test(text) ? numberAt(text, between.lastIndex) : null
  if (behind)
    return {
      kind: 'field',
      name: 'pair',
      domain,
      from,
      code: behind.value,
      to: behind.to,
      ...wordsBefore(text, from, after),
    }
  const before = codeBefore.exec(text.slice(Math.max(after, from - longestBefore), from))
  if (!before) return { kind: 'field', name: 'domain', domain, from, to: end }
  const code = String(Number(before[1]))
  return { kind: 'field', name: 'pair', domain, from: from - before[0].length, code, to: end }
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
