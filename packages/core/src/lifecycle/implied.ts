import type { Condition } from '../condition/index.ts'
import type { Constraint } from '../rule/constraint.ts'
import type { Note } from '../rule/note.ts'
import type { AnyLifecycle, DeadlineDefinition } from './lifecycle.ts'

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
        expected: {
          ja: `「${earlier.label.ja}」以降の日時`,
          en: `a date not before “${earlier.label.en}”`,
        },
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

/** What the vendor leaves open about the last day of a deadline. */
export function boundaryNotesOf({ id, deadlines, source }: AnyLifecycle): readonly BoundaryNote[] {
  return Object.entries(deadlines).flatMap(([name, deadline]) => {
    if (!deadline.boundary) return []
    const times = timesOf(deadline)
    const state = `${deadline.fact}State`
    return [
      {
        id: `${id}#${name}`,
        kind: 'boundary',
        facts: [...times, state],
        when: { op: 'all', of: [isNotYetMet(state), { op: 'any', of: times.map(isNowWithin) }] },
        text: deadline.boundary,
        source,
      },
    ]
  })
}

function timesOf({ fact, earliest, latest }: DeadlineDefinition): readonly string[] {
  const terms = Object.values(earliest ?? latest ?? {})
  return [fact, ...terms.flatMap((term) => term?.fact ?? [])]
}

/** Once it is met, nothing is left open. */
function isNotYetMet(state: string): Condition {
  return { op: 'not', of: { op: 'known', of: { op: 'is', fact: state, value: 'met' } } }
}

/** Now is neither before nor after the time of a fact: within its span, or that very instant. */
function isNowWithin(fact: string): Condition {
  const surely = (op: 'before' | 'after'): Condition => ({
    op: 'not',
    of: { op: 'known', of: { op, fact: 'now', other: fact } },
  })
  return { op: 'all', of: [{ op: 'present', fact }, surely('before'), surely('after')] }
}
