import type { Step } from '../rule/remedy.ts'
import { type Locale, textIn } from '../text/locale.ts'
import { actorWords } from './words.ts'

/** Who does a step, and whom they ask: `administrator → Apple`. */
export function sayActor({ actor, ask }: Pick<Step, 'actor' | 'ask'>, locale: Locale): string {
  const who = textIn(actorWords[actor], locale)
  return ask ? `${who} → ${textIn(actorWords[ask], locale)}` : who
}
