import { decide, factsReadBy } from '../condition/index.ts'
import type { Moment } from '../fact/derived.ts'
import { mask } from '../fact/mask.ts'
import { expectedInstant, type KnownFacts, mostHints, parseFacts, shown, unknownFact } from '../fact/parse.ts'
import type { Composition } from '../plugin/compose.ts'
import { err, ok, type Result } from '../result.ts'
import { isTimeZone, parseInstant } from '../time/index.ts'
import type { InputProblem } from './diagnosis.ts'
import { createFactReader } from './fact-reader.ts'
import { guardedReader } from './guarded-reader.ts'
import { sensitivityOf } from './sensitivity.ts'
import type { ShapedInput } from './shape.ts'

/** An input after the door. */
export interface CheckedInput {
  readonly known: KnownFacts
  readonly moment: Moment
}

/** The zone that days are counted in when nobody names one: every catalogued vendor is in Japan. */
export const defaultTimeZone = 'Asia/Tokyo'

/** Checks everything about an input but its text, and reports all that is wrong with it at once. */
export function readInput(
  { input, problems: found }: ShapedInput,
  composition: Composition,
): Result<CheckedInput, readonly InputProblem[]> {
  const problems = [...found]
  const timeZone = input.timeZone ?? defaultTimeZone
  if (typeof timeZone !== 'string' || !isTimeZone(timeZone)) {
    problems.push({
      kind: 'unknown-time-zone',
      path: 'timeZone',
      found: shown(timeZone),
      expected: {
        ja: 'IANA のタイムゾーン名（例: Asia/Tokyo）',
        en: 'an IANA time zone name, e.g. Asia/Tokyo',
      },
    })
  }
  const now = parseInstant(typeof input.now === 'string' ? input.now : '')
  if (now.isErr()) {
    problems.push({
      kind: now.error.kind,
      path: 'now',
      found: shown(input.now),
      expected: expectedInstant,
    })
  }
  const factIds = Object.keys(composition.facts)
  for (const id of input.unavailable ?? []) {
    if (Object.hasOwn(composition.facts, id)) continue
    problems.push(unknownFact(id, problems.length < mostHints ? factIds : [], 'unavailable'))
  }
  const known = parseFacts(composition.facts, composition.derived, input.facts ?? {})
  if (known.isErr()) problems.push(...known.error)
  if (known.isErr() || now.isErr() || problems.length > 0) return err(problems)
  const moment = { now: now.value, timeZone }
  const contradictions = contradictionsIn(known.value, moment, composition)
  return contradictions.length > 0 ? err(contradictions) : ok({ known: known.value, moment })
}

function contradictionsIn(
  known: KnownFacts,
  moment: Moment,
  composition: Composition,
): readonly InputProblem[] {
  const { isSensitive } = sensitivityOf(composition)
  const reader = guardedReader(createFactReader(known, composition.derived, moment))
  return composition.constraints
    .filter((constraint) => decide(constraint.holds, reader) === 'no')
    .map((constraint) => ({
      kind: 'contradiction',
      path: constraint.facts.join(', '),
      found: factsReadBy(constraint.holds)
        .map((id) => `${id} = ${isSensitive(id) ? mask : shown(reader.value(id))}`)
        .join(', '),
      expected: constraint.expected,
    }))
}
