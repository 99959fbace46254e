import { expect, test } from 'vitest'
import { packagesOf, repository } from '../bootstrap/workspace.mjs'
import { upwardImports } from './direction.ts'
import { source, workspaceSources } from './source.ts'

const real = workspaceSources(repository)

const found = (packageName: string, text: string) => upwardImports([source(packageName, 'src/a/x.ts', text)])

test.each([
  ['core', 'import { cybertrust } from "@shindan/cybertrust"'],
  ['core', 'export * from "@shindan/core/render"'],
  ['cybertrust', 'import { apns } from "@shindan/apns"'],
  ['apns', 'import type { Console } from "@shindan/clomo"'],
  ['platforms', 'import { cybertrust } from "@shindan/cybertrust"'],
  ['lanscope', 'export { rules } from "@shindan/cybertrust"'],
  ['bizmobile', 'export type Other = import("@shindan/lanscope").Other'],
  ['clomo', 'export const load = () => import("@shindan/cli")'],
  ['newcomer', 'import { err } from "@shindan/core"'],
])('%s must not: %s', (packageName, text) => {
  expect(found(packageName, text)).toEqual([
    expect.stringMatching(/^\w+\/src\/a\/x\.ts:1 imports @shindan\//),
  ])
})

test('a path does not get around the wall', () => {
  expect(found('apns', 'import { x } from "../../../core/src/x.ts"')).toEqual([
    'apns/src/a/x.ts:1 reaches outside with ../../../core/src/x.ts',
  ])
})

test.each([
  ['cybertrust', 'import { err } from "@shindan/core"'],
  ['apns', 'import { certificateFacts } from "@shindan/core/x509"'],
  ['lanscope', 'import { apns } from "@shindan/apns"'],
  ['clomo', 'import { cybertrust } from "@shindan/cybertrust"'],
  ['cybertrust', 'import { platforms } from "@shindan/platforms"'],
  ['core', 'import { slotsOf } from "../text/slots.ts"'],
  ['cli', 'import { clomo } from "@shindan/clomo"'],
])('%s may: %s', (packageName, text) => {
  expect(found(packageName, text)).toEqual([])
})

test('imports go down, never up or sideways', () => {
  expect(upwardImports(real)).toEqual([])
})

test('no manifest asks for a package that the sources may not import', () => {
  const wanted = packagesOf(repository).flatMap(({ name, needs }) =>
    needs.map((needed) =>
      source(name.replace('@shindan/', ''), 'package.json', `import ${JSON.stringify(needed)}`),
    ),
  )
  expect(upwardImports(wanted)).toEqual([])
})
