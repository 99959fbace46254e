import { textIn } from '../text/locale.ts'
import { isBlank, isSaidUnknown } from './blank.ts'
import { deviceFacts } from './device.ts'
import type { Fact, FactType } from './fact.ts'

/**
 * The value that a person means who writes `text` for a fact, not yet checked: 「はい」 and `yes` for a boolean, a label in
 * either language for a choice, 「なし」 for a fact that can be absent, `1,000` for a number, `iOS 17.5` for a version.
 * A blank is nothing: `undefined`; so is 「不明」. What is no such value stays as it is, for the check to refuse.
 */
export function meantBy(fact: Fact, text: string): unknown {
  if (isBlank(text)) return undefined
  const word = plain(text)
  const value = readers[fact.type](word, fact)
  if (value !== undefined) return value
  if (fact.type !== 'text' && isSaidUnknown(word)) return undefined
  return fact.nullable && isNothing(word) ? null : text
}

const longestWord = 200

const nothing: ReadonlySet<string> = new Set(['なし', '無し', 'ない', '無い', 'none', 'null', 'n/a', '未'])
const yes: ReadonlySet<string> = new Set(['はい', 'あり', '有り', 'ある', 'yes', 'y', 'true', '○', '◯', '〇'])
/** Of what is or is not there, none is a no, unless the fact itself can be absent. */
const absent: ReadonlySet<string> = new Set(['なし', '無し', 'ない', '無い', 'none'])
const no: ReadonlySet<string> = new Set(['いいえ', 'no', 'n', 'false', '×', '✕'])

/** Whether a person says that there is none: 「なし」, `none`. */
export function meansNothing(text: string): boolean {
  return !/^\d/.test(text) && isNothing(plain(text))
}

function isNothing(word: string): boolean {
  return nothing.has(word) || /^[-ー―]+$/.test(word)
}

/** What a word means as a value of each type; undefined where it is none. Times and texts have readers of their own. */
const readers: { readonly [T in FactType]: (word: string, fact: Fact) => unknown } = {
  boolean: (word, { nullable }) => {
    if (yes.has(word)) return true
    return no.has(word) || (!nullable && absent.has(word)) ? false : undefined
  },
  choice: (word, { choices = {} }) => {
    const entries = Object.entries(choices)
    const byId = entries.filter(([id]) => plain(id) === word)
    const byLabel = entries.filter(([, label]) => Object.values(label).some((said) => plain(said) === word))
    const [only, ...others] = byId.length > 0 ? byId : byLabel
    return only && others.length === 0 ? only[0] : undefined
  },
  instant: () => undefined,
  number: (word) => {
    const digits = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(word) ? word.replaceAll(',', '') : word
    return /^[+-]?\d{1,20}(?:\.\d{1,20})?$/.test(digits) ? Number(digits) : undefined
  },
  text: () => undefined,
  version: (word) => version.exec(word)?.[1],
}

const systems = Object.values(deviceFacts['device.platform'].choices ?? {}).map((label) =>
  plain(textIn(label, 'en')),
)

/** A version behind the name of a system, a v, or both. */
const version = new RegExp(`^(?:${systems.join('|')})?(?:version|ver\\.?|v\\.?|バージョン)?(\\d[\\d.]*)$`)

/** A word in one width and case, without blanks; what is longer than any word stays as it is. */
function plain(text: string): string {
  if (text.length > longestWord) return text.trim()
  return text
    .normalize('NFKC')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, '')
    .toLowerCase()
}
