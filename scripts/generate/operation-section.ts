import type { AddedMethod, Method, Operation, OperationExample, Requirement } from '@shindan/core'
import { operationVerdictWords, sayCondition } from '@shindan/core/render'
import { exampleNow } from '@shindan/core/testing'
import { heading, list, namedList, plain, table } from './markdown.ts'
import { link, say, sayFacts, sayGiven, sayWhere } from './say.ts'
import { sourceLine } from './source-section.ts'
import { ownId, stepLines } from './steps.ts'
import type { Page } from './vendor.ts'
import { words } from './words.ts'

/** What an administrator may want to do, what it needs, and what follows; and ways to do what other plugins hold. */
export function operationSection(page: Page): readonly string[] {
  return [
    ...page.plugin.operations.flatMap((operation) => one(operation, page)),
    ...page.plugin.methods.flatMap((added) => addedTo(added, page)),
  ]
}

function addedTo({ operation, method }: AddedMethod, page: Page): readonly string[] {
  return [
    ...heading(3, `method-${method.id}`, `\`${operation}\`: \`${method.id}\``),
    `${words.adds[page.locale]}: ${link('operation', operation)}`,
    '',
    ...methodLines(method, page),
  ]
}

function methodLines({ id, title, when, steps }: Method, page: Page): readonly string[] {
  const { locale } = page
  return [
    `**${words.methods[locale]}: ${plain(title[locale])}** (\`${id}\`)${sayWhere(when, page)}`,
    '',
    ...stepLines(steps, page),
  ]
}

function requirementLine({ id, what, why, fix, when, step, source }: Requirement, page: Page): string {
  const { locale } = page
  const byFiles = step === undefined ? [] : [`${words.byFiles[locale]}: \`${step}\`.`]
  return [
    `\`${id}\`: ${say(what, page)} ${say(why, page)}`,
    `${words.todo[locale]}: ${say(fix, page)}`,
    `${words.holds[locale]}: ${plain(sayCondition(when, page.composition, locale))}.`,
    ...byFiles,
    sourceLine(source, page),
  ].join(' ')
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
      requirements.map((each) => requirementLine(each, page)),
    ),
    ...methods.flatMap((method) => methodLines(method, page)),
    ...namedList(
      words.effects[locale],
      effects.map(
        ({ id, text, when, reversible }) =>
          `${ownId(id)} ${say(text, page)}${sayWhere(when, page)}${reversible ? '' : ` **${words.irreversible[locale]}**`}`,
      ),
    ),
    ...namedList(
      words.notes[locale],
      notes.map(({ id, text, when }) => `${ownId(id)} ${say(text, page)}${sayWhere(when, page)}`),
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
function verdict(operation: Operation, { facts, now = exampleNow }: OperationExample, page: Page): string {
  const { locale, diagnoser } = page
  const answer = diagnoser.operate(operation, { facts, now })._unsafeUnwrap()
  const failed = answer.requirements.filter(({ result }) => result === 'fail').map((each) => `\`${each.id}\``)
  const because = {
    ready: `\`${answer.method}\``,
    blocked: failed.join(', '),
    undecided: `${words.asks[locale]}: ${sayFacts(
      answer.questions.map(({ fact }) => fact),
      page,
    )}`,
  }[answer.verdict]
  return `${operationVerdictWords[answer.verdict][locale]} (${because})`
}
