import { type Expectation, factsReadBy, type Rule, rulesOf, textIn } from '@shindan/core'
import {
  catalogWords,
  nameFacts,
  sayCondition,
  sayGiven,
  severityWords,
  verdictWords,
  words,
} from '@shindan/core/render'
import { exampleName, type Page, say, section } from './sections.ts'
import { stepRows } from './step-rows.ts'

/** A cause: of what, when it holds, what to do, and its examples. */
export function ruleLines(rule: Rule, page: Page): readonly string[] {
  const { composition, locale } = page
  const condition = (one: Rule['when'] | undefined) => (one ? [sayCondition(one, composition, locale)] : [])
  const explained = [...composition.causes]
    .filter(([, causes]) => rulesOf(causes).includes(rule.id))
    .map(([error]) => `${error}  ${textIn(composition.errors.get(error)?.summary, locale) ?? ''}`)
  const about = [severityWords[rule.severity], ...(rule.affects ? [words.allDevices] : [])]
  return [
    `  ${say(rule.what, page)}`,
    `  ${say(rule.why, page)}`,
    `  ${about.map((one) => textIn(one, locale)).join(' · ')}`,
    ...section(catalogWords.explains, explained, page),
    ...section(catalogWords.holds, condition(rule.when), page),
    ...section(catalogWords.leansFor, condition(rule.leans?.for), page),
    ...section(catalogWords.leansAgainst, condition(rule.leans?.against), page),
    ...section(
      catalogWords.reads,
      factsReadBy(rule.when).map(
        (fact) => `${fact}  ${textIn(composition.facts[fact]?.label, locale) ?? ''}`,
      ),
      page,
    ),
    ...section(catalogWords.evidence, rule.evidence ? [say(rule.evidence, page)] : [], page),
    ...section(catalogWords.todo, stepRows(rule.remedy, page), page),
    ...section(
      catalogWords.examples,
      rule.examples.map(({ name, facts, now, expect }, i) => {
        const given = [...sayGiven(facts, composition, locale), ...(now ? [`@ ${now}`] : [])]
        return `${exampleName(name, i, page)}: ${given.join('; ') || textIn(catalogWords.nothing, locale)} → ${expected(expect, page)}`
      }),
      page,
    ),
  ]
}

function expected(expectation: Expectation, { composition, locale }: Page): string {
  if (typeof expectation === 'string') return textIn(verdictWords[expectation], locale)
  const asked = nameFacts(expectation.ask, composition, locale)
  const asks = asked ? ` (${textIn(catalogWords.asks, locale)}: ${asked})` : ''
  return `${textIn(verdictWords.possible, locale)}${asks}`
}
