import { factsReadBy, type Isolation, type Rule } from '@shindan/core'
import { severityWords, verdictWords } from '@shindan/core/render'
import { verdictOf } from './example-verdict.ts'
import { heading, list, table } from './markdown.ts'
import { link, say, sayFacts, sayGiven } from './say.ts'
import { sourceLine } from './source-section.ts'
import { stepLines } from './steps.ts'
import type { Page } from './vendor.ts'
import { words } from './words.ts'

/** Rules in the order of their rank, each with its examples as the engine judges them. */
export function ruleSection(page: Page): readonly string[] {
  const { rules, isolations } = page.plugin
  return [
    ...isolations.flatMap((isolation) => order(isolation, page)),
    ...rules.flatMap((rule) => one(rule, page)),
  ]
}

function order({ rules }: Isolation, { locale }: Page): readonly string[] {
  return [words.isolated[locale], '', ...rules.map((id, i) => `${i + 1}. ${link('rule', id)}`), '']
}

function one(rule: Rule, page: Page): readonly string[] {
  const { locale } = page
  const explains = rule.explains.map((id) => link('error', id)).join(', ')
  const reads = sayFacts(factsReadBy(rule.when), page)
  return [
    ...heading(3, `rule-${rule.id.split('/')[1]}`, `\`${rule.id}\``),
    `**${say(rule.what, page)}** ${say(rule.why, page)}`,
    '',
    ...list([
      `${words.severity[locale]}: ${severityWords[rule.severity][locale]}`,
      ...(explains ? [`${words.explains[locale]}: ${explains}`] : []),
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
      const { verdict, missing } = verdictOf(rule, example, page)
      const asks = missing.length > 0 ? ` (${words.asks[locale]}: ${sayFacts(missing, page)})` : ''
      return [
        sayGiven(example.facts, page),
        ...(isTimed ? [example.now ?? ''] : []),
        `${verdictWords[verdict][locale]}${asks}`,
      ]
    }),
  )
}
