import { expect, test } from 'vitest'
import { repository } from '../bootstrap/workspace.mjs'
import { disagreements } from './disagreements.ts'
import { workspaceRooms } from './room.ts'

const rooms = workspaceRooms(repository)

const rule = (id: string, name = 'x') =>
  `import { defineRule } from '../kit.ts'\nexport const ${name} = defineRule({ id: 'acme/${id}' })`
const index = (imports: string, list: string) => `${imports}\nexport const rules = [${list}] as const`
const listing = { 'index.ts': index("import { x } from './too-old.ts'", 'x') }

/** What is found in a folder of these files. */
const found = (files: Record<string, string>) =>
  disagreements({ path: 'acme/rules', holds: 'rule', files: new Map(Object.entries(files)) })

test('a folder whose index lists its one rule is in order', () => {
  expect(found({ ...listing, 'too-old.ts': rule('too-old') })).toEqual([])
})

test('what is shared by rules, and tables that are spread into the list, are in order', () => {
  const imports = "import { more } from '../tables/index.ts'\nimport { x } from './too-old.ts'"
  const shared = `import { path } from './console.ts'\n${rule('too-old')}`
  expect(
    found({
      'index.ts': index(imports, 'x, ...more'),
      'too-old.ts': shared,
      'console.ts': 'export const path = []',
    }),
  ).toEqual([])
})

test.each([
  [
    'a rule that is not imported',
    { 'index.ts': index('', ''), 'a.ts': rule('a') },
    'a.ts is listed 0 times in index.ts',
  ],
  [
    'one that is imported and not listed',
    { 'index.ts': index("import { x } from './a.ts'", ''), 'a.ts': rule('a') },
    'a.ts is listed 0 times in index.ts',
  ],
  [
    'one that is listed twice',
    { 'index.ts': index("import { x } from './a.ts'", 'x, x'), 'a.ts': rule('a') },
    'a.ts is listed 2 times in index.ts',
  ],
  ['a file that is gone', listing, 'index.ts imports x from too-old.ts, which does not exist'],
  [
    'a name that is no file of the folder',
    { 'index.ts': index("import { y } from '../y.ts'", 'y') },
    'index.ts lists y, which it does not import from this folder',
  ],
  [
    'a file named otherwise than its rule',
    { ...listing, 'too-old.ts': rule('old') },
    'too-old.ts defines acme/old: name it old.ts',
  ],
  [
    'an id that cannot be read off',
    { ...listing, 'too-old.ts': 'export const x = defineRule({ id: idOf(1) })' },
    'too-old.ts defines (an id that is not written out): name it (an id that is not written out).ts',
  ],
  [
    'two rules in one file',
    { ...listing, 'too-old.ts': `${rule('too-old')}\n${rule('too-new', 'y')}` },
    'too-old.ts defines 2 rules: one a file',
  ],
  [
    'a file that is neither a rule nor used',
    { ...listing, 'too-old.ts': rule('too-old'), 'left.ts': 'export {}' },
    'left.ts defines no rule, and nothing imports it',
  ],
])('%s is found', (_, files, problem) => {
  expect(found(files as unknown as Record<string, string>)).toEqual([`acme/rules: ${problem}`])
})

test('a folder without index, or whose index exports no list, is found', () => {
  expect(found({ 'a.ts': rule('a') })).toEqual(['acme/rules has no index.ts'])
  expect(found({ 'index.ts': '' })).toEqual(['acme/rules/index.ts exports no list named rules'])
})

test('there are rules, errors and operations to look at', () => {
  for (const holds of ['rule', 'error', 'operation'] as const) {
    const sizes = rooms.filter((room) => room.holds === holds).map(({ files }) => files.size)
    expect(Math.max(0, ...sizes)).toBeGreaterThan(5)
  }
})

test.each(rooms)('$path agrees with its index', (room) => {
  expect(disagreements(room)).toEqual([])
})
