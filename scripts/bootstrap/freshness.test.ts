import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { stalePackages } from './build.mjs'
import { freshness } from './freshness.mjs'
import { packagesOf, withDependencies } from './workspace.mjs'

let root: string

function write(path: string, text: string) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

function addPackage(name: string, needs: string[]) {
  const dependencies = Object.fromEntries(needs.map((needed) => [`@shindan/${needed}`, 'workspace:^']))
  const exports = { '.': { types: './dist/index.d.ts', default: './dist/index.js' } }
  write(`packages/${name}/package.json`, JSON.stringify({ name: `@shindan/${name}`, exports, dependencies }))
  write(`packages/${name}/src/index.ts`, name)
  write(`packages/${name}/dist/index.js`, '')
  write(`packages/${name}/dist/index.d.ts`, '')
}

function stale(kind: 'run' | 'full') {
  return stalePackages(root, packagesOf(root), kind).map(({ name }) => name.replace('@shindan/', ''))
}

function rememberAll(kind: 'run' | 'full') {
  const packages = packagesOf(root)
  for (const one of packages) freshness(root, packages).remember(one, kind)
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'shindan-freshness-'))
  addPackage('core', [])
  addPackage('apns', ['core'])
  addPackage('clomo', ['apns'])
})

test('all is stale at first and nothing after a full build', () => {
  expect(stale('run')).toEqual(['apns', 'clomo', 'core'])
  rememberAll('full')
  expect([...stale('run'), ...stale('full')]).toEqual([])
})

test('a change makes its own JavaScript stale, and the declarations of all that stands on it', () => {
  rememberAll('full')
  write('packages/apns/src/index.ts', 'changed')
  expect(stale('run')).toEqual(['apns'])
  expect(stale('full')).toEqual(['apns', 'clomo'])
})

test('a build to run from is no full build', () => {
  rememberAll('full')
  rememberAll('run')
  expect(stale('run')).toEqual([])
  expect(stale('full')).toEqual(['apns', 'clomo', 'core'])
})

test('a deleted output is built again, where that kind of build makes it', () => {
  rememberAll('full')
  rmSync(join(root, 'packages/core/dist/index.d.ts'))
  expect(stale('run')).toEqual([])
  expect(stale('full')).toEqual(['core'])
})

test('a test changes no build, the shared build settings change every one', () => {
  rememberAll('full')
  write('packages/core/src/index.test.ts', 'test')
  expect(stale('full')).toEqual([])
  write('tsup.base.ts', 'changed')
  expect(stale('full')).toEqual(['apns', 'clomo', 'core'])
})

test('a package without sources is left out', () => {
  write('packages/later/package.json', '{ "name": "@shindan/later" }')
  expect(packagesOf(root).map(({ name }) => name)).not.toContain('@shindan/later')
})

test('a command needs its package and all below it', () => {
  const names = withDependencies(packagesOf(root), '@shindan/apns').map(({ name }) => name)
  expect(names).toEqual(['@shindan/apns', '@shindan/core'])
})
