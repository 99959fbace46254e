import type { Constraint } from '../case/constraint.ts'
import type { Condition } from '../condition/index.ts'
import type { Note } from '../rule/note.ts'
import { type AnyLifecycle, type DeadlineDefinition, termsOf } from './lifecycle.ts'
import { expectedAfter } from './order.ts'

/** What a lifecycle says of its facts by itself: which event cannot be before which. */
export function constraintsOf({ id, events, source }: AnyLifecycle): readonly Constraint[] {
  return Object.entries(events).flatMap(([name, { fact, notBefore }]) => {
    const earlier = notBefore === undefined ? undefined : events[notBefore]
    if (!earlier) return []
    return [
      {
        id: `${id}#${name}`,
        facts: [fact, earlier.fact],
        when: { op: 'not', of: { op: 'before', fact, other: earlier.fact } },
        expected: expectedAfter(earlier.label),
        source,
      },
    ]
  })
}

/** A remark that holds while it is open whether a deadline has passed; what it is about is for the rules to say. */
export interface BoundaryNote extends Omit<Note, 'about'> {
  /** The facts of the deadline: it goes with findings of rules that read one. */
  readonly facts: readonly string[]
}

/**
 * What the vendor leaves open about the last day of a deadline: said while it is uncertain how the deadline stands, or
 * at its very instant, as time lines say it.
 */
export function boundaryNotesOf({ id, deadlines, source }: AnyLifecycle): readonly BoundaryNote[] {
  return Object.entries(deadlines).flatMap(([name, deadline]) => {
    if (!deadline.boundary) return []
    const { fact, boundary } = deadline
    const times = timesOf(deadline)
    const state = `${fact}State`
    return [
      {
        id: `${id}#${name}`,
        kind: 'boundary',
        facts: [...times, state],
        when: {
          op: 'any',
          of: [
            { op: 'all', of: [isUnknown({ op: 'present', fact: state }), anyOf(times.map(isPerhapsOver))] },
            { op: 'all', of: [isNow(fact), isNotOver(state)] },
          ],
        },
        text: boundary,
        source,
      },
    ]
  })
}

function timesOf(deadline: DeadlineDefinition): readonly string[] {
  return [deadline.fact, ...Object.values(termsOf(deadline)).flatMap((term) => term?.fact ?? [])]
}

/** Whether now lies after a time depends on where within its span that is. */
function isPerhapsOver(fact: string): Condition {
  return {
    op: 'all',
    of: [{ op: 'present', fact }, isUnknown({ op: 'after', fact: 'now', other: fact })],
  }
}

function isNow(fact: string): Condition {
  return { op: 'known', of: { op: 'same', fact: 'now', other: fact } }
}

function isNotOver(state: string): Condition {
  const isOver: Condition = { op: 'one-of', fact: state, values: ['met', 'passed'] }
  return { op: 'not', of: { op: 'known', of: isOver } }
}

function isUnknown(condition: Condition): Condition {
  const isNot: Condition = { op: 'not', of: condition }
  return { op: 'not', of: anyOf([condition, isNot].map((of) => ({ op: 'known', of }))) }
}

function anyOf(of: readonly Condition[]): Condition {
  return { op: 'any', of }
}
