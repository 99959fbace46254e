import { describe, expect, test } from 'vitest'
import { keyPem } from '../../test/made.ts'
import { current, now, otherKeys, plainCsr, privateKey, renewed, topic } from '../../test/renewal-files.ts'
import { renewalLimits } from './budget.ts'
import { checkRenewal, type RenewalInput } from './index.ts'

const strangeKey = await keyPem(otherKeys)
const check = (input: RenewalInput) => checkRenewal(input, { now })
const keyCheck = (input: RenewalInput) =>
  check(input).checks.find(({ id }) => id === 'key-matches-private-key')?.result

describe('a key in the file of the certificate to upload', () => {
  test.each([
    ['behind it', renewed + strangeKey],
    ['before it', strangeKey + renewed],
  ])('is loaded with it, so that a strange one is never safe: %s', (_, file) => {
    expect(check({ renewed: file, current, csr: plainCsr }).verdict).toBe('unsafe')
    expect(check({ renewed: file, current, privateKey }).verdict).toBe('unsafe')
  })

  test('decides as much as one in a file of its own', () => {
    expect(check({ renewed: renewed + privateKey, current }).verdict).toBe('safe')
    expect(keyCheck({ renewed: renewed + privateKey, current, privateKey: strangeKey })).toBe('fail')
  })

  test('in any other file says nothing of the new certificate', () => {
    expect(keyCheck({ renewed, current: current + strangeKey, csr: plainCsr })).toBe('unknown')
    expect(check({ renewed, current: current + strangeKey, csr: plainCsr }).verdict).toBe('safe')
  })
})

describe('what is given for the topic', () => {
  test('is one, blanks around it aside', () => {
    const { verdict, problems } = check({ renewed, current, csr: plainCsr, enrolledTopic: ` ${topic}\n` })
    expect([verdict, problems]).toEqual(['safe', []])
  })

  test.each([
    ['a key', privateKey],
    ['an address', 'taro@example.co.jp'],
    ['a label before it', `Topic: ${topic}`],
    ['more behind it', `${topic}\nSafe`],
  ])('is neither compared nor repeated where it is none: %s', (_, enrolledTopic) => {
    const report = check({ renewed, current, csr: plainCsr, enrolledTopic })
    expect(report.problems).toMatchObject([{ kind: 'wrong-type', path: 'enrolledTopic' }])
    expect(report.verdict).not.toBe('safe')
    expect(JSON.stringify(report)).not.toContain(enrolledTopic.slice(5))
  })

  test('leaves what else was told as it is, and is refused once however long it is', () => {
    const { characters } = renewalLimits
    const noted = check({ notes: '更新', enrolledTopic: 'taro@example.co.jp' })
    expect(noted.checks.find(({ id }) => id === 'notes-alphanumeric')?.result).toBe('fail')
    expect(check({ enrolledTopic: 'x'.repeat(characters) }).problems).toMatchObject([{ kind: 'wrong-type' }])
    expect(check({ enrolledTopic: 'x'.repeat(characters + 1) }).problems).toMatchObject([
      { kind: 'limit-exceeded' },
    ])
  })
})
