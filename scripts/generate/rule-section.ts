import { type Example, factsReadBy, judge, type Rule, rulesOf } from '@shindan/core'
import { sayCondition, severityWords, verdictWords } from '@shindan/core/render'
import { exampleCase } from '@shindan/core/testing'
import { heading, list, plain, table } from './markdown.ts'
import { link, say, sayFacts, sayGiven } from './say.ts'
import { sourceLine } from './source-section.ts'
import { stepLines } from './steps.ts'
import type { Page } from './vendor.ts'
import { words } from './words.ts'

/** Rules in the order of their rank, each with its examples as the engine judges them. */
export function ruleSection(page: Page): readonly string[] {
  return page.plugin.rules.flatMap((rule) => one(rule, page))
}

function one(rule: Rule, page: Page): readonly string[] {
  const { locale } = page
  const explains = [...page.composition.causes]
    .filter(([, causes]) => rulesOf(causes).includes(rule.id))
    .map(([error]) => link('error', error))
    .join(', ')
  const reads = sayFacts(factsReadBy(rule.when), page)
  return [
    ...heading(3, `rule-${rule.id.split('/')[1]}`, `\`${rule.id}\``),
    `**${say(rule.what, page)}** ${say(rule.why, page)}`,
    '',
    ...list([
      `${words.severity[locale]}: ${severityWords[rule.severity][locale]}`,
      ...(explains ? [`${words.explains[locale]}: ${explains}`] : []),
      `${words.holds[locale]}: ${plain(sayCondition(rule.when, page.composition, locale))}`,
      ...(reads ? [`${words.reads[locale]}: ${reads}`] : []),
      ...(rule.evidence ? [`${words.evidence[locale]}: ${say(rule.evidence, page)}`] : []),
      sourceLine(rule.source, page),
    ]),
    `**${words.todo[locale]}**`,
    '',
    ...stepLines(rule.remedy, page),
    `**${words.examples[locale]}**`,
    '',
    ...examples(rule, page),
  ]
}

function examples(rule: Rule, page: Page): readonly string[] {
  const { locale } = page
  const isTimed = rule.examples.some(({ now }) => now !== undefined)
  return table(
    [words.given[locale], ...(isTimed ? [words.now[locale]] : []), words.verdict[locale]],
    rule.examples.map((example) => {
      const { truth, missing } = judged(rule, example, page)
      const asks = missing.length > 0 ? ` (${words.asks[locale]}: ${sayFacts(missing, page)})` : ''
      return [
        sayGiven(example.facts, page),
        ...(isTimed ? [example.now ?? ''] : []),
        `${verdictWords[verdicts[truth]][locale]}${asks}`,
      ]
    }),
  )
}

const verdicts = { yes: 'confirmed', no: 'ruled-out', unknown: 'possible' } as const

/** How the engine judges an example, whatever the example expects. */
function judged(rule: Rule, example: Example, { composition }: Page) {
  return judge(rule.when, exampleCase(example, composition)._unsafeUnwrap())
}
