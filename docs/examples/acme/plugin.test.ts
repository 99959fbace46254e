import { checkPlugin } from '@shindan/core/testing'
import { expect, test } from 'vitest'
import { acme } from './plugin.ts'

test('the plugin is sound', () => {
  expect(checkPlugin(acme)).toEqual([])
})
