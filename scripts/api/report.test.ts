import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { apiReports } from './report.mjs'

const root = mkdtempSync(join(tmpdir(), 'shindan-api-'))
afterAll(() => rmSync(root, { recursive: true }))

const packages = {
  renaming: {
    'index.d.ts': "export { two as one } from './some.js'\nexport type { Zero } from './some.js'",
    'some.d.ts':
      '/** Says two. */\nexport declare function two(): number\nexport interface Zero {\n  /** No. */\n  readonly no: 0\n}\nexport declare const three: 3',
  },
  hiding: {
    'index.d.ts': "export { shown } from './some.js'",
    'some.d.ts':
      'interface Hidden { readonly more: Deep }\ntype Deep = string\ntype Unused = 1\nexport declare const shown: Hidden\n',
  },
  inOneOrder: { 'index.d.ts': "export type Sign = 'b' | undefined | 'a'" },
  inAnother: { 'index.d.ts': "export type Sign = 'a' | 'b' | undefined" },
}
const described = Object.entries(packages).map(([entry, files]) => {
  const types = join(root, entry, 'dist', 'types')
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(types, name)), { recursive: true })
    writeFileSync(join(types, name), text)
  }
  return { entry, file: join(types, 'index.d.ts') }
})
const reports = apiReports(described)

it('has what an entry exports under the name it exports, in the order of names, without documentation', () => {
  expect(reports.get('renaming')).toBe(
    'interface Zero {\n    readonly no: 0;\n}\n\n// two as one\nfunction two(): number;',
  )
})

it('shows what is not exported itself, where what is exported names it', () => {
  expect(reports.get('hiding')).toBe(
    'const shown: Hidden\n\n// not exported\ntype Deep = string;\n\n// not exported\ninterface Hidden {\n    readonly more: Deep;\n}',
  )
})

it('is the same in whichever order the compiler met alternatives', () => {
  expect(reports.get('inOneOrder')).toBe("type Sign = 'a' | 'b' | undefined;")
  expect(reports.get('inAnother')).toBe(reports.get('inOneOrder'))
})
