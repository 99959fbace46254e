import { createDiagnoser } from '@shindan/core'
import { expect, test } from 'vitest'
import { created, current, now, plainCsr, privateKey, renewed } from '../../test/renewal-files.ts'
import { apns } from '../plugin.ts'
import { answerRenewal, type RenewalAtHand } from './answer-renewal.ts'

const diagnoser = createDiagnoser({ plugins: [apns] })
const file = (place: RenewalAtHand['files'][number]['place'], content: string) => ({
  place,
  name: place,
  content,
})
const answered = (...files: RenewalAtHand['files']) =>
  answerRenewal({ files }, { diagnoser, now, locale: 'en', timeZone: 'UTC', nameOf: String })._unsafeUnwrap()
const check = (of: ReturnType<typeof answered>, id: string) => of.checks.find((each) => each.id === id)

test('the causes that files confirm are told with what to do, in the order of the report, and no other', () => {
  const { rules, findings } = answered(
    file('current', current),
    file('renewed', created),
    file('csr', plainCsr),
  )
  expect(rules.length).toBeGreaterThan(0)
  expect(findings.map(({ rule }) => rule)).toEqual(rules)
  expect(findings[0]?.text.fix.length).toBeGreaterThan(0)
  expect(
    answered(file('current', current), file('renewed', renewed), file('csr', plainCsr)).findings,
  ).toEqual([])
})

test('a pass on what anybody can write says what it rests on, and another none', () => {
  const of = answered(file('current', current), file('renewed', renewed), file('csr', plainCsr))
  expect(check(of, 'issued-by-apple')?.rests).toMatch(/signature/)
  expect(check(of, 'topic-unchanged')).not.toHaveProperty('rests')
})

test('what was compared is said on both sides, and nothing where there was nothing', () => {
  const of = answered(file('current', current), file('renewed', renewed))
  expect(check(of, 'validity-extended')).toMatchObject({
    needed: expect.stringMatching(/^in use, expires: /),
    given: expect.stringMatching(/^to upload, expires: /),
  })
  for (const part of ['needed', 'given']) expect(check(of, 'notes-alphanumeric')).not.toHaveProperty(part)
})

test('of a check that passed only the dates of expiry are said, and what to do only of one that failed', () => {
  const of = answered(file('current', current), file('renewed', renewed))
  for (const part of ['needed', 'given', 'fix']) expect(check(of, 'topic-unchanged')).not.toHaveProperty(part)
  const wrong = answered(file('current', current), file('renewed', created))
  expect(check(wrong, 'topic-unchanged')).toMatchObject({
    fix: expect.stringContaining('Do not upload it.'),
    needed: expect.any(String),
    given: expect.any(String),
  })
  expect(check(wrong, 'validity-extended')).not.toHaveProperty('fix')
})

test('where a file is to be found is said of each that is missing', () => {
  const { upload } = answered(file('renewed', renewed)).steps
  expect(upload.where).toHaveLength(upload.missing.length)
  expect(upload.where[0]).toMatch(/^The certificate in use is the \.pem file/)
  expect(answered(file('current', current), file('renewed', created)).steps.portal.where).toHaveLength(1)
})

test('why a check came out as it did is said where there is something to add', () => {
  const of = answered(file('renewed', renewed))
  expect(check(of, 'topic-unchanged')?.because).toMatch(/^Not decided, because this is not known/)
  const both = answered(file('current', current), file('renewed', renewed))
  expect(check(both, 'topic-unchanged')?.because).toBe('')
})

test('the certificate in use after the upload is told, its topic where that differs', () => {
  const inUse = (content: string) =>
    answered(file('current', current), file('renewed', renewed), file('inUse', content)).inUseNotice
  expect(inUse(renewed)).toEqual({ alarming: false, text: expect.stringMatching(/^On the server: /) })
  expect(inUse(created)).toMatchObject({ alarming: true, topics: { expected: expect.any(String) } })
  expect(answered(file('renewed', renewed)).inUseNotice).toBeNull()
})

test('no part of a key is in it', () => {
  expect(JSON.stringify(answered(file('renewed', renewed + privateKey)))).not.toContain(
    privateKey.slice(60, 90),
  )
})
