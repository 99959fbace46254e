import { describe, expect, test } from 'vitest'
import { facts } from '../facts/index.ts'
import type { RenewalReport, RenewalStep, RenewalVerdict } from './check-renewal.ts'
import { headline } from './headline.ts'

type Told = Pick<RenewalReport, 'outcome' | 'facts' | 'checks' | 'saveAs'>
const told: Told = { outcome: 'undecided', facts: {}, checks: [], saveAs: null }
const said = (
  step: RenewalStep,
  verdict: RenewalVerdict,
  over: Partial<Told> = {},
  missing: readonly string[] = [],
) =>
  headline(
    step,
    {
      ...told,
      ...over,
      steps: { portal: { verdict: 'safe' }, upload: { verdict: 'safe' }, [step]: { verdict } },
    },
    missing,
  )
const sameFile = (result: 'pass' | 'fail', id: RenewalReport['checks'][number]['id'] = 'not-the-same-file') =>
  ({ id, step: 'upload', result, because: null, expected: null, actual: null }) as const

describe('of an upload that is unsafe', () => {
  const plain = said('upload', 'unsafe', { outcome: 'topic-changed' }).en

  test('the right file is to be had at the portal, where this one is no push certificate of Apple', () => {
    const outcomes = ['not-a-certificate', 'not-mdm-certificate', 'not-issued-by-apple'] as const
    for (const outcome of outcomes)
      expect(said('upload', 'unsafe', { outcome })).toMatchObject({
        ja: expect.stringContaining('ダウンロードし直し'),
        en: expect.stringContaining('again'),
      })
    expect(plain).not.toContain('portal')
  })

  test('it is said that nothing was renewed, where it is the certificate in use, whatever else is wrong', () => {
    const outcome = 'not-a-certificate'
    expect(said('upload', 'unsafe', { outcome, checks: [sameFile('fail')] }).en).toContain('already in use')
    expect(said('upload', 'unsafe', { checks: [sameFile('pass')] }).en).toBe(plain)
    expect(said('upload', 'unsafe', { checks: [sameFile('fail', 'topic-unchanged')] }).en).toBe(plain)
  })

  test('a request for the portal has no file to fetch again', () => {
    const checks = [sameFile('fail')]
    expect(said('portal', 'unsafe', { outcome: 'not-a-certificate', checks }).en).toContain(
      'refused as it is',
    )
  })
})

describe('of what is not decided', () => {
  test('the files to give are named before all', () => {
    const over = { facts: { 'apns.vendorSignature': 'not-vendor-signed' } } as const
    const { ja, en } = said('portal', 'undecided', over, ['A', 'B'])
    expect(ja).toContain('A、B')
    expect(en).toContain('A, B')
  })

  test('a request without the signature of a vendor wants another request, not more files', () => {
    const over = { facts: { 'apns.vendorSignature': 'not-vendor-signed' } } as const
    expect(said('portal', 'undecided', over).en).toContain('signed by the vendor')
    expect(said('upload', 'undecided', over).en).not.toContain('vendor')
    expect(said('portal', 'undecided').en).not.toContain('vendor')
  })

  test('a first registration and one anew are said as what they are', () => {
    const choices = facts['apns.uploadOutcome'].choices ?? {}
    expect(said('upload', 'undecided', { outcome: 'first-registration' })).toBe(choices['first-registration'])
    expect(said('upload', 'undecided', { outcome: 're-registered' })).toBe(choices['re-registered'])
    expect(said('portal', 'undecided', { outcome: 're-registered' })).not.toBe(choices['re-registered'])
    expect(said('upload', 'undecided', { outcome: 'key-mismatch' }).en).toContain('open items')
  })
})

test('a step that is safe says what can be done with the file of that step', () => {
  expect(said('upload', 'safe', {}, ['A']).en).toContain('can be uploaded')
  expect(said('portal', 'safe', {}, ['A']).en).toContain('can be submitted')
})
