import type { Diagnosis } from '../diagnosis/diagnosis.ts'
import { type Fact, isAsked } from '../fact/fact.ts'
import type { OperationAnswer } from '../operation/answer.ts'
import type { Composition } from '../plugin/compose.ts'

/** The ids of a diagnosis that this catalog does not have. */
export function goneFrom(diagnosis: Diagnosis, composition: Composition): readonly string[] {
  const { errors, suggestions, findings, notes } = diagnosis
  return [
    ...[...errors, ...suggestions].map(({ id }) => id).filter((id) => !composition.errors.has(id)),
    ...findings.flatMap(({ rule, steps }) => {
      const known = composition.rules.get(rule)
      return known ? without(known.remedy, steps) : [rule]
    }),
    ...diagnosis.fallbacks.flatMap(({ id, steps }) => {
      const known = composition.fallbacks.get(id)
      return known ? without(known.remedy, steps) : [id]
    }),
    ...diagnosis.excluded.map(({ rule }) => rule).filter((id) => !composition.rules.has(id)),
    ...diagnosis.contacts.filter((id) => !composition.contacts.has(id)),
    ...without(composition.notes, idsOf(notes)),
    ...goneFacts(diagnosis, composition),
  ]
}

/** The ids of an answer that its operation does not have; where that is gone, it stands for them all. */
export function goneFromOperation(answer: OperationAnswer, composition: Composition): readonly string[] {
  const operation = composition.operations.get(answer.operation)
  const facts = goneFacts(answer, composition)
  if (!operation) return [answer.operation, ...facts]
  const method = operation.methods.find(({ id }) => id === answer.method)
  return [
    ...without(operation.requirements, [...idsOf(answer.requirements), ...answer.presumed]),
    ...(answer.method === null || method ? [] : [answer.method]),
    ...(method ? without(method.steps, answer.steps) : []),
    ...without(operation.effects, answer.effects),
    ...without(operation.notes, answer.notes),
    ...facts,
  ]
}

/** A fact of this catalog. */
export function declaredOf(fact: string, { facts }: Composition): Fact | undefined {
  return Object.hasOwn(facts, fact) ? facts[fact] : undefined
}

/** Whether this catalog has words to ask for a fact. */
export function canBeAsked(id: string, composition: Composition): boolean {
  const fact = declaredOf(id, composition)
  return fact !== undefined && isAsked(fact)
}

function goneFacts(
  { questions, facts }: Pick<Diagnosis, 'questions' | 'facts'>,
  composition: Composition,
): readonly string[] {
  const asked = questions.flatMap(({ fact }) => fact ?? []).filter((fact) => !canBeAsked(fact, composition))
  const read = Object.keys(facts).filter((fact) => !declaredOf(fact, composition))
  return [...new Set([...asked, ...read])]
}

interface Part {
  readonly id: string
}

/** Those of the ids that none of the parts bears. */
function without(parts: readonly Part[], ids: readonly string[]): readonly string[] {
  const known = new Set(idsOf(parts))
  return ids.filter((id) => !known.has(id))
}

function idsOf(parts: readonly Part[]): readonly string[] {
  return parts.map(({ id }) => id)
}
