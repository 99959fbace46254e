import { expect, test } from 'vitest'
import { optionsIn } from './options.mjs'

const names = ['der', 'dates']
const read = (...args: string[]) => optionsIn(args, names, () => 7)

test('all targets are tried for a minute with a seed of this run, unless something else is asked for', () => {
  expect(read()).toMatchObject({ minutes: 1, targets: names, seed: 7 })
  expect(read('--minutes', '0.5', '--target', 'der', '--seed', '3', '--cases', '10')).toEqual({
    ...{ minutes: 0.5, targets: ['der'], seed: 3, cases: 10 },
  })
  expect(read('--target', 'der', '--seed', '3', '--path', '12:0:1')).toMatchObject({ path: '12:0:1' })
})

test.each([
  [['--minutes', 'nonsense'], '--minutes nonsense: expected a number above 0'],
  [['--minutes', '0'], '--minutes 0: expected a number above 0'],
  [['--seed', '1.5'], '--seed 1.5: expected a whole number below 2147483648'],
  [['--seed', '2147483648'], '--seed 2147483648: expected a whole number below 2147483648'],
  [['--cases', '-'], '--cases -: expected a whole number above 0'],
  [['--target', 'dr'], '--target dr: expected one of der, dates'],
  [['--path', 'x', '--target', 'der', '--seed', '1'], '--path x: expected numbers such as 12:0:3'],
  [['--path', '1', '--seed', '1'], '--path needs --target and --seed beside it'],
  [['--path', '1', '--target', 'der'], '--path needs --target and --seed beside it'],
])('%j is refused', (args, message) => {
  expect(read(...args)).toBe(message)
})

test.each([[['--minute', '1']], [['30']], [['--minutes']]])('%j is refused as no option', (args) => {
  expect(read(...args)).toEqual(expect.any(String))
})
