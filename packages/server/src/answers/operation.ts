import { type Diagnoser, err, type Problem, type Result, shape } from '@shindan/core'
import type { PresentedOperation } from '@shindan/core/render'
import type { Asked } from './asked.ts'
import { zoneOf } from './diagnose.ts'
import { operationQuestion } from './door.ts'
import { unknownFields } from './fields.ts'
import { unknownId } from './unknown-id.ts'

/** Whether an operation can be done, and how. */
export function operated(
  diagnoser: Diagnoser,
  given: unknown,
  asked: Asked,
): Result<PresentedOperation, readonly Problem[]> {
  const { input: question, problems } = shape(operationQuestion, given, 'body')
  const wrong = [...problems, ...unknownFields(given, Object.keys(operationQuestion.shape))]
  if (wrong.length > 0) return err(wrong)
  const { operation: id = '', facts = {}, ...options } = question
  const { operations } = diagnoser.composition
  const operation = operations.get(id)
  if (!operation) return err([unknownId('unknown-operation', 'operation', id, [...operations.keys()])])
  const timeZone = zoneOf(question, asked)
  return diagnoser
    .operate(operation, { ...options, facts, timeZone, now: asked.now })
    .map((answer) => diagnoser.presentOperation(answer, { locale: asked.locale, timeZone }))
}
