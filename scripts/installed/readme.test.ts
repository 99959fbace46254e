import { expect, it } from 'vitest'
import { untrue, withFigures } from './readme.mjs'

const readme = '| package | what it holds | packages | MB |\n| `@shindan/core` | all | 7 | 12.0 |\n'
const core = { name: '@shindan/core', packages: 7, megabytes: 12.04 }

it('takes figures as true that are so up to a tenth', () => {
  expect(untrue(readme, [core])).toEqual([])
  expect(untrue(readme, [{ ...core, megabytes: 13 }])).toEqual([])
})

it.each([
  { ...core, packages: 8 },
  { ...core, megabytes: 15 },
  { ...core, name: '@shindan/none' },
])('tells what a README does not say as it is: %o', (installed) => {
  expect(untrue(readme, [installed])).toEqual([expect.stringContaining(installed.name)])
})

it('writes them in', () => {
  expect(withFigures(readme, [{ ...core, packages: 5, megabytes: 9.96 }])).toContain(
    '| `@shindan/core` | all | 5 | 10.0 |',
  )
})
