import type { ContactRole } from '../catalog/contact.ts'
import type { Action } from '../rule/action.ts'
import type { Actor, Affects, Step } from '../rule/remedy.ts'
import { type Locale, type Localized, textIn } from '../text/locale.ts'
import { actorWords } from './words.ts'

/** A step of a remedy in one language. */
export interface PresentedStep {
  readonly id: string
  readonly do: string
  readonly actor: Actor
  readonly actorLabel: string
  /** Whom the actor asks. */
  readonly ask?: ContactRole
  readonly askLabel?: string
  /** What of shindan does it, or helps with it. */
  readonly action?: Action
  readonly destructive: boolean
  readonly affects: Affects
  readonly path?: readonly string[]
  readonly url?: string
  /** The steps of one letter suffice. */
  readonly option?: string
}

/** The steps of these ids in one language, in the order of the remedy. What is left of alternatives is lettered anew. */
export function presentSteps(
  steps: readonly Step[],
  ids: readonly string[],
  say: (text: Localized) => string,
  locale: Locale,
): readonly PresentedStep[] {
  const left = steps.filter(({ id }) => ids.includes(id))
  const options = [...new Set(left.flatMap(({ option }) => option ?? []))]
  return left.map(({ when: _, do: text, id, option, ...step }) => ({
    id,
    do: say(text),
    ...step,
    actorLabel: textIn(actorWords[step.actor], locale),
    ...(step.ask && { askLabel: textIn(actorWords[step.ask], locale) }),
    ...(option && options.length > 1 && { option: String.fromCharCode(65 + options.indexOf(option)) }),
  }))
}
