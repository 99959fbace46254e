import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repository } from '../bootstrap/workspace.mjs'
import { limitsTable } from './limits.ts'

test('docs/limits.md lists every limit as the code has it', () => {
  const page = readFileSync(join(repository, 'docs', 'limits.md'), 'utf8')
  expect(
    page
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .join('\n'),
  ).toBe(limitsTable())
})
