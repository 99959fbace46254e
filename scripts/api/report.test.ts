import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { apiReports } from './report.mjs'

const root = mkdtempSync(join(tmpdir(), 'shindan-api-'))
const types = join(root, 'dist', 'types')
mkdirSync(types, { recursive: true })
afterAll(() => rmSync(root, { recursive: true }))

function report(files: Record<string, string>): string | undefined {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(types, name), text)
  return apiReports([{ entry: 'acme', file: join(types, 'index.d.ts') }]).get('acme')
}

it('has what an entry exports under the name it exports, in the order of names, without documentation', () => {
  const index = "export { two as one } from './some.js'\nexport type { Zero } from './some.js'"
  const some =
    '/** Says two. */\nexport declare function two(): number\nexport interface Zero {\n  /** No. */\n  readonly no: 0\n}\nexport declare const three: 3'
  expect(report({ 'index.d.ts': index, 'some.d.ts': some })).toBe(
    'interface Zero {\n    readonly no: 0;\n}\n\n// two as one\nfunction two(): number;',
  )
})

it('shows what is not exported itself, where what is exported names it', () => {
  const some =
    'interface Hidden { readonly more: Deep }\ntype Deep = string\ntype Unused = 1\nexport declare const shown: Hidden\n'
  expect(report({ 'index.d.ts': "export { shown } from './some.js'", 'some.d.ts': some })).toBe(
    'const shown: Hidden\n\n// not exported\ntype Deep = string;\n\n// not exported\ninterface Hidden {\n    readonly more: Deep;\n}',
  )
})

it('is the same in whichever order the compiler met alternatives', () => {
  const one = report({ 'index.d.ts': "export type Sign = 'b' | 'a' | undefined" })
  expect(one).toBe("type Sign = 'a' | 'b' | undefined;")
  expect(report({ 'index.d.ts': "export type Sign = 'a' | 'b' | undefined" })).toBe(one)
})
