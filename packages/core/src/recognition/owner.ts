import type { ErrorDefinition } from '../catalog/error.ts'
import { pluginOf } from '../catalog/plugin-of.ts'
import { kindOf } from './codes/code-context.ts'
import { type Context, contextOf, stretchAfter, stretchBefore } from './context.ts'
import { contextReading } from './figures.ts'
import { foldWord } from './folding/letter.ts'
import { otherConsoles, otherServices, servicesNamedByWords } from './others.ts'
import type { Sighting } from './sighting.ts'

interface Owner {
  /** What finds the name of another, one of any case or one that is a word too. */
  readonly others: readonly RegExp[]
  /** Names that say that it is this error all the same. */
  readonly own: readonly string[]
  /** Codes that stand for themselves, whoever is named beside them. */
  readonly codes: ReadonlySet<string>
}

/**
 * A function that makes of an identified sighting what anybody may say, where another product is named in its sentence
 * or near it and the error's own is not. It is asked of errors that have context, or whose plugin is a product: beside
 * a console of another maker only of the latter, since Apple's and Microsoft's errors are those of every console. A
 * name right before the words, as in eSIM プロファイル, is part of them and outdoes whatever else is named.
 */
export function createOwnerReader(
  errors: readonly ErrorDefinition[],
  products: ReadonlySet<string>,
): (text: string, sightings: readonly Sighting[]) => Sighting[] {
  const owners = errors.map((error) => ownerOf(error, products))

  function isAnothers(text: string, { error, span }: Sighting): boolean {
    const owner = owners[error]
    if (!owner || owner.codes.has(foldWord(text.slice(...span)))) return false
    const [start, end] = span
    const { reach, nearby } = contextReading
    const above = stretchBefore(text, start, reach)
    const below = stretchAfter(text, end, reach)
    const near = `${endOf(above, nearby)}${text.slice(start, end)}${beginningOf(below, nearby)}`
    if (!names(owner, near)) return false
    if (names(owner, wordRightBefore(above))) return true
    const around = foldWord(`${above}${text.slice(start, end)}${below}`)
    return !owner.own.some((word) => around.includes(word))
  }

  return (text, sightings) =>
    sightings.map((sighting) =>
      sighting.certainty === 'identified' && isAnothers(text, sighting)
        ? { ...sighting, certainty: 'similar', generic: true }
        : sighting,
    )
}

function ownerOf(
  { id, code, codeAliases = [], codeContext }: ErrorDefinition,
  products: ReadonlySet<string>,
) {
  const plugin = pluginOf(id)
  if (codeContext === undefined && !products.has(plugin)) return null
  const context: Context = contextOf(codeContext)
  return {
    others: products.has(plugin) ? anyOther : otherService,
    own: [plugin, ...(codeContext ?? []).filter(isName)].map(foldWord),
    codes: new Set(
      [code ?? [], codeAliases]
        .flat()
        .filter((written) => kindOf(written, context) === 'distinctive')
        .map(foldWord),
    ),
  } satisfies Owner
}

/** `push`, `reason` and 410 are said of others too, and プロファイルのインストール is no name. */
const isName = (word: string): boolean => !/^(?:[a-z]+|\d+)$|[ぁ-ん]/.test(word)

const words = anyOf(servicesNamedByWords, '')
const otherService = [anyOf(otherServices, 'i'), words]
const anyOther = [anyOf([...otherServices, ...otherConsoles], 'i'), words]

const names = ({ others }: Owner, stretch: string): boolean =>
  others.some((name) => name.test(stretch.normalize('NFKC')))

/** Latin names are no part of a longer word. What they have in common is asked once at each place, not once for each. */
function anyOf(names: readonly string[], flags: 'i' | ''): RegExp {
  const isLatin = (letter = ''): boolean => /[A-Za-z]/.test(letter)
  const alternatives = [true, false].flatMap((begins) =>
    [true, false].flatMap((ends) => {
      const alike = names.filter((name) => isLatin(name[0]) === begins && isLatin(name.at(-1)) === ends)
      const any = alike
        .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s?'))
        .join('|')
      return any ? `${begins ? '(?<![A-Za-z])' : ''}(?:${any})${ends ? '(?![A-Za-z])' : ''}` : []
    }),
  )
  return new RegExp(alternatives.join('|'), flags)
}

/** The word that nothing but a blank parts from what follows. */
const wordRightBefore = (above: string): string => /([\p{L}\p{N}-]{1,64})[ \u3000]?$/u.exec(above)?.[1] ?? ''

/** The sentence that goes on, or the characters before it, in the same paragraph. */
function endOf(above: string, nearby: number): string {
  const paragraph = above.split(emptyLine).at(-1) as string
  const sentence = Math.max(...['。', '\n', '. '].map((end) => paragraph.lastIndexOf(end))) + 1
  return paragraph.slice(Math.min(sentence, Math.max(0, paragraph.length - nearby)))
}

/** The rest of the sentence, or the characters behind it, in the same paragraph. */
function beginningOf(below: string, nearby: number): string {
  const paragraph = below.split(emptyLine)[0] as string
  const end = paragraph.search(/[。\n]|\.\s/)
  return end < 0 ? paragraph : paragraph.slice(0, Math.max(nearby, end))
}

const emptyLine = /\n[\s>|]*\n/
