import type { ContactRole } from '../catalog/contact.ts'
import type { Condition, When } from '../condition/index.ts'
import { guarded } from '../problem/mistake.ts'
import type { Localized } from '../text/locale.ts'
import type { Action } from './action.ts'

/** Who carries a step out. */
export const actors = ['user', 'administrator', 'vendor', 'apple', 'reseller'] as const
/** One of {@link actors}. */
export type Actor = (typeof actors)[number]

export const affected = ['none', 'one-device', 'all-managed-devices'] as const
/** How many devices a step touches. */
export type Affects = (typeof affected)[number]

/** One thing to do. */
export interface Step {
  /** The id of its rule or operation, and its own: `cybertrust/wrong-device#use-named-device`. It never changes. */
  readonly id: string
  readonly do: Localized
  readonly actor: Actor
  /** Whom the actor asks to have it done. */
  readonly ask?: ContactRole
  /** What of shindan does it, or helps with it. */
  readonly action?: Action
  /** Where in the console or on the device, in the screen's own words. */
  readonly path?: readonly string[]
  readonly url?: string
  /** It takes something away that does not come back by itself. */
  readonly destructive: boolean
  readonly affects: Affects
  /** Shown unless this is known not to hold. */
  readonly when?: Condition
  /** Steps of `A` or those of `B`, not both; absent where there is nothing to choose. */
  readonly option?: string
}

/** A step of which nothing else is said. */
export const usualStep = { destructive: false, affects: 'one-device' } as const

/** A step as its author writes it: harmless and for one device unless it says otherwise. */
export interface StepInput<F> {
  /** Its own part of its id, unique within its remedy or method. */
  readonly id: string
  readonly do: Localized
  readonly actor: Actor
  readonly ask?: ContactRole
  /** What of shindan does it, or helps with it: the text names no command. */
  readonly action?: Action
  readonly path?: readonly string[]
  readonly url?: string
  readonly destructive?: boolean
  readonly affects?: Affects
  /** Shown unless this is known not to hold. */
  readonly when?: (w: When<F>) => Condition
}

/** Alternatives, least destructive first: the steps of one of them suffice. */
export interface Alternatives<F> {
  readonly oneOf: readonly (readonly StepInput<F>[])[]
}

/** What to do, in order. */
export type RemedyInput<F> = readonly (StepInput<F> | Alternatives<F>)[]

/** The steps of a remedy in one list, defaults filled in, alternatives lettered. */
export const stepsOf = guarded(
  ['owner', 'remedy', 'w'],
  'an id, a remedy and the words of conditions',
  <F>(owner: string, remedy: RemedyInput<F>, w: When<F>): readonly Step[] =>
    remedy.flatMap((part) =>
      'oneOf' in part
        ? part.oneOf.flatMap((steps, i) =>
            steps.map((step) => complete(owner, step, w, String.fromCharCode(65 + i))),
          )
        : [complete(owner, part, w)],
    ),
)

function complete<F>(owner: string, { when, ...step }: StepInput<F>, w: When<F>, option?: string): Step {
  return {
    ...step,
    id: `${owner}#${step.id}`,
    destructive: step.destructive ?? usualStep.destructive,
    affects: step.affects ?? usualStep.affects,
    ...(when && { when: when(w) }),
    ...(option && { option }),
  }
}
