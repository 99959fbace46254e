import type { Composition } from '../plugin/compose.ts'
import { guarded } from '../problem/mistake.ts'
import type { Step } from '../rule/remedy.ts'
import { type Locale, textIn } from '../text/locale.ts'
import { sayActor } from './actor.ts'
import { catalogWords } from './catalog-words.ts'
import { sayCondition } from './say-condition.ts'
import { words } from './words.ts'

/** What is to be known of a step beside what to do. */
export interface StepMark {
  readonly text: string
  /** It must not be overlooked. */
  readonly isWarning: boolean
}

/** Of which choice a step is, who does it, what it touches, and where it applies. */
export const stepMarks = guarded(
  ['step', 'composition', 'locale'],
  'a step, a composition and a locale',
  marksOf,
)

function marksOf(step: Step, composition: Composition, locale: Locale): readonly StepMark[] {
  return [
    ...(step.option ? [mark(`${textIn(catalogWords.option, locale)} ${step.option}`)] : []),
    mark(sayActor(step, locale)),
    ...(step.destructive ? [warning(textIn(words.destructive, locale))] : []),
    ...(step.affects === 'all-managed-devices' ? [warning(textIn(words.allDevices, locale))] : []),
    ...(step.when
      ? [mark(`${textIn(catalogWords.unless, locale)}: ${sayCondition(step.when, composition, locale)}`)]
      : []),
  ]
}

function mark(text: string): StepMark {
  return { text, isWarning: false }
}

function warning(text: string): StepMark {
  return { text, isWarning: true }
}
