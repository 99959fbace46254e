import { expect, it } from 'vitest'
import { withoutEffects } from './without-effects.mjs'

const of = (text: string) => withoutEffects('module.ts', text)

it('lets a bundler leave out what a module makes when it is loaded', () => {
  expect(of("export const kit = createKit({ plugin: 'acme' })")).toBe(
    "export const kit = /* @__PURE__ */ (() => (createKit({ plugin: 'acme' })))()",
  )
  expect(of('const all = [...some, other.one]')).toBe(
    'const all = /* @__PURE__ */ (() => ([...some, other.one]))()',
  )
})

it.each([
  "import { some } from './some.ts'",
  'export function some() { return other() }',
  'const some = (one: number): number => other(one)',
  "const texts = { ja: '診断', en: ['diagnosis', /d/] } as const",
  'class Some extends Error {}',
  'let some: string | undefined',
  'declare global {\n  interface HTMLElementTagNameMap {}\n}',
])('leaves alone what a bundler sees through: %s', (text) => {
  expect(of(text)).toBe(text)
})

it('takes each name out of a pattern by itself, on as many lines as before', () => {
  expect(of('export const {\n  defineRule,\n  defineError: error,\n} = kit\nconst [less] = signs')).toBe(
    "export const whole12 = /* @__PURE__ */ (() => (kit))(), defineRule = /* @__PURE__ */ (() => (whole12['defineRule']))(), error = /* @__PURE__ */ (() => (whole12['defineError']))()\n\n\n\nconst whole64 = /* @__PURE__ */ (() => (signs))(), less = /* @__PURE__ */ (() => (whole64[0]))()",
  )
})

it.each([
  "import './start.ts'",
  'start()',
  'for (const one of all) made.add(one)',
  'const { one, ...rest } = all',
])('takes no module that does something when it is loaded: %s', (text) => {
  expect(() => of(text)).toThrow('module.ts')
})
