import { type Fact, inputsOf, isAsked, isGiven } from '@shindan/core'
import { difficultyWords, sayValue, typeWords } from '@shindan/core/render'
import { plain, table } from './markdown.ts'
import { sayFacts } from './say.ts'
import type { Page } from './vendor.ts'
import { words } from './words.ts'

/** Facts that can be given, and how to come by them; and the values that are added to facts of other plugins. */
export function factSection(page: Page): readonly string[] {
  const { locale } = page
  const facts = [...given(page), ...widened(page)]
  return table(
    [words.id, words.meaning, words.type, words.question, words.where].map((word) => word[locale]),
    facts.map(([id, fact]) => [
      `\`${id}\``,
      plain(fact.label[locale]),
      typeOf(id, fact, page),
      ...(isAsked(fact)
        ? [
            plain(fact.ask[locale]),
            `${plain(fact.where[locale])} (${difficultyWords[fact.difficulty][locale]})`,
          ]
        : ['', words.files[locale]]),
    ]),
  )
}

function given({ plugin }: Page): readonly (readonly [string, Fact])[] {
  return Object.entries<Fact>(plugin.facts).filter(([, fact]) => isGiven(fact))
}

/** Open choices of other plugins, with just the values that this one adds. */
function widened({ plugin, composition }: Page): readonly (readonly [string, Fact])[] {
  return Object.entries(plugin.choices).flatMap(([id, choices]) => {
    const fact = composition.facts[id]
    return fact ? [[id, { ...fact, choices }] as const] : []
  })
}

/** Facts that follow from others. */
export function computedSection(page: Page): readonly string[] {
  const { plugin, locale } = page
  return table(
    [words.id, words.meaning, words.type, words.from].map((word) => word[locale]),
    Object.entries<Fact>(plugin.facts).flatMap(([id, fact]) => {
      if (!fact.computation) return []
      const from = inputsOf(fact)
      return [
        [
          `\`${id}\``,
          plain(fact.label[locale]),
          typeWords[fact.type][locale],
          from.length > 0 ? sayFacts(from, page) : words.moment[locale],
        ],
      ]
    }),
  )
}

function typeOf(id: string, fact: Fact, { locale, composition }: Page): string {
  const choices = Object.entries(fact.choices ?? {}).map(
    ([value, label]) => `\`${value}\` ${plain(label[locale])}`,
  )
  return [
    [typeWords[fact.type][locale], ...(choices.length > 0 ? [choices.join(' / ')] : [])].join(': '),
    ...(fact.assumed === undefined
      ? []
      : [`${words.assumed[locale]} ${sayValue(id, fact.assumed, composition, { locale, timeZone: 'UTC' })}`]),
    ...(fact.nullable ? [words.nullable[locale]] : []),
    ...(fact.sensitive ? [words.masked[locale]] : []),
  ].join(locale === 'ja' ? '、' : ', ')
}
