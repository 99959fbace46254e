import { type Composition, textIn } from '@shindan/core'
import { nameOf, sayValue } from '@shindan/core/render'
import type { Page } from './sections.ts'

/** What a text tells besides its error, and by which words. */
export function readingRows(
  readings: Composition['readings'],
  { composition, locale }: Page,
): readonly string[] {
  return readings.map((reading) => {
    const name = nameOf(reading.fact, composition, locale)
    const quoted = (texts: readonly string[]) => texts.map((text) => `「${text}」`).join(' ')
    if ('says' in reading) {
      const value = sayValue(reading.fact, reading.value, composition, { locale, timeZone: 'UTC' })
      return `${name} = ${value}: ${quoted(reading.says)}`
    }
    const [beside, kind] =
      'day' in reading
        ? [reading.day, kinds.day]
        : 'version' in reading
          ? [reading.version, kinds.version]
          : [reading.number, kinds.number]
    return `${name} = ${textIn(kind, locale)}: ${quoted(beside)}`
  })
}

const kinds = {
  day: { ja: 'そばの日付', en: 'the date beside' },
  version: { ja: '直後のバージョン', en: 'the version behind' },
  number: { ja: '直後の数', en: 'the number behind' },
} as const
