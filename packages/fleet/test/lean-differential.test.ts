import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLean } from '../src/certificate/lean.ts'
import { changed, madeCertificates } from './lean-certificates.ts'
import { leanDifferences } from './lean-differences.ts'

const certificates = madeCertificates()

test('of certificates that others read alike the lean reader says the same, or nothing where it is unusual', () => {
  expect(certificates.flatMap((der) => leanDifferences(der, { command: true }))).toEqual([])
  const unusual = certificates.map((der) => readLean(der) === 'unsure')
  // A UID beyond visible ASCII, two with blanks or of two, serial numbers of zero, below and of 21 octets.
  expect(unusual).toEqual([false, false, false, false, true, true, true, true, true, true, false, false])
})

test('of a changed certificate the lean reader says what the full reader, node:crypto and @peculiar/x509 say, or nothing', () => {
  let read = 0
  fc.assert(
    fc.property(changed(certificates), (der) => {
      if (readLean(der) !== 'unsure') read++
      expect(leanDifferences(der)).toEqual([])
    }),
    { numRuns: Number(process.env.FC_RUNS ?? 2_000) },
  )
  expect(read).toBeGreaterThan(100)
})
