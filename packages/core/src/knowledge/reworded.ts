import { addressForms, isAddress } from '../plugin/address.ts'
import { orNearest, type Problem, type ProblemKind, shown, shownId } from '../problem/index.ts'
import { checkSentences } from '../testing/check-text.ts'
import { canonicalTag, type Localized, locales } from '../text/locale.ts'
import { notATag } from '../text/read-locale.ts'
import { quotesAlike, slotsIn } from '../text/slots.ts'
import { isRecord, ownId, partsOf, shapeOf } from './parts.ts'
import { mostHints } from './unknown-id.ts'
import type { Shape } from './wordings.ts'

/** The way to a text, from the whole to its part. */
export type Place = readonly string[]

/** Something with its new words in their places. */
export interface Reworking<Part> {
  readonly part: Part
  /** Where new words stand now, e.g. `['rules', 'cybertrust/wrong-device', 'why']`. */
  readonly places: readonly Place[]
  readonly problems: readonly Problem[]
}

/**
 * Puts new words where a shape has some. A text takes the place of a text, in all languages that it
 * has, or stands beside it in others; with no slot that the old one did not have, and as a sentence where it was one. What does not fit is a problem, and leaves the old words.
 */
export function reworded<Part>(part: Part, words: unknown, shape: Shape): Reworking<Part> {
  const places: Place[] = []
  const problems: Problem[] = []
  return { part: inPart(part, words, shape, []) as Part, places, problems }

  function inPart(part: unknown, words: unknown, shape: Shape, path: Place): unknown {
    if (shape === 'address')
      return isAddress(words) ? put(words, path) : refuse(part, words, path, addressForms)
    if (shape === 'text' || shape === 'label') return inText(part, words, path)
    if (shape === 'texts') return inTexts(part, words, path)
    if (!isRecord(words)) return refuse(part, words, path, byIds)
    const own = partsOf(part)
    const known = [...own.keys()].filter((id) => shapeOf(shape, id))
    const renewed = new Map<string, unknown>()
    for (const [id, given] of Object.entries(words)) {
      const within = shapeOf(shape, id)
      const at = [...path, id]
      if (within && (known.includes(id) || within === 'address'))
        renewed.set(id, inPart(own.get(id), given, within, at))
      else problems.push(unknownPart(at, id, problems.length < mostHints ? known : []))
    }
    return withEntries(part, renewed)
  }

  function inText(old: unknown, words: unknown, path: Place): unknown {
    if (!isRecord(words) || !Object.values(words).every(isWord))
      return refuse(old, words, path, bothLanguages, 'missing-language')
    if (!areLanguages(words, path)) return old
    const said = { ...(isWhole(words) ? {} : (old as Localized)), ...words } as Localized
    return isFit(old as Localized, said, path) ? put(said, path) : old
  }

  function inTexts(old: unknown, words: unknown, path: Place): unknown {
    if (!isRecord(words) || !Object.values(words).every(isWords))
      return refuse(old, words, path, bothLanguages, 'missing-language')
    if (!areLanguages(words, path)) return old
    const said = { ...(isWhole(words) ? {} : (old as Localized<readonly string[]>)), ...words }
    const rows = rowsOf(said)
    if (!rows) return refuse(old, words, path, sameRows, 'missing-language')
    const first = rowsOf(old)?.[0] as Localized
    return rows.every((row) => isFit(first, row, path)) ? put(said, path) : old
  }

  /** Languages by their tags; of those that every text has both, or neither where others are put beside them. */
  function areLanguages(words: Readonly<Record<string, unknown>>, path: Place): boolean {
    const tags = Object.keys(words)
    const strange = tags.filter((tag) => canonicalTag(tag) !== tag)
    problems.push(...strange.map((tag) => notATag([...path, shownId(tag)].join('.'), tag)))
    const written = locales.filter((locale) => tags.includes(locale))
    const isComplete = tags.length > 0 && (written.length === 0 || written.length === locales.length)
    if (!isComplete) refuse(undefined, words, path, bothLanguages, 'missing-language')
    return isComplete && strange.length === 0
  }

  function isFit(old: Localized, words: Localized, path: Place): boolean {
    const allowed = slotsIn(old)
    const foreign = slotsIn(words).filter((slot) => !allowed.includes(slot))
    if (!quotesAlike(words) || foreign.length > 0) {
      refuse(old, words, path, slotsAmong(allowed), 'wrong-slot')
      return false
    }
    if (checkSentences('', [old]).length === 0 && checkSentences('', [words]).length > 0) {
      refuse(old, words, path, asSentences, 'not-a-sentence')
      return false
    }
    return true
  }

  function put<Words>(words: Words, path: Place): Words {
    places.push(path)
    return words
  }

  function refuse(
    old: unknown,
    words: unknown,
    path: Place,
    expected: Localized,
    kind: ProblemKind = 'wrong-type',
  ) {
    problems.push({ kind, path: path.join('.'), found: shown(words), expected })
    return old
  }
}

function withEntries(part: unknown, renewed: ReadonlyMap<string, unknown>): unknown {
  if (Array.isArray(part)) return part.map((entry) => renewed.get(ownId(entry.id)) ?? entry)
  return { ...(part as object), ...Object.fromEntries(renewed) }
}

/** A list of texts as one text for each of its rows; nothing where the languages have different numbers of them. */
function rowsOf(words: unknown): readonly Localized[] | undefined {
  const languages = Object.entries(words as Localized<readonly string[]>)
  const [[, first] = ['', []]] = languages
  if (!languages.every(([, texts]) => texts.length === first.length)) return undefined
  return first.map((_, i) => Object.fromEntries(languages.map(([tag, texts]) => [tag, texts[i]])) as never)
}

function isWhole(words: object): boolean {
  return Object.hasOwn(words, locales[0])
}

function isWord(text: unknown): boolean {
  return typeof text === 'string' && text !== ''
}

function isWords(texts: unknown): boolean {
  return Array.isArray(texts) && texts.every(isWord)
}

function unknownPart(path: Place, id: string, known: readonly string[]): Problem {
  return {
    kind: 'unknown-id',
    path: path.join('.'),
    found: shownId(id),
    expected: orNearest(knownThere, id, known),
  }
}

function slotsAmong(allowed: readonly string[]): Localized {
  if (allowed.length === 0) return { ja: '{…} のない文', en: 'a text without any {…}' }
  const list = [...new Set(allowed)].map((slot) => `{${slot}}`).join(', ')
  return {
    ja: `${list} だけを、両方の言語で同じように使う文`,
    en: `a text with none but ${list}, alike in both languages`,
  }
}

const knownThere = { ja: 'そこにある ID または項目名', en: 'an id or a field that stands there' }
const byIds = { ja: 'ID ごとの文', en: 'words by ids' }
const bothLanguages = {
  ja: 'ja と en の両方の文、またはそれ以外の言語の文だけ',
  en: 'a text in ja and one in en, or only texts in other languages',
}
const sameRows = { ja: 'どの言語にも同じ数の文', en: 'as many texts in each language' }
const asSentences = {
  ja: '「。」などで終わる日本語の文と、「.」などで終わる英語の文',
  en: 'a Japanese sentence and an English one, each ended as sentences are',
}
