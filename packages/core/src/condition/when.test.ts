import { expect, test } from 'vitest'
import { boolean, choice, defineFacts, instant, nullable, number, version } from '../fact/index.ts'
import { type Condition, decide, when } from './index.ts'

const texts = (text: string) =>
  ({ label: { ja: text, en: text }, ask: { ja: text, en: text }, where: { ja: text, en: text } }) as const
const look = (text: string) => ({ ...texts(text), difficulty: 'console' }) as const

const facts = defineFacts('acme', {
  'acme.on': boolean(look('power')),
  'acme.kind': choice({ red: { ja: '赤', en: 'red' }, blue: { ja: '青', en: 'blue' } }, look('kind')),
  'acme.count': number(look('count')),
  'acme.version': version(look('release')),
  'acme.first': instant(look('first')),
  'acme.last': instant(look('last')),
  'acme.gone': nullable(instant(look('removal'))),
})
const w = when<typeof facts>()

const day = (day: number) => `2025-01-0${day}T00:00:00.000Z`
const known: { readonly [fact: string]: unknown } = {
  'acme.on': true,
  'acme.kind': 'red',
  'acme.count': 3,
  'acme.version': '15.10',
  'acme.first': day(1),
  'acme.last': day(3),
  'acme.gone': day(2),
}
const truthIn = (condition: Condition, changed: { readonly [fact: string]: unknown } = {}) => {
  const values = { ...known, ...changed }
  return decide(condition, { value: (fact) => values[fact], missing: (fact) => [fact] })
}
const on = () => w.is('acme.on', true)
const red = () => w.is('acme.kind', 'red')

test.each<[word: string, condition: () => Condition, otherwise: { readonly [fact: string]: unknown }]>([
  ['all', () => w.all(on(), red()), { 'acme.kind': 'blue' }],
  ['any', () => w.any(on(), red()), { 'acme.on': false, 'acme.kind': 'blue' }],
  ['not', () => w.not(w.is('acme.on', false)), { 'acme.on': false }],
  ['known', () => w.known(on()), { 'acme.on': undefined }],
  ['is', red, { 'acme.kind': 'blue' }],
  ['oneOf', () => w.oneOf('acme.kind', ['red']), { 'acme.kind': 'blue' }],
  ['present', () => w.present('acme.gone'), { 'acme.gone': null }],
  ['absent', () => w.not(w.absent('acme.gone')), { 'acme.gone': null }],
  ['same', () => w.not(w.same('acme.first', 'acme.last')), { 'acme.last': day(1) }],
  ['before', () => w.before('acme.first', 'acme.last'), { 'acme.last': day(1) }],
  ['after', () => w.after('acme.last', 'acme.first'), { 'acme.first': day(3) }],
  ['atLeast of a number', () => w.atLeast('acme.count', 3), { 'acme.count': 2 }],
  ['atLeast of a version', () => w.atLeast('acme.version', '15.9'), { 'acme.version': '15.8' }],
  ['below of a number', () => w.below('acme.count', 4), { 'acme.count': 4 }],
  ['below of a version', () => w.below('acme.version', '15.11'), { 'acme.version': '15.11' }],
])('%s holds, and does not once what it reads is otherwise', (_word, condition, otherwise) => {
  expect(truthIn(condition())).toBe('yes')
  expect(truthIn(condition(), otherwise)).toBe('no')
})

test('what is said of something that may be absent holds only where it is there', () => {
  const early = w.present('acme.gone', (w) => w.before('acme.gone', 'acme.last'))
  expect(truthIn(early)).toBe('yes')
  expect(truthIn(early, { 'acme.gone': day(3) })).toBe('no')
  expect(truthIn(early, { 'acme.gone': null })).toBe('no')
  expect(truthIn(w.present('acme.gone', (w) => w.not(w.before('acme.gone', 'acme.last'))))).toBe('no')
  expect(
    truthIn(
      w.present('acme.gone', (w) => w.not(w.before('acme.gone', 'acme.last'))),
      { 'acme.gone': null },
    ),
  ).toBe('no')
})

test('what nothing can prove stays unknown whatever is known', () => {
  expect(w.unprovable()).toEqual({ op: 'unprovable' })
  expect(truthIn(w.unprovable())).toBe('unknown')
  expect(truthIn(w.all(on(), w.unprovable()))).toBe('unknown')
})
