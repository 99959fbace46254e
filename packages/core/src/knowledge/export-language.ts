import { schemaVersion } from '../envelope/index.ts'
import type { AnyPlugin } from '../plugin/plugin.ts'
import { guarded } from '../problem/index.ts'
import { type Localized, textIn } from '../text/locale.ts'
import { ownWordings, ownWords } from './own-words.ts'
import { partsOf, shapeOf } from './parts.ts'
import { ownTexts } from './replaced.ts'
import { type Shape, wordings } from './wordings.ts'

/** Every text of plugins and of shindan in one language, in the form that `loadLanguage` reads. */
export interface LanguageData {
  readonly schemaVersion: typeof schemaVersion
  readonly kind: 'language'
  readonly language: string
  readonly plugins: { readonly [name: string]: unknown }
  readonly words: unknown
}

/**
 * Every text that plugins and shindan have for people, in one language: what is not translated yet stands in English, as
 * its reader would see it. For translators to begin with.
 *
 * @example
 * JSON.stringify(exportLanguage([cybertrust], 'fr'), null, 2)
 *
 * @throws RangeError where `tag` is no BCP 47 tag.
 */
export const exportLanguage = guarded(
  ['plugins', 'tag'],
  'plugins and a BCP 47 language tag',
  (plugins: readonly AnyPlugin[], tag: string): LanguageData => ({
    schemaVersion,
    kind: 'language',
    language: tag,
    plugins: Object.fromEntries(
      plugins.map((plugin) => [plugin.name, textsIn(ownTexts(plugin), wordings, tag) ?? {}]),
    ),
    words: textsIn(ownWords, ownWordings, tag),
  }),
)

/** The texts of a part in one language; nothing where it has none. */
function textsIn(part: unknown, shape: Shape, tag: string): unknown {
  if (part === undefined || shape === 'address') return undefined
  if (typeof shape === 'string') return textIn(part as Localized, tag)
  const entries = [...partsOf(part)].flatMap(([id, entry]) => {
    const of = shapeOf(shape, id)
    const texts = of && textsIn(entry, of, tag)
    return texts === undefined ? [] : [[id, texts] as const]
  })
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}
