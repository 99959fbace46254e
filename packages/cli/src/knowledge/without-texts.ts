import { type AnyPlugin, type Locale, type Localized, locales, tagOf } from '@shindan/core'
import { changesOf } from '@shindan/core/knowledge'

/** What to tell somebody who reads a language in which there are no texts; nothing where there are some. */
export function withoutTexts(locale: Locale, plugins: readonly AnyPlugin[]): Localized | undefined {
  const [language = ''] = tagOf(locale).split('-')
  const packs = plugins.flatMap(changesOf).filter(({ change }) => change === 'translated')
  const there: readonly string[] = [...locales, ...new Set(packs.map(({ id }) => id))]
  if (there.some((tag) => tag.split('-')[0] === language)) return undefined
  const meant = Object.hasOwn(countries, language) ? countries[language] : undefined
  return {
    ja: `「${language}」の文はありません。使える値: ${there.join('、')}`,
    en: `--locale: there are no texts in "${language}", so this is English. Choices: ${there.join(', ')}${
      meant === undefined ? '' : `. Did you mean: ${meant}`
    }`,
  }
}

/** What people write for a language that is that of a country. */
const countries: { readonly [code: string]: string } = { jp: 'ja', jpn: 'ja', us: 'en', uk: 'en', gb: 'en' }
