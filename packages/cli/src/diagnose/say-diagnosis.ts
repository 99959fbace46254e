import type { Composition, Diagnosis } from '@shindan/core'
import { type PresentedQuestion, present, renderMarkdown, renderText } from '@shindan/core/render'
import type { Context } from '../context.ts'
import { colours } from '../style.ts'

/** How much of a diagnosis is shown, and as what. */
export interface SayOptions {
  readonly all?: boolean
  readonly markdown?: boolean
}

/** A diagnosis as it is printed: JSON, Markdown, or text for the terminal. */
export function sayDiagnosis(
  diagnosis: Diagnosis,
  composition: Composition,
  { all, markdown }: SayOptions,
  { json, locale, timeZone, world }: Context,
): string {
  const whole = present(diagnosis, composition, { locale, timeZone })
  const shown = all
    ? whole
    : { ...whole, findings: whole.findings.filter((finding) => finding.verdict !== 'ruled-out') }
  if (json) return `${JSON.stringify(shown, null, 2)}\n`
  if (markdown) return renderMarkdown(shown, { locale })
  return renderText(shown, {
    locale,
    width: world.columns,
    howToAnswer,
    titleOf: (id) => composition.sources[id]?.title[locale],
    ...(world.colour && { style: colours }),
  })
}

/** The option that answers a question, with a value to replace. */
function howToAnswer({ fact, type, choices }: PresentedQuestion): string {
  const value = {
    boolean: 'true|false',
    choice: Object.keys(choices ?? {}).join('|'),
    instant: '2025-01-05T09:00:00+09:00',
    number: '1',
    text: '…',
    version: '15.1',
  }[type]
  return `--fact ${fact}=${value}`
}
