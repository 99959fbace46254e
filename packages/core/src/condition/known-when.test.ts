import { expect, test } from 'vitest'
import type { Condition } from './condition.ts'
import { knownWhen } from './known-when.ts'

const is = (fact: string): Condition => ({ op: 'is', fact, value: true })

test('a text may quote what every way to the verdict makes known', () => {
  expect(knownWhen({ op: 'all', of: [is('a'), is('b')] }, 'yes')).toEqual(new Set(['a', 'b']))
  expect(knownWhen({ op: 'any', of: [is('a'), is('b')] }, 'yes')).toEqual(new Set())
  expect(knownWhen({ op: 'not', of: { op: 'any', of: [is('a'), is('b')] } }, 'yes')).toEqual(
    new Set(['a', 'b']),
  )
})

test('a way that can never be taken takes nothing away', () => {
  expect(knownWhen({ op: 'any', of: [is('a'), { op: 'unprovable' }] }, 'yes')).toEqual(new Set(['a']))
  expect(knownWhen({ op: 'unprovable' }, 'yes')).toBeUndefined()
})

test('what holds as far as is known makes known what it holds by; that it does not hold makes nothing known', () => {
  const known = (of: Condition): Condition => ({ op: 'known', of })
  expect(knownWhen(known(is('a')), 'yes')).toEqual(new Set(['a']))
  expect(knownWhen(known(is('a')), 'no')).toEqual(new Set())
  expect(knownWhen({ op: 'all', of: [{ op: 'not', of: known(is('a')) }, is('b')] }, 'yes')).toEqual(
    new Set(['b']),
  )
})
