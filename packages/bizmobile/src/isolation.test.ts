import { createDiagnoser } from '@shindan/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bizmobile } from './plugin.ts'

const diagnoser = createDiagnoser({ plugins: [bizmobile] })
const order = bizmobile.rules.map((rule) => rule.id)

const time = fc.constantFrom('2025-01-23T00:00:00Z', '2025-01-23T01:00:00Z', '2025-01-23T02:00:00Z')
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value)

/** Every combination of what can be known and unknown of a device. */
const anyFacts = fc.record(
  {
    'bizmobile.pushCertificateExpiresAt': orNull(time),
    'bizmobile.pushCertificateSerial': orNull(fc.constantFrom(' ', '1A2B')),
    'bizmobile.pushCertificateSubject': orNull(fc.constantFrom(' ', 'UID=x')),
    'bizmobile.invalidCertificateAlarm': fc.boolean(),
    'bizmobile.informationRequestedAt': time,
    'bizmobile.lastAccessAt': orNull(time),
    'bizmobile.securityCheckAt': orNull(time),
    'bizmobile.shownAfterUnlock': fc.boolean(),
    'bizmobile.failureReasonInLog': fc.boolean(),
    'bizmobile.lockedInLog': fc.boolean(),
    'device.platform': fc.constantFrom('ios' as const, 'ipados' as const, 'macos' as const, 'tvos' as const),
  },
  { requiredKeys: [] },
)

test('whatever is known, exactly one step stands, behind those that are ruled out, and it alone asks', () => {
  fc.assert(
    fc.property(anyFacts, time, (facts, now) => {
      fc.pre(!(facts['bizmobile.lastAccessAt'] === null && facts['bizmobile.securityCheckAt']))
      const { findings, questions } = diagnoser.diagnose({ code: 'SyncRequired', facts, now })._unsafeUnwrap()
      const standing = findings.filter((finding) => finding.verdict !== 'ruled-out')
      expect(standing).toHaveLength(1)
      const at = order.indexOf(standing[0]?.rule as (typeof order)[number])
      expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(order.slice(0, at + 1)))
      for (const question of questions) expect(question.settles).toEqual([order[at]])
      if (at === order.length - 1) expect(standing[0]?.verdict).toBe('confirmed')
    }),
    { numRuns: 1500 },
  )
})

test('facts alone confirm the same cause as with the message, but for the one by exclusion', () => {
  fc.assert(
    fc.property(anyFacts, time, (facts, now) => {
      fc.pre(!(facts['bizmobile.lastAccessAt'] === null && facts['bizmobile.securityCheckAt']))
      fc.pre(Object.keys(facts).length > 0)
      const confirmed = (code?: string) =>
        diagnoser
          .diagnose({ ...(code && { code }), facts, now })
          ._unsafeUnwrap()
          .findings.filter(
            ({ verdict, rule }) => verdict === 'confirmed' && rule !== 'bizmobile/temporary-device-fault',
          )
          .map(({ rule }) => rule)
      expect(confirmed()).toEqual(confirmed('SyncRequired'))
    }),
    { numRuns: 1000 },
  )
})
