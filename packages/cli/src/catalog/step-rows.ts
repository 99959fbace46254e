import { type Step, textIn } from '@shindan/core'
import { stepMarks, words } from '@shindan/core/render'
import { actionCommand } from '../action-command.ts'
import { type Page, say } from './sections.ts'

/** What to do, in order: who does it, where, what it touches, and where it applies. */
export function stepRows(steps: readonly Step[], page: Page): readonly string[] {
  return steps.flatMap((step, i) => stepRow(step, i + 1, page))
}

function stepRow(step: Step, position: number, page: Page): readonly string[] {
  const { composition, locale } = page
  const number = `${position}. `
  const indent = ' '.repeat(number.length)
  const marks = stepMarks(step, composition, locale)
  const plain = marks.filter(({ isWarning }) => !isWarning).map(({ text }) => text)
  return [
    `${number}${say(step.do, page)}`,
    ...(step.path ? [`${indent}${textIn(words.path, locale)}: ${step.path.join(' > ')}`] : []),
    ...(step.url ? [`${indent}${step.url}`] : []),
    `${indent}${plain.join(' · ')}`,
    ...marks.filter(({ isWarning }) => isWarning).map(({ text }) => `${indent}! ${text}`),
    ...(step.action ? [`${indent}${actionCommand(step.action, locale)}`] : []),
    `${indent}${step.id.slice(step.id.indexOf('#'))}`,
  ]
}
