import type { Localized } from '../text/locale.ts'
import type { PresentedDiagnosis } from './present.ts'
import { words } from './words.ts'

/** How the causes came to lead nowhere: by answers, by what was tried, or by both. */
export function howExhausted({ excluded, findings }: PresentedDiagnosis): Localized {
  if (findings.every(({ tried }) => !tried)) return words.allExcluded
  return excluded.length === 0 ? words.allTried : words.exhausted
}
