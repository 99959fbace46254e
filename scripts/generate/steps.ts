import type { Step } from '@shindan/core'
import { stepMarks } from '@shindan/core/render'
import { plain } from './markdown.ts'
import { say } from './say.ts'
import type { Page } from './vendor.ts'

/** What to do, in order, each step with its id: who does it, what it touches, and where. */
export function stepLines(steps: readonly Step[], page: Page): readonly string[] {
  return steps.length === 0 ? [] : [...steps.map((step, i) => `${i + 1}. ${stepLine(step, page)}`), '']
}

/** The own part of an id of a step, an effect or a note, behind that of what it belongs to. */
export function ownId(id: string): string {
  return `\`#${id.slice(id.indexOf('#') + 1)}\``
}

function stepLine(step: Step, page: Page): string {
  const { composition, locale } = page
  const marks = stepMarks(step, composition, locale).map(({ text, isWarning }) =>
    isWarning ? `**${text}**` : plain(text),
  )
  const path = step.path ? ` (${step.path.map(plain).join(' › ')})` : ''
  const url = step.url ? ` <${step.url}>` : ''
  const action = step.action ? ` → \`${step.action}\`` : ''
  return `${ownId(step.id)} ${say(step.do, page)}${path}${url}${action} — ${marks.join(locale === 'ja' ? '、' : ', ')}`
}
