import { styleText } from 'node:util'
import type { Style } from '@shindan/core/render'

/** Colours of a terminal; verdicts keep their signs and words beside them. */
export const colours: Style = {
  strong: (text) => styleText('bold', text),
  faint: (text) => styleText('dim', text),
  alarm: (text) => styleText(['bold', 'red'], text),
  verdict: (verdict, text) =>
    styleText(
      verdict === 'confirmed' ? ['bold', 'red'] : verdict === 'possible' ? ['bold', 'yellow'] : 'dim',
      text,
    ),
}
