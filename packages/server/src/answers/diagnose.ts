import { type Diagnoser, type DiagnosisInput, err, fieldOf, type Problem, type Result } from '@shindan/core'
import type { PresentedDiagnosis } from '@shindan/core/render'
import type { Asked } from './asked.ts'
import { isObject, unknownFields } from './fields.ts'
import { notAnObject } from './read-question.ts'

const question: { readonly [F in Exclude<keyof DiagnosisInput, 'now' | 'showSensitive'>]: true } = {
  text: true,
  code: true,
  error: true,
  facts: true,
  products: true,
  productsComplete: true,
  unavailable: true,
  tried: true,
  timeZone: true,
  trace: true,
}

/** What a question has: all but its moment, which the host knows, and what would unmask its answer. */
export const questionFields: readonly string[] = /* @__PURE__ */ Object.keys(question)

/** What went wrong, from a text, a code and facts. */
export function diagnosed(
  diagnoser: Diagnoser,
  given: unknown,
  asked: Asked,
): Result<PresentedDiagnosis, readonly Problem[]> {
  if (!isObject(given)) return err([notAnObject(given)])
  const stray = unknownFields(given, questionFields)
  if (stray.length > 0) return err(stray)
  return diagnoser
    .diagnose(inputOf(given, asked))
    .map((diagnosis) =>
      diagnoser.present(diagnosis, { locale: asked.locale, timeZone: zoneOf(given, asked) }),
    )
}

/** A question at its moment. */
export function inputOf(
  given: { readonly [field: string]: unknown } | undefined,
  { now, timeZone }: Asked,
): Parameters<Diagnoser['diagnose']>[0] {
  return { timeZone, ...given, now, showSensitive: false }
}

/** The zone in which a question is meant: its own, or else that in which it is asked. */
export function zoneOf(given: unknown, { timeZone }: Asked): string {
  const own = fieldOf(given, 'timeZone')
  return typeof own === 'string' ? own : timeZone
}
