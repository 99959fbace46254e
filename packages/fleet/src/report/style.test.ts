import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { style, styleHash } from './style.ts'

test('the page lets itself be styled by its own style sheet alone', () => {
  expect(styleHash).toBe(`sha256-${createHash('sha256').update(style).digest('base64')}`)
})
