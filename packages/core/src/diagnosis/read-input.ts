import { decide, factsReadBy } from '../condition/index.ts'
import type { Moment } from '../fact/derived.ts'
import { mask } from '../fact/mask.ts'
import { type KnownFacts, parseFacts, shown } from '../fact/parse.ts'
import type { Composition } from '../plugin/compose.ts'
import { err, ok, type Result } from '../result.ts'
import { nearest } from '../text/nearest.ts'
import { isTimeZone, parseInstant } from '../time/index.ts'
import type { DiagnosisInput, InputProblem } from './diagnosis.ts'
import { createFactReader } from './fact-reader.ts'

/** An input after the door. */
export interface CheckedInput {
  readonly known: KnownFacts
  readonly moment: Moment
}

/** The zone that days are counted in when nobody names one: every catalogued vendor is in Japan. */
export const defaultTimeZone = 'Asia/Tokyo'

/** Checks everything about an input but its text, and reports all that is wrong with it at once. */
export function readInput(
  input: DiagnosisInput,
  composition: Composition,
): Result<CheckedInput, readonly InputProblem[]> {
  const problems: InputProblem[] = []
  const timeZone = input.timeZone ?? defaultTimeZone
  if (!isTimeZone(timeZone)) {
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
  const now = parseInstant(input.now)
  if (now.isErr()) {
    problems.push({
      kind: now.error.kind,
      path: 'now',
      found: shown(input.now),
      expected: {
        ja: 'ISO 8601 の日時とオフセット（例: 2025-01-05T09:00:00+09:00）',
        en: 'an ISO 8601 date and time with offset, e.g. 2025-01-05T09:00:00+09:00',
      },
    })
  }
  const factIds = Object.keys(composition.facts)
  for (const id of input.unavailable ?? []) {
    if (Object.hasOwn(composition.facts, id)) continue
    const near = nearest(id, factIds)
    problems.push({
      kind: 'unknown-fact',
      path: 'unavailable',
      found: shown(id),
      expected: near
        ? {
            ja: `カタログにある事実の ID（${near} のことでしょうか）`,
            en: `the id of a catalogued fact (did you mean ${near}?)`,
          }
        : { ja: 'カタログにある事実の ID', en: 'the id of a catalogued fact' },
    })
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
  const reader = createFactReader(known, composition.derived, moment)
  return composition.constraints
    .filter((constraint) => decide(constraint.holds, reader) === 'no')
    .map((constraint) => ({
      kind: 'contradiction',
      path: constraint.facts.join(', '),
      found: factsReadBy(constraint.holds)
        .map((id) => `${id} = ${composition.facts[id]?.sensitive ? mask : shown(reader.value(id))}`)
        .join(', '),
      expected: constraint.expected,
    }))
}
