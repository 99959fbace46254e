import type { Step } from '@shindan/core'
import { actorWords, words as renderWords } from '@shindan/core/render'
import { plain } from './markdown.ts'
import { say } from './say.ts'
import type { Page } from './vendor.ts'
import { words } from './words.ts'

/** What to do, in order, each step with its id: who does it, what it touches, and where. */
export function stepLines(steps: readonly Step[], page: Page): readonly string[] {
  return steps.length === 0 ? [] : [...steps.map((step, i) => `${i + 1}. ${stepLine(step, page)}`), '']
}

/** The own part of an id of a step, an effect or a note, behind that of what it belongs to. */
export function ownId(id: string): string {
  return `\`#${id.slice(id.indexOf('#') + 1)}\``
}

function stepLine(step: Step, page: Page): string {
  const { locale } = page
  const marks = [
    ...(step.option ? [`${words.option[locale]} ${step.option}`] : []),
    actorWords[step.actor][locale],
    ...(step.destructive ? [`**${renderWords.destructive[locale]}**`] : []),
    ...(step.affects === 'all-managed-devices' ? [`**${renderWords.allDevices[locale]}**`] : []),
    ...(step.when ? [words.condition[locale]] : []),
  ]
  const path = step.path ? ` (${step.path.map(plain).join(' › ')})` : ''
  const url = step.url ? ` <${step.url}>` : ''
  return `${ownId(step.id)} ${say(step.do, page)}${path}${url} — ${marks.join(locale === 'ja' ? '、' : ', ')}`
}
