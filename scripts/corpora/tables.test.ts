import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { differences } from '../../packages/core/test/x509-differences.ts'
import { repository } from '../bootstrap/workspace.mjs'
import { tablesIn, withTables } from './tables.mjs'

const page = readFileSync(join(repository, 'docs', 'certificates-against-openssl.md'), 'utf8')
const comparison = { files: 3, certificates: 2, pairs: 1, unexplained: [] }
const one = { name: 'odd', fields: 'isCa', why: 'Because.', count: 4 }

test('the page has each class of difference as the code has it', () => {
  const rows = tablesIn(page).classes.split('\n').slice(2)
  expect(rows.map((row) => row.replace(/\d+ \|$/, ''))).toEqual(
    differences.map(({ name, fields, why }) => `| ${name} | ${fields.join(', ')} | ${why} | `),
  )
})

test('tables are written where they stand, and nothing else is touched', () => {
  const corpora = [{ name: 'vectors', version: '1-1', path: '/vectors' }]
  const written = withTables(page, corpora, { ...comparison, classes: [one] })
  expect(written).toContain('| `vectors` | 1-1 |\n')
  expect(written).toContain('\n| odd | isCa | Because. | 4 |\n')
  expect(withTables(written, corpora, { ...comparison, classes: [one] })).toBe(written)
  const around = (text: string) => text.replace(/<!-- (\w+) -->[\s\S]*?<!-- \/\1 -->/g, '')
  expect(around(written)).toBe(around(page))
})
