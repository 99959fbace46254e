import { expect, test } from 'vitest'
import { differenceOf } from './difference.ts'

test.each([
  ['com.apple.mgmt.External.aaaa', 'com.apple.mgmt.External.bbaa', 'aa', 'bb'],
  ['com.apple.mgmt.External.aaaa', 'com.apple.mgmt.aaaa', 'External.', ''],
  ['same', 'same', '', ''],
  ['', 'all', '', 'all'],
  ['𠮟る', '叱る', '𠮟', '叱'],
])('of %s and %s is what stands between what they share', (one, other, first, second) => {
  const { before, after, ...between } = differenceOf(one, other)
  expect(between).toEqual({ one: first, other: second })
  expect(before + between.one + after).toBe(one)
  expect(before + between.other + after).toBe(other)
})
