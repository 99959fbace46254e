import { type Fact, inputsOf, isAsked, isGiven, textIn } from '@shindan/core'
import { catalogWords, difficultyWords, nameFacts, sayValue, typeWords } from '@shindan/core/render'
import { actionCommand } from '../action-command.ts'
import { readingRows } from './reading-rows.ts'
import { type Page, section } from './sections.ts'

/** A fact: what it can be, how to come by it, and what it follows from. */
export function factLines(id: string, fact: Fact, page: Page): readonly string[] {
  const { composition, locale } = page
  const voice = { locale, timeZone: 'UTC' }
  const about = [
    textIn(typeWords[fact.type], locale),
    ...(fact.nullable && isGiven(fact) ? [textIn(catalogWords.nullable, locale)] : []),
    ...(fact.sensitive ? [textIn(catalogWords.masked, locale)] : []),
    ...(fact.assumed === undefined
      ? []
      : [`${textIn(catalogWords.assumed, locale)} ${sayValue(id, fact.assumed, composition, voice)}`]),
  ]
  return [
    `  ${textIn(fact.label, locale)}`,
    `  ${about.join(' · ')}`,
    ...Object.entries(fact.choices ?? {}).map(([value, label]) => `    ${value}  ${textIn(label, locale)}`),
    ...(isAsked(fact)
      ? [
          ...section(catalogWords.question, [textIn(fact.ask, locale)], page),
          ...section(
            catalogWords.where,
            [
              `${textIn(fact.where, locale)} (${textIn(difficultyWords[fact.difficulty], locale)})`,
              ...(fact.action ? [actionCommand(fact.action, locale)] : []),
            ],
            page,
          ),
        ]
      : fact.computation
        ? []
        : ['', textIn(catalogWords.files, locale)]),
    ...(fact.computation ? section(catalogWords.from, [fromOf(fact, page)], page) : []),
    ...section(
      catalogWords.readings,
      readingRows(
        composition.readings.filter((reading) => reading.fact === id),
        page,
      ),
      page,
    ),
  ]
}

function fromOf(fact: Fact, { composition, locale }: Page): string {
  const inputs = inputsOf(fact)
  return inputs.length > 0 ? nameFacts(inputs, composition, locale) : textIn(catalogWords.moment, locale)
}
