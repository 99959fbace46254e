import {
  type Effect,
  type Operation,
  type OperationExpectation,
  type Requirement,
  textIn,
} from '@shindan/core'
import {
  catalogWords,
  nameFacts,
  noteWords,
  operationVerdictWords,
  resultWords,
  sayCondition,
  sayGiven,
  words,
} from '@shindan/core/render'
import { actionCommand } from '../action-command.ts'
import { exampleName, type Page, say, section, where } from './sections.ts'
import { stepRows } from './step-rows.ts'

/** An operation: what must hold, the ways to do it, what follows, and its examples. */
export function operationLines(operation: Operation, page: Page): readonly string[] {
  const { composition, locale } = page
  const { title, requirements, methods, effects, notes, examples } = operation
  return [
    `  ${textIn(title, locale)}`,
    ...section(
      catalogWords.requirements,
      requirements.flatMap((requirement) => requirementRows(requirement, page)),
      page,
    ),
    ...section(
      catalogWords.methods,
      methods.flatMap(({ id, title, when, steps }) => [
        `${id}  ${textIn(title, locale)}`,
        ...where(when, page),
        ...stepRows(steps, page).map((row) => `  ${row}`),
      ]),
      page,
    ),
    ...section(
      catalogWords.effects,
      effects.flatMap((effect) => effectRows(effect, page)),
      page,
    ),
    ...section(
      catalogWords.notes,
      notes.flatMap(({ kind, text, when }) => [
        `${textIn(noteWords[kind], locale)}: ${say(text, page)}`,
        ...where(when, page),
      ]),
      page,
    ),
    ...section(
      catalogWords.examples,
      examples.map(({ name, facts, now, expect }, i) => {
        const given = [...sayGiven(facts, composition, locale), ...(now ? [`@ ${now}`] : [])]
        return `${exampleName(name, i, page)}: ${given.join('; ') || textIn(catalogWords.nothing, locale)} → ${expected(expect, page)}`
      }),
      page,
    ),
  ]
}

function requirementRows(requirement: Requirement, page: Page): readonly string[] {
  const { composition, locale } = page
  const { id, what, failed, why, fix, action, when, presumed, step } = requirement
  return [
    `${id}  ${say(what, page)}`,
    `  ${textIn(resultWords.fail, locale)}: ${say(failed, page)}`,
    `  ${textIn(words.why, locale)}: ${say(why, page)}`,
    `  ${textIn(catalogWords.todo, locale)}: ${say(fix, page)}`,
    ...(action ? [`  ${actionCommand(action, locale)}`] : []),
    `  ${textIn(catalogWords.holds, locale)}: ${sayCondition(when, composition, locale)}`,
    ...(presumed ? [`  ${textIn(catalogWords.presumed, locale)}`] : []),
    ...(step === undefined ? [] : [`  ${textIn(catalogWords.byFiles, locale)}: ${step}`]),
  ]
}

function effectRows({ text, when, destructive, reversible, affects }: Effect, page: Page): readonly string[] {
  const { locale } = page
  return [
    say(text, page),
    ...where(when, page),
    ...(reversible ? [] : [`  ! ${textIn(catalogWords.irreversible, locale)}`]),
    ...(destructive && affects === 'all-managed-devices' ? [`  ! ${textIn(words.allDevices, locale)}`] : []),
  ]
}

function expected(expectation: OperationExpectation, { composition, locale }: Page): string {
  if ('ready' in expectation) return `${textIn(operationVerdictWords.ready, locale)} (${expectation.ready})`
  if ('blocked' in expectation) {
    return `${textIn(operationVerdictWords.blocked, locale)} (${expectation.blocked.join(', ')})`
  }
  const asked = nameFacts(expectation.ask, composition, locale)
  return `${textIn(operationVerdictWords.undecided, locale)} (${textIn(catalogWords.asks, locale)}: ${asked})`
}
