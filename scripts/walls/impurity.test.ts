import { expect, test } from 'vitest'
import { repository } from '../bootstrap/workspace.mjs'
import { impurities } from './impurity.ts'
import { source, workspaceSources } from './source.ts'

const real = workspaceSources(repository)

const found = (text: string, packageName = 'core') =>
  impurities([source(packageName, 'src/x.ts', text)]).map((each) => each.replace(/^.*:\d+ /, ''))

test.each([
  ['const at = Date.now()', 'reads Date.now'],
  ['const clock = Date.now', 'reads Date.now'],
  ['const at = new Date()', 'reads new Date()'],
  ['const at = new Date', 'reads new Date()'],
  ['const at = Date()', 'reads Date()'],
  ['const at = new Date(2025, 0, 1)', 'reads new Date(year, month, …)'],
  ['export const day = (at: Date) => at.getDate()', 'reads .getDate'],
  ['const at = performance.now()', 'reads performance'],
  ['const chance = Math.random()', 'reads Math.random'],
  ['const id = crypto.randomUUID()', 'reads crypto.randomUUID'],
  ['const home = process.env.HOME', 'reads process'],
  ['const { env } = process', 'reads process'],
  ['const home = globalThis.process', 'reads globalThis.process'],
  ['export const read = () => fetch("https://example.com")', 'reads fetch'],
  ['export const ports = { fetch }', 'reads fetch'],
  ['import { readFileSync } from "node:fs"', 'imports node:fs'],
  ['export const fs = () => import("node:fs")', 'imports node:fs'],
])('%s', (text, what) => {
  expect(found(text)).toEqual([what])
})

test('a breach names its package, file and line', () => {
  expect(impurities([source('clomo', 'src/rules/a.ts', '\nexport const at = Date.now()')])).toEqual([
    'clomo/src/rules/a.ts:2 reads Date.now',
  ])
})

test.each([
  'export const at = (now: string) => new Date(now)',
  'export const day = (at: Date) => at.getUTCDate()',
  'export const run = (process: (text: string) => string) => process("a")',
  'export interface Port { fetch(path: string): string }',
  'export const get = (port: { fetch: () => string }) => port.fetch()',
  'export const words = { process: "工程", performance: "性能" }',
  '/** Like `Date.now()` and {@link process}. */ export const now = "now"',
  'export const largest = Math.max(1, 2)',
])('is nothing to complain of: %s', (text) => {
  expect(found(text)).toEqual([])
})

test('the command line may read its surroundings', () => {
  expect(found('const at = Date.now()', 'cli')).toEqual([])
})

test('core and the vendor packages read nothing that is not handed to them', () => {
  expect(impurities(real)).toEqual([])
})
