import { createDiagnoser } from '@shindan/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apns } from '../src/plugin.ts'
import { checkRenewal, checkText, type RenewalInput } from '../src/renewal/index.ts'
import { base64, vendorSignedXml } from './made.ts'
import * as files from './renewal-files.ts'

const diagnoser = createDiagnoser({ plugins: [apns] })
const outdatedCsr = base64(await vendorSignedXml({ ...files.signing, hash: 'SHA-1' }))
const certificates = [
  files.current,
  files.expired,
  files.renewed,
  files.created,
  files.ofOldRequest,
  files.createdOfOldRequest,
]
const anything = [
  ...certificates,
  files.app,
  files.plainCsr,
  files.signedCsr,
  outdatedCsr,
  files.privateKey,
  'text',
  '',
]
const maybe = (...values: string[]) => fc.option(fc.constantFrom(...values), { nil: undefined })

/** Follows from a sound request only where the portal was seen to refuse it: no statement about files. */
const aboutThePortal = 'apns/portal-temporary-fault'

test('rules evaluated over the facts of a renewal confirm what the checks confirm', () => {
  fc.assert(
    fc.property(
      maybe(...certificates),
      maybe(...anything),
      maybe(...anything),
      maybe(files.privateKey),
      maybe('Renew2025', '更新', ''),
      fc.constantFrom(files.now, '2027-01-01T00:00:00Z'),
      (current, renewed, csr, privateKey, notes, now) => {
        const given = Object.entries({ current, renewed, csr, privateKey, notes })
        const input: RenewalInput = Object.fromEntries(given.filter(([, value]) => value !== undefined))
        const report = checkRenewal(input, { now })
        fc.pre(Object.keys(report.facts).length > 0)
        const { findings } = diagnoser.diagnose({ facts: report.facts, now })._unsafeUnwrap()
        const confirmed = findings.filter(({ verdict }) => verdict === 'confirmed').map(({ rule }) => rule)
        expect(confirmed.filter((rule) => rule !== aboutThePortal).toSorted()).toEqual(
          report.rules.toSorted(),
        )
      },
    ),
    { numRuns: 200 },
  )
})

test('a check that is not decided names what is not known, also where it compares nothing', () => {
  const { checks } = checkRenewal({ renewed: 'no certificate' }, { now: '2025-03-01T00:00:00Z' })
  const reasons = checks
    .filter(({ result }) => result === 'unknown')
    .map((check) => [check.id, checkText(check).because])
  expect(reasons.map(([id]) => id)).toEqual(expect.arrayContaining(['loads-as-is', 'nothing-irregular']))
  for (const [, because] of reasons) {
    expect(because).toMatchObject({
      ja: expect.stringMatching(/^「.+」が分からないため/),
      en: expect.stringMatching(/known: .+\.$/),
    })
  }
})
