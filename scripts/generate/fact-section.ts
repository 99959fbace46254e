import type { Fact } from '@shindan/core'
import { plain, table } from './markdown.ts'
import { sayFacts } from './say.ts'
import type { Page } from './vendor.ts'
import { difficultyWords, typeWords, words } from './words.ts'

/** Facts that can be given, and how to come by them. */
export function factSection(page: Page): readonly string[] {
  const { plugin, locale } = page
  const facts: readonly (readonly [string, Fact])[] = Object.entries(plugin.facts)
  return table(
    [words.id, words.meaning, words.type, words.question, words.where].map((word) => word[locale]),
    facts.map(([id, fact]) => [
      `\`${id}\``,
      plain(fact.label[locale]),
      typeOf(fact, page),
      plain(fact.ask[locale]),
      `${plain(fact.where[locale])} (${difficultyWords[fact.difficulty][locale]})`,
    ]),
  )
}

/** Facts that follow from others. */
export function derivedSection(page: Page): readonly string[] {
  const { plugin, locale } = page
  return table(
    [words.id, words.meaning, words.type, words.from].map((word) => word[locale]),
    Object.entries(plugin.derived).map(([id, { label, type, from }]) => [
      `\`${id}\``,
      plain(label[locale]),
      typeWords[type][locale],
      from.length > 0 ? sayFacts(from, page) : words.moment[locale],
    ]),
  )
}

function typeOf(fact: Fact, { locale }: Page): string {
  const choices = Object.entries(fact.choices ?? {}).map(
    ([value, label]) => `\`${value}\` ${plain(label[locale])}`,
  )
  return [
    [typeWords[fact.type][locale], ...(choices.length > 0 ? [choices.join(' / ')] : [])].join(': '),
    ...(fact.nullable ? [words.nullable[locale]] : []),
    ...(fact.sensitive ? [words.masked[locale]] : []),
  ].join(locale === 'ja' ? '、' : ', ')
}
