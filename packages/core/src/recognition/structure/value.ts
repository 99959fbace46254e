import { withoutEntities } from '../../text/entities.ts'
import { deviceAnswers } from '../figures.ts'

/** What stands at a place of a text, and where it ends. */
export interface Value {
  readonly value: string
  readonly to: number
}

/** `<` and `>` as they are and as a page escapes them. */
const [less, greater] = ['(?:<|&lt;)', '(?:>|&gt;)']
/** Blanks, ends of lines and the marks of a quoted mail. */
const gap = String.raw`[\s>|]{0,64}`

const afterKey = new RegExp(`${less}/key${greater}${gap}${less}(?:string|integer|real)${greater}`, 'iy')
const afterName = new RegExp(String.raw`(?:\\*["']|&quot;)?${gap}([:=：])${gap}`, 'y')
const quoted = new RegExp(
  String.raw`(\\*["']|&quot;)((?:(?!\1)(?:\\.|[^\\])){0,${deviceAnswers.longestValue}})\1?`,
  'sy',
)
const tag = /<|&lt;/
const number = /(-?)(0x[0-9a-f]{1,8}|\d{1,10})(?!\w)(?:\s?\((-?\d{1,10})\))?/iy

/** How the value of a name is written: between tags, after a colon, after a sign of equality. */
export type Notation = 'tags' | ':' | '='

/** Where the value of the name that ends at `at` begins. */
export function valueAfter(text: string, at: number): { notation: Notation; at: number } | null {
  const key = matchAt(afterKey, text, at)
  if (key) return { notation: 'tags', at: afterKey.lastIndex }
  const name = matchAt(afterName, text, at)
  return (
    name && {
      notation: name[1] === '=' ? '=' : ':',
      at: afterName.lastIndex,
    }
  )
}

/** What stands between tags or quotation marks; null where nothing says how far it goes. */
export function delimited(text: string, at: number, notation: Notation): Value | null {
  if (notation !== 'tags') return inQuotes(text, at)
  const rest = text.slice(at, at + deviceAnswers.longestValue)
  const length = rest.search(tag)
  const value = length < 0 ? rest : rest.slice(0, length)
  return { value: withoutEntities(value), to: at + value.length }
}

/** A text in quotation marks; its end may be cut off. */
export function inQuotes(text: string, at: number): Value | null {
  const [, , inner] = matchAt(quoted, text, at) ?? []
  return inner === undefined ? null : { value: withoutEntities(withoutEscapes(inner)), to: quoted.lastIndex }
}

/** A number, in decimal; `0xFA1 (4001)` is one. */
export function numberAt(text: string, at: number): Value | null {
  const match = matchAt(number, text, at)
  return match && { value: decimal(match), to: number.lastIndex }
}

/** The number that is the whole of a text. */
export function numberIn(text: string): string | null {
  const found = numberAt(text, 0)
  return found?.to === text.length ? found.value : null
}

function decimal([, sign, digits, repeated]: RegExpExecArray): string {
  return repeated ?? `${sign}${Number(digits)}`
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const controls: { readonly [letter: string]: string } = {
  n: '\n',
  t: '\t',
  r: '',
  b: '',
  f: '',
}

function withoutEscapes(text: string): string {
  return text.replace(/\\+(?:u([0-9a-f]{4})|(.))/gis, (_, unit: string | undefined, letter: string) =>
    unit === undefined ? (controls[letter] ?? letter) : String.fromCharCode(Number.parseInt(unit, 16)),
  )
}
