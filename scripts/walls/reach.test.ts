import { describe, expect, test } from 'vitest'
import { repository } from '../bootstrap/workspace.mjs'
import { reachedFrom } from './reach.ts'
import { source, workspaceSources } from './source.ts'

const real = workspaceSources(repository)

describe('what an entry loads', () => {
  const sources = [
    source(
      'core',
      'src/index.ts',
      'export * from "./text/index.ts"\nimport type { Key } from "./x509/key.ts"',
    ),
    source('core', 'src/text/index.ts', 'export const late = () => import("../x509/key.ts")'),
    source('core', 'src/x509/key.ts', 'import "@peculiar/x509"'),
  ]

  test('goes through files, late imports included, to the dependencies', () => {
    expect(reachedFrom(sources, 'core', 'src/text/index.ts')).toEqual([
      'src/text/index.ts',
      'src/x509/key.ts',
      '@peculiar/x509',
    ])
  })

  test('does not include what is only a type', () => {
    const withoutLate = sources.filter(({ path }) => path !== 'src/text/index.ts')
    expect(reachedFrom(withoutLate, 'core', 'src/index.ts')).toEqual(['src/index.ts', 'src/text/index.ts'])
  })
})

test.each(
  ['index', 'render/index', 'testing/index', 'certificate/index', 'document/index', 'schema/index'].map(
    (entry) => `src/${entry}.ts`,
  ),
)('core without certificates stays light: %s never loads @peculiar or its polyfill', (entry) => {
  const heavy = /^(src\/x509\/|@peculiar\/|reflect-metadata)/
  expect(reachedFrom(real, 'core', entry).filter((each) => heavy.test(each))).toEqual([])
})

test('what no plugin needs is loaded by itself alone', () => {
  const own = /^src\/(certificate|document|schema|testing)\//
  expect(reachedFrom(real, 'core', 'src/index.ts').filter((each) => own.test(each))).toEqual([])
  expect(reachedFrom(real, 'core', 'src/certificate/index.ts')).toContain('src/certificate/transition.ts')
})

test.each([
  ['core', 'index'],
  ['core', 'render/index'],
  ['core', 'testing/index'],
  ['apns', 'index'],
  ['apns', 'renewal/index'],
  ['calendar', 'index'],
])('who asks for no schema of a document does not load one: %s/%s', (packageName, entry) => {
  const reached = reachedFrom(real, packageName, `src/${entry}.ts`)
  expect(reached.filter((each) => /^(src\/schema\/|@shindan\/core\/schema$)/.test(each))).toEqual([])
})
