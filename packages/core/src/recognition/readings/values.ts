import { parseDay } from '../../time/index.ts'
import { reading as figures } from '../figures.ts'
import type { Place } from './find-words.ts'

/** A value and where it stands, with the word that tells of it. */
interface Value {
  readonly value: string | number
  readonly span: readonly [number, number]
}

const gap = '[\\s:：=＝はがの、,（(「"は]{0,4}'
const versionThere = new RegExp(
  `^${gap}(?:v(?:er(?:sion)?)?\\.?\\s?|バージョン\\s?)?(\\d{1,3}(?:\\.\\d{1,3}){0,3})(?![\\d.]*\\d)(?!\\s?(?:台|人|件|年|月|日|時|分|インチ|GB|円))`,
  'i',
)
const numberThere = new RegExp(`^${gap}(\\d{1,9})(?![\\d.])`)
const day = '(\\d{4})\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})(?:日|(?!\\d))'
const dayThere = new RegExp(`^[^\\d。\\n]{0,8}${day}`)
const dayHere = new RegExp(`${day}[^\\d。\\n]{0,6}$`)

/** A dotted version right after a word. */
export function versionAfter(text: string, place: Place): Value | undefined {
  return after(text, place, versionThere, ([, version = '']) => version)
}

/** A number right after a word. */
export function numberAfter(text: string, place: Place): Value | undefined {
  return after(text, place, numberThere, ([, digits]) => Number(digits))
}

/** A day, `YYYY-MM-DD`, right after a word or right before it. */
export function dayBeside(text: string, place: Place): Value | undefined {
  const there = after(text, place, dayThere, dayOf)
  if (there) return there
  const { start, end } = place
  const before = text.slice(Math.max(0, start - figures.nearby), start)
  const here = dayHere.exec(digitsOf(before))
  const value = here && dayOf(here)
  return value ? { value, span: [start - before.length + here.index, end] } : undefined
}

function after(
  text: string,
  { start, end }: Place,
  form: RegExp,
  read: (match: RegExpExecArray) => string | number | undefined,
): Value | undefined {
  const match = form.exec(digitsOf(text.slice(end, end + figures.nearby)))
  if (!match) return undefined
  const value = read(match)
  return value === undefined ? undefined : { value, span: [start, end + match[0].length] }
}

/** Wide digits and points as narrow ones, each in its place. */
function digitsOf(text: string): string {
  return text.replace(/[０-９．／－]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
}

function dayOf([, year = '', month = '', date = '']: RegExpExecArray): string | undefined {
  return parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`).unwrapOr(undefined)
}
