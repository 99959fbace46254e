import { type Diagnoser, type DiagnosisInput, err, fieldOf, type Problem, type Result } from '@shindan/core'
import type { PresentedDiagnosis } from '@shindan/core/render'
import type { Asked } from './asked.ts'
import { unknownFields } from './fields.ts'

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
  const stray = unknownFields(given, questionFields)
  if (stray.length > 0) return err(stray)
  return diagnoser
    .diagnose(inputOf(given, asked))
    .map((diagnosis) =>
      diagnoser.present(diagnosis, { locale: asked.locale, timeZone: zoneOf(given, asked) }),
    )
}

/** A question at its moment. What is no object stays what it is, for its reader to say so. */
export function inputOf(given: unknown, { now, timeZone }: Asked): Parameters<Diagnoser['diagnose']>[0] {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return given as never
  return { timeZone, ...given, now, showSensitive: false }
}

/** The zone in which a question is meant: its own, or else that in which it is asked. */
export function zoneOf(given: unknown, { timeZone }: Asked): string {
  const own = fieldOf(given, 'timeZone')
  return typeof own === 'string' ? own : timeZone
}
