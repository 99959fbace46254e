import { defaultTimeZone, type Example, parseFacts, parseInstant, type Rule } from '@shindan/core'
import { evaluateRule } from '../../packages/core/src/diagnosis/evaluate-rule.ts'
import { createFactReader } from '../../packages/core/src/diagnosis/fact-reader.ts'
import { sensitivityOf } from '../../packages/core/src/diagnosis/sensitivity.ts'
import type { Vendor } from './vendor.ts'

/** How the engine judges an example, whatever the example expects. */
export function verdictOf(rule: Rule, { facts, now }: Example, { composition }: Vendor) {
  const known = parseFacts(composition.facts, composition.derived, facts)._unsafeUnwrap()
  const moment = {
    now: parseInstant(now ?? '2025-01-01T00:00:00Z')._unsafeUnwrap(),
    timeZone: defaultTimeZone,
  }
  const reader = createFactReader(known, composition.derived, moment)
  const { verdict, missing } = evaluateRule(rule, [], {
    facts: reader,
    ...sensitivityOf(composition, true),
    trace: false,
  })
  return { verdict, missing }
}
