import { checkSync } from 'recheck'
import { expect, test } from 'vitest'
import { repository } from '../bootstrap/workspace.mjs'
import { type Shipped, shippedExpressions } from './expressions.ts'
import { undecided } from './undecided.ts'

// The checker without its binaries, which are not installed.
process.env.RECHECK_BACKEND = 'pure'

const shipped = shippedExpressions(repository)
const left = new Set(undecided.map(([expression]) => String(expression)))
const isLeft = ({ source, flags }: Shipped): boolean => left.has(`/${source}/${flags}`)

function verdictOf({ source, flags }: Pick<Shipped, 'source' | 'flags'>): string {
  const found = checkSync(source, flags, { checker: 'automaton', timeout: 30_000 })
  if (found.status === 'safe') return 'linear'
  return found.status === 'vulnerable' ? found.complexity.summary : `unknown: ${found.error.kind}`
}

test.each([
  ['(a+)+$', 'exponential'],
  ['\\s+$', '2nd degree polynomial'],
])('the checker finds %s to be %s', (source, verdict) => {
  expect(verdictOf({ source, flags: '' })).toBe(verdict)
})

test('every regular expression of the packages is linear', () => {
  const others = shipped
    .filter((one) => !isLeft(one))
    .flatMap((one) => {
      const verdict = verdictOf(one)
      return verdict === 'linear' ? [] : [`${one.at}: /${one.source}/${one.flags} is ${verdict}`]
    })
  expect(shipped.length).toBeGreaterThan(200)
  expect(others).toEqual([])
}, 300_000)

test('what is left to a growth test is shipped', () => {
  expect(
    shipped
      .filter(isLeft)
      .map(({ source, flags }) => `/${source}/${flags}`)
      .sort(),
  ).toEqual([...left].sort())
})

const pieces = [
  'a',
  '1',
  '証',
  'ア',
  ' ',
  '\n',
  '.',
  '-',
  '"',
  '「',
  '(',
  'a.',
  'a@',
  'a@b ',
  '{"d":"',
  '-----BEGIN PRIVATE KEY-----',
  '-----BEGIN CERTIFICATE-----\n',
  `${'A1b2'.repeat(16)}\n`,
  '1.',
  '\n>',
  '0-',
  'eyJa.',
  'status',
]

test.each(shipped.filter(isLeft))(
  '$at reads 200,000 characters of anything',
  ({ source, flags }) => {
    const expression = new RegExp(source, flags.replace('g', ''))
    for (const piece of pieces) {
      const text = `${piece.repeat(Math.ceil(200_000 / piece.length))}\u0000`
      expect(typeof expression.test(text)).toBe('boolean')
    }
  },
  10_000,
)
