import { type Diagnoser, err, type Problem, type Result } from '@shindan/core'
import type { PresentedOperation } from '@shindan/core/render'
import type { Asked } from './asked.ts'
import { zoneOf } from './diagnose.ts'
import { operationQuestion } from './door.ts'
import { readQuestion } from './read-question.ts'
import { unknownId } from './unknown-id.ts'

/** Whether an operation can be done, and how. */
export function operated(
  diagnoser: Diagnoser,
  given: unknown,
  asked: Asked,
): Result<PresentedOperation, readonly Problem[]> {
  const question = readQuestion(operationQuestion, given)
  if (question.isErr()) return err(question.error)
  const { operation: id, facts = {}, ...options } = question.value
  const { operations } = diagnoser.composition
  const operation = operations.get(id)
  if (!operation) return err([unknownId('unknown-operation', 'operation', id, [...operations.keys()])])
  const timeZone = zoneOf(question.value, asked)
  return diagnoser
    .operate(operation, { ...options, facts, timeZone, now: asked.now })
    .map((answer) => diagnoser.presentOperation(answer, { locale: asked.locale, timeZone }))
}
