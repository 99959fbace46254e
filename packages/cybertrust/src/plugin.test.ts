import { checkCitations, checkPlugin } from '@shindan/core/testing'
import { expect, test } from 'vitest'
import { cybertrust } from './plugin.ts'

test('the plugin is sound', () => {
  expect(checkPlugin(cybertrust)).toEqual([])
})

test('every statement of the document is cited', () => {
  expect(checkCitations([cybertrust])).toEqual([])
})
