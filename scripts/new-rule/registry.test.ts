import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { repository } from '../bootstrap/workspace.mjs'
import { withEntry } from './registry.mjs'

const real = readFileSync(join(repository, 'packages/cybertrust/src/rules/index.ts'), 'utf8')
const entries = [...real.matchAll(/^import \{ (\w+) \} from '\.\/(.+)'\n/gm)]

describe('put back into a real index', () => {
  test.each(entries.map(([line, name = '', file = '']) => ({ line, name, file })))(
    '$file',
    ({ line, name, file }) => {
      const without = real.replace(line, '').replace(`  ${name},\n`, '')
      const last = real.replace(`  ${name},\n`, '').replace('\n] as const', `\n  ${name},\n] as const`)
      expect(withEntry(without, 'rules', { name, file })).toBe(last)
    },
  )
})

const index = (list: string) =>
  `import { b } from './b.ts'\n\n/** In order. */\nexport const errors = [${list}] as const\n`

test('a list that fits stays on its line', () => {
  expect(withEntry(index('b'), 'errors', { name: 'a', file: 'a.ts' })).toBe(
    `import { a } from './a.ts'\n${index('b, a')}`,
  )
})

test('one that no longer fits goes one name a line', () => {
  const name = 'certificate'.repeat(8)
  expect(withEntry(index('b'), 'errors', { name, file: 'c.ts' })).toContain(
    `= [\n  b,\n  ${name},\n] as const`,
  )
})

test('without a list there is no entry', () => {
  expect(withEntry('export {}', 'errors', { name: 'a', file: 'a.ts' })).toBeUndefined()
})
