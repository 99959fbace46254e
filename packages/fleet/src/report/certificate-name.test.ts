import { createDiagnoser } from '@shindan/core'
import { cybertrust } from '@shindan/cybertrust'
import { expect, test } from 'vitest'
import { createRowEvaluator } from '../evaluate-row.ts'
import { certificateName } from './certificate-name.ts'

const diagnoser = createDiagnoser({ plugins: [cybertrust] })
const { composition } = diagnoser
const evaluate = createRowEvaluator({ diagnoser, now: '2026-11-27T00:00:00Z' })

function nameOf(lifecycle: string, events: { readonly [event: string]: string }, certificate?: string) {
  const row = { device: 'iPad-1', lifecycle, events, facts: {}, ...(certificate && { certificate }) }
  const { certificate: read } = evaluate(row, 2)._unsafeUnwrap()
  return read && certificateName(read, composition)
}

test('a certificate without a name is called by the day of its end where it counts, which is another in UTC', () => {
  const end = '2026-12-24T15:00:00Z'
  expect(nameOf('cybertrust/installed-certificate', { expires: end })).toEqual({
    ja: '2026-12-25 に期限の証明書',
    en: 'certificate that expires on 2026-12-25',
  })
})

test('one whose date is no expiry is called by what the date is', () => {
  const { ja, en } = nameOf('cybertrust/cloudgate-install', { issued: '2026-11-20' }) ?? {}
  expect(ja).toMatch(/^「.*」が 2026-\d\d-\d\d の証明書$/)
  expect(en).toMatch(/^certificate with “.*” on 2026-\d\d-\d\d$/)
})

test.each(['0A:FF', 'expiry=soon', 'gone=2026-12-24T15:00:00.000Z', ''])(
  'a name stays as it is: %j',
  (revision) => {
    const named = certificateName({ lifecycle: 'cybertrust/installed-certificate', revision }, composition)
    expect(named).toEqual({ ja: revision, en: revision })
  },
)

test('of a lifecycle that nobody knows any more, the key is all that there is', () => {
  const revision = 'expiry=2026-12-24T15:00:00.000Z'
  expect(certificateName({ lifecycle: 'gone/since', revision }, composition).en).toBe(revision)
})
