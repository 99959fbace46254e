import { join } from 'node:path'
import { expect, it } from 'vitest'
import { repository } from '../bootstrap/workspace.mjs'
import { thirdParty } from './third-party.mjs'

const installed = (path: string) => join(repository, 'node_modules', path)

it('passes on the licence of each package that was copied from, once', () => {
  const notices = thirdParty([
    installed('typescript/lib/typescript.js'),
    installed('fast-check/lib/fast-check.js'),
    installed('typescript/lib/tsserver.js'),
    join(repository, 'packages/core/src/index.ts'),
  ])
  expect(notices.match(/^## .*/gm)).toEqual([
    expect.stringMatching(/^## fast-check .*\(MIT\)$/),
    expect.stringMatching(/^## typescript .*\(Apache-2\.0\)$/),
  ])
  expect(notices).toContain('Permission is hereby granted')
  expect(notices).toContain('Apache License')
})

it('has nothing to say where nothing was copied', () => {
  expect(thirdParty([join(repository, 'packages/core/src/index.ts')])).toBe('')
})
