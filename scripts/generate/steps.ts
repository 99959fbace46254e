import type { Step } from '@shindan/core'
import { actorWords, words as renderWords } from '@shindan/core/render'
import { plain } from './markdown.ts'
import { say } from './say.ts'
import type { Page } from './vendor.ts'
import { words } from './words.ts'

/** What to do, in order: who does it, what it touches, and where. */
export function stepLines(steps: readonly Step[], page: Page): readonly string[] {
  return steps.length === 0 ? [] : [...steps.map((step, i) => `${i + 1}. ${stepLine(step, page)}`), '']
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
  return `${say(step.do, page)}${path}${url} — ${marks.join(locale === 'ja' ? '、' : ', ')}`
}
