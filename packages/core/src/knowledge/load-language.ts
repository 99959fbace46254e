import { frozen } from '../plugin/frozen.ts'
import type { AnyPlugin } from '../plugin/plugin.ts'
import { type EntryList, goneBy } from '../plugin/without.ts'
import { type Problem, received, shownId, within } from '../problem/index.ts'
import { err, ok, type Result } from '../result.ts'
import { canonicalTag, type Language, locales } from '../text/locale.ts'
import { notATag } from '../text/read-locale.ts'
import { changedVersion } from './changed-version.ts'
import type { Replaced } from './changes.ts'
import { changesOf } from './customise.ts'
import { bodyOf, readDocument, told } from './document.ts'
import { misshapenIn } from './knowledge-schema.ts'
import { unknownNames } from './names.ts'
import { ownWordings, ownWords } from './own-words.ts'
import { shapeOf } from './parts.ts'
import { withNewWords } from './replaced.ts'
import { reworded } from './reworded.ts'
import { type Shape, wordings } from './wordings.ts'

/** Plugins that speak one language more, and what shindan's own words are in it. */
export interface LoadedLanguage {
  /** The plugins, with the language beside those that their texts have. */
  readonly plugins: readonly AnyPlugin[]
  /** To be given as `locale`; the tag alone does as well, and leaves shindan's own words in English. */
  readonly language: Language
}

/**
 * Puts the texts of a language pack beside those of plugins: a document that holds, for one language, texts in the places
 * that `customise` can reword. Where a text is missing, readers of the language see the English one. Every problem is
 * reported, and with one nothing is changed.
 *
 * Errors: those of `loadPlugin` for a document that is none, `not-a-language-tag`, `unknown-id`, `wrong-slot`.
 *
 * @example
 * loadLanguage(await file.text(), [cybertrust]).map(({ plugins, language }) => {
 *   const { composition, diagnose } = createDiagnoser({ plugins })
 *   return diagnose(input).map((diagnosis) => present(diagnosis, composition, { locale: language, timeZone }))
 * })
 */
export function loadLanguage(
  document: unknown,
  plugins: readonly AnyPlugin[],
): Result<LoadedLanguage, readonly Problem[]> {
  return received('', document, { ja: '言語パックの JSON', en: 'a language pack in JSON' }, () =>
    readDocument(document).andThen((data) => languageIn(data, plugins)),
  )
}

/** A pack whose shape is checked. */
interface LanguageData {
  readonly language: string
  readonly plugins?: { readonly [name: string]: object }
  readonly words?: { readonly [table: string]: { readonly [word: string]: string } }
}

/** What a language pack comes to that was read already. */
export function languageIn(
  data: unknown,
  plugins: readonly AnyPlugin[],
): Result<LoadedLanguage, readonly Problem[]> {
  return bodyOf(data, 'language')
    .andThen((body) => {
      const misshapen = misshapenIn('language', body)
      return misshapen.length > 0 ? err(misshapen) : loaded(body as unknown as LanguageData, plugins)
    })
    .mapErr(told)
}

function loaded(
  { language: tag, plugins: texts = {}, words = {} }: LanguageData,
  plugins: readonly AnyPlugin[],
): Result<LoadedLanguage, readonly Problem[]> {
  if (canonicalTag(tag) !== tag) return err([notATag('language', tag)])
  if (isWritten(tag))
    return err([{ kind: 'not-a-choice', path: 'language', found: tag, expected: anotherLanguage }])
  const known = plugins.map(({ name }) => name)
  const translations = plugins.map((plugin) => {
    const own = Object.hasOwn(texts, plugin.name) ? texts[plugin.name] : undefined
    return own ? translated(plugin, tag, own) : { plugin, problems: [] }
  })
  const own = reworded(ownWords, inLanguage(words, ownWordings, tag), ownWordings)
  const problems = [
    ...Object.keys(texts).flatMap((name) => unknownNames(`plugins.${shownId(name)}`, name, known)),
    ...translations.flatMap((one) => one.problems),
    ...within('words')(own.problems),
  ]
  if (problems.length > 0) return err(problems)
  return ok({
    plugins: translations.map(({ plugin }) => plugin),
    language: { tag, words: new Map(wordsBy(words)) },
  })
}

function translated(plugin: AnyPlugin, tag: string, texts: object) {
  const there = withoutGone(texts, plugin)
  const { problems, ...made } = withNewWords(plugin, inLanguage(there, wordings, tag) as Replaced)
  const changes = [...changesOf(plugin), { change: 'translated', of: 'languages', id: tag } as const]
  return {
    plugin: frozen({ ...made.plugin, changes, version: changedVersion(made.plugin) }),
    problems: problems.map((one) => ({
      ...one,
      path: one.path.replace(/^replace/, `plugins.${plugin.name}`),
    })),
  }
}

/** A pack of all that a vendor says goes with a plugin of which something was disabled. */
function withoutGone(texts: object, { changes = [] }: AnyPlugin): object {
  const gone = goneBy(changes)
  const lists = Object.entries(texts).map(([list, entries]) => {
    if (typeof entries !== 'object' || entries === null) return [list, entries]
    return [list, Object.fromEntries(Object.entries(entries).filter(([id]) => !gone(list as EntryList, id)))]
  })
  return Object.fromEntries(lists)
}

function isWritten(tag: string): boolean {
  return locales.some((locale) => locale === tag)
}

const anotherLanguage = {
  ja: 'ja と en 以外の言語（ja と en の文言は overlay の replace で変える）',
  en: 'another language than ja and en, whose words an overlay replaces',
}

/** Texts of one language as new words that are put beside the old ones. */
function inLanguage(texts: unknown, shape: Shape, tag: string): unknown {
  if (typeof shape === 'string') return { [tag]: texts }
  const parts = Object.entries(texts as object).map(([id, part]) => {
    const of = shapeOf(shape, id)
    return [id, of === undefined ? part : inLanguage(part, of, tag)]
  })
  return Object.fromEntries(parts)
}

function wordsBy(words: NonNullable<LanguageData['words']>): readonly (readonly [object, string])[] {
  const tables: { readonly [table: string]: { readonly [word: string]: object } } = ownWords
  return Object.entries(words).flatMap(([table, own]) =>
    Object.entries(own).flatMap(([word, text]) => {
      const said = tables[table]?.[word]
      return said ? [[said, text] as const] : []
    }),
  )
}
