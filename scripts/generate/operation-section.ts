import { evaluateOperation, type Operation, type OperationExample } from '@shindan/core'
import { operationVerdictWords } from '@shindan/core/render'
import { heading, list, namedList, plain, table } from './markdown.ts'
import { say, sayFacts, sayGiven } from './say.ts'
import { sourceLine } from './source-section.ts'
import { stepLines } from './steps.ts'
import type { Page } from './vendor.ts'
import { words } from './words.ts'

/** What an administrator may want to do, what it needs, and what follows. */
export function operationSection(page: Page): readonly string[] {
  return page.plugin.operations.flatMap((operation) => one(operation, page))
}

function one(operation: Operation, page: Page): readonly string[] {
  const { locale } = page
  const { id, title, requirements, methods, effects, notes, source } = operation
  return [
    ...heading(3, `operation-${id.split('/')[1]}`, `\`${id}\``),
    plain(title[locale]),
    '',
    ...list([sourceLine(source, page)]),
    ...namedList(
      words.requirements[locale],
      requirements.map(
        (each) =>
          `\`${each.id}\`: ${say(each.what, page)} ${say(each.why, page)} ${words.todo[locale]}: ${say(each.fix, page)} ${sourceLine(each.source, page)}`,
      ),
    ),
    ...methods.flatMap((method) => [
      `**${words.methods[locale]}: ${plain(method.title[locale])}** (\`${method.id}\`)`,
      '',
      ...stepLines(method.steps, page),
    ]),
    ...namedList(
      words.effects[locale],
      effects.map(
        ({ text, reversible }) =>
          `${say(text, page)}${reversible ? '' : ` **${words.irreversible[locale]}**`}`,
      ),
    ),
    ...namedList(
      words.notes[locale],
      notes.map(({ text }) => say(text, page)),
    ),
    `**${words.examples[locale]}**`,
    '',
    ...table(
      [words.given[locale], words.verdict[locale]],
      operation.examples.map((example) => [sayGiven(example.facts, page), verdict(operation, example, page)]),
    ),
  ]
}

/** How the engine judges an example, whatever the example expects. */
function verdict(
  operation: Operation,
  { facts, now = '2025-01-01T00:00:00Z' }: OperationExample,
  page: Page,
): string {
  const { locale, composition } = page
  const answer = evaluateOperation(operation, composition, { facts, now })._unsafeUnwrap()
  const failed = answer.requirements.filter(({ result }) => result === 'fail').map((each) => `\`${each.id}\``)
  const because = {
    possible: `\`${answer.method}\``,
    blocked: failed.join(', '),
    undecided: `${words.asks[locale]}: ${sayFacts(
      answer.questions.map(({ fact }) => fact),
      page,
    )}`,
  }[answer.verdict]
  return `${operationVerdictWords[answer.verdict][locale]} (${because})`
}
