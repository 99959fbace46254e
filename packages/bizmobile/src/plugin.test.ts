import { checkCitations, checkPlugin } from '@shindan/core/testing'
import { expect, test } from 'vitest'
import { bizmobile, createBizmobile } from './plugin.ts'

test('the plugin is sound', () => {
  expect(checkPlugin(bizmobile)).toEqual([])
})

test('every statement of the document is cited', () => {
  expect(checkCitations([bizmobile])).toEqual([])
})

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('a grace of %d minutes is refused', (minutes) => {
  expect(createBizmobile({ responseGraceMinutes: minutes })._unsafeUnwrapErr()).toMatchObject({
    kind: 'out-of-range',
    path: 'responseGraceMinutes',
  })
})
