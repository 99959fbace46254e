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

test('ways to the verdict that share something make just that known', () => {
  const sharing: Condition = {
    op: 'any',
    of: [
      { op: 'all', of: [is('a'), is('b')] },
      { op: 'all', of: [is('a'), is('c')] },
    ],
  }
  expect(knownWhen(sharing, 'yes')).toEqual(new Set(['a']))
})

test('what is not otherwise is so', () => {
  const either: Condition = { op: 'any', of: [is('a'), is('b')] }
  const doubled: Condition = { op: 'not', of: { op: 'not', of: either } }
  expect(knownWhen(doubled, 'yes')).toEqual(knownWhen(either, 'yes'))
  expect(knownWhen(doubled, 'no')).toEqual(knownWhen(either, 'no'))
  expect(knownWhen({ op: 'not', of: either }, 'no')).toEqual(new Set())
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
