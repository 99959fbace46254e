import { checkPlugin } from '@shindan/core/testing'
import { expect, test } from 'vitest'
import { platformCatalog } from './plugin.ts'

test('the plugin is sound', () => {
  expect(checkPlugin(platformCatalog)).toEqual([])
})
