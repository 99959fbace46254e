import type { Case } from '../case/case.ts'
import { basisOf } from '../catalog/basis.ts'
import { type Condition, decide, factsReadBy } from '../condition/index.ts'
import { assumedAmong, crashIn, judge, valuesOf } from '../judge/judge.ts'
import { type FactQuestion, questionsFor } from '../judge/questions.ts'
import { guarded } from '../problem/mistake.ts'
import { slotsIn } from '../text/slots.ts'
import type { OperationAnswer, OperationVerdict, RequirementAnswer } from './answer.ts'
import { factsShownBy, type Operation, type Requirement, sentencesOf, sourcesOf } from './operation.ts'

/** What may depend on a condition; without one it holds. */
interface Conditional {
  readonly id: string
  readonly when?: Condition
}

const results = { yes: 'pass', no: 'fail', unknown: 'unknown' } as const

/** Judges one requirement in a case. */
export const requirementIn = guarded(
  ['requirement', 'of'],
  'a requirement and a case',
  <Id extends string>(
    { id, when }: Pick<Requirement<Id>, 'id' | 'when'>,
    of: Case,
  ): RequirementAnswer<Id> => {
    const { truth, ...judgement } = judge(when, of)
    return { id, result: results[truth], ...judgement }
  },
)

/** Whether and how an operation can be done in a case. */
export function operateIn(
  of: Case,
  operation: Operation,
  world: Parameters<typeof basisOf>[1],
): OperationAnswer {
  const concerned = operation.requirements.filter(({ only }) => !only || decide(only, of.facts) !== 'no')
  const all = concerned.map((requirement) => ({
    requirement,
    answer: requirementIn(requirement, of),
  }))
  const isPresumed = ({ requirement, answer }: (typeof all)[number]) =>
    answer.result === 'unknown' && requirement.presumed
  const judged = all.filter((one) => !isPresumed(one))
  const first = operation.methods.find((method) => truthOf(method) !== 'no')
  const tried = operation.methods.slice(0, first && operation.methods.indexOf(first) + 1)
  const isChosen = first !== undefined && truthOf(first) === 'yes'
  const verdict = verdictOf()
  const method = isChosen && verdict !== 'blocked' ? first : undefined
  const parts = [...tried, ...(method?.steps ?? []), ...operation.effects, ...operation.notes]
  const crashed = crashIn(
    parts.flatMap(({ when }) => when ?? []),
    of,
  )
  return {
    operation: operation.id,
    verdict,
    requirements: judged.map(({ answer }) => answer),
    presumed: all.filter(isPresumed).map(({ requirement }) => requirement.id),
    method: method?.id ?? null,
    steps: idsOf(method?.steps ?? [], (step) => truthOf(step) !== 'no'),
    effects: idsOf(operation.effects, (effect) => truthOf(effect) !== 'no'),
    notes: idsOf(operation.notes, (note) => truthOf(note) === 'yes'),
    ...(crashed !== undefined && { crashed }),
    questions: verdict === 'undecided' ? questions() : [],
    facts: valuesOf([...quotedBy(operation), ...assumedAmong(readBy(operation), of)], of),
    ...basisOf(sourcesOf(operation), world),
  }

  function truthOf({ when }: Conditional) {
    return when ? decide(when, of.facts) : 'yes'
  }

  function verdictOf(): OperationVerdict {
    if (!first || judged.some(({ answer }) => answer.result === 'fail')) return 'blocked'
    return isChosen && judged.every(({ answer }) => answer.result === 'pass') ? 'ready' : 'undecided'
  }

  /** A method is asked for by what decides the first that is open: those behind it wait for it. */
  function questions(): readonly FactQuestion[] {
    const open = judged
      .filter(({ answer }) => answer.result === 'unknown')
      .map(({ requirement: { id, when }, answer: { missing } }) => ({ id, when, missing }))
    if (!first?.when || isChosen) return questionsFor(open, of)
    const { missing } = judge(first.when, of)
    return questionsFor([...open, { id: first.id, when: first.when, missing }], of)
  }
}

function idsOf<Part extends Conditional>(
  parts: readonly Part[],
  isShown: (part: Part) => boolean,
): readonly string[] {
  return parts.filter(isShown).map(({ id }) => id)
}

function readBy({ requirements, methods }: Operation): readonly string[] {
  return [...requirements, ...methods].flatMap(({ when }: { readonly when?: Condition }) =>
    when ? factsReadBy(when) : [],
  )
}

function quotedBy(operation: Operation): ReadonlySet<string> {
  return new Set([...sentencesOf(operation).flatMap((text) => slotsIn(text)), ...factsShownBy(operation)])
}
