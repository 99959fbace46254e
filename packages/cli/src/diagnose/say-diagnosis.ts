import type { Diagnoser, Diagnosis } from '@shindan/core'
import { renderMarkdown, renderText } from '@shindan/core/render'
import type { Context } from '../context.ts'
import { jsonDocument } from '../json.ts'
import { textOptions } from '../text-options.ts'

/** How much of a diagnosis is shown, and as what. */
export interface SayOptions {
  readonly all?: boolean
  readonly markdown?: boolean
  readonly trace?: boolean
}

/** A diagnosis as it is printed: JSON, Markdown, or text for the terminal. */
export function sayDiagnosis(
  diagnosis: Diagnosis,
  { composition, present }: Pick<Diagnoser, 'composition' | 'present'>,
  { all, markdown, trace }: SayOptions,
  context: Context,
): string {
  const { json, locale, timeZone } = context
  const whole = present(diagnosis, { locale, timeZone })
  const shown = all
    ? whole
    : { ...whole, findings: whole.findings.filter((finding) => finding.verdict !== 'ruled-out') }
  if (json) return jsonDocument(shown)
  return markdown
    ? renderMarkdown(shown, { locale })
    : renderText(shown, {
        ...textOptions(composition, context),
        sourceIds: trace ?? false,
        howToMoveOn: (rule) => `--tried ${rule}`,
      })
}
