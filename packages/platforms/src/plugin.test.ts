import { checkPlugin } from '@shindan/core/testing'
import { expect, test } from 'vitest'
import { platforms } from './plugin.ts'

test('the plugin is sound', () => {
  expect(checkPlugin(platforms)).toEqual([])
})
