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
/** Of two versions neither is told: `14でも15.1でも`, `14から15に`. */
const secondVersion =
  /^\s?(?:でも|も|と|や|か|から|または|および|or|and|to|→|[/~〜・])\s?\d{1,2}(?:\.\d{1,3}){0,3}(?!\d)(?!\s?(?:台|人|件|年|月|日|時|分|回|度))/i
const numberThere = new RegExp(`^${gap}(\\d{1,9})(?![\\d.])`)
const day = '(\\d{4})\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})(?:日|(?!\\d))'
const dayThere = new RegExp(`^[^\\d。\\n]{0,8}${day}`)
const dayHere = new RegExp(`${day}[^\\d。\\n]{0,6}$`)

/** A dotted version right after a word. */
export function versionAfter(text: string, place: Place): Value | undefined {
  const there = after(text, place, versionThere, ([, version = '']) => version)
  const end = there?.span[1] ?? 0
  return there && secondVersion.test(digitsOf(text.slice(end, end + figures.nearby))) ? undefined : there
}

/** A number right after a word. */
export function numberAfter(text: string, place: Place): Value | undefined {
  return after(text, place, numberThere, ([, digits]) => Number(digits))
}

/** A day, `YYYY-MM-DD`, right after a word or right before it; none of something else than one of `owners`. */
export function dayBeside(text: string, place: Place, owners?: readonly string[]): Value | undefined {
  const { start, end } = place
  const before = text.slice(Math.max(0, start - figures.nearby), start)
  const here = dayHere.exec(digitsOf(before))
  const isOthers = (stretch: string) => owners !== undefined && isOfAnother(stretch, owners)
  if (isOthers(before) || (here && isOthers(before.slice(0, here.index)))) return undefined
  const there = after(text, place, dayThere, dayOf)
  if (there) return there
  const value = here && dayOf(here)
  return value ? { value, span: [start - before.length + here.index, end] } : undefined
}

const owned = [
  /(?<noun>[\p{Script=Han}\p{Script=Katakana}ーA-Za-z]{1,24})(?:\s?[のはが]\s?)?$/u,
  /(?<noun>[A-Za-z]{1,24})(?:\s(?:was|is|were|has been|had been))?\s$/,
] as const
/** What says when, or whose a day is, and not of what. */
const noOwner = /[年月日]$|^(?:was|is|been|on|私|僕|当社|弊社|管理者|先方)$/i

/** Whether the noun that a stretch ends with is what the next word belongs to, and none of `owners`. */
function isOfAnother(stretch: string, owners: readonly string[]): boolean {
  const noun = owned.map((form) => form.exec(stretch)?.groups?.noun).find((found) => found !== undefined)
  if (noun === undefined || noOwner.test(noun)) return false
  const folded = noun.normalize('NFKC').toLowerCase()
  return !owners.some((owner) => folded.endsWith(owner.toLowerCase()))
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
