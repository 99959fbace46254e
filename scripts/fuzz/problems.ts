import assert from 'node:assert/strict'
import type { Problem } from '@shindan/core'
import { describeProblem } from '@shindan/core/render'

/** Throws unless these are problems that can be told in both languages, each with its place. */
export function tellable(problems: Problem | readonly Problem[]): void {
  const all = Array.isArray(problems) ? problems : [problems]
  assert.notEqual(all.length, 0, 'refused for no reason')
  for (const problem of all) {
    assert.equal(typeof problem.path, 'string')
    for (const locale of ['ja', 'en'] as const)
      assert.ok(problem.expected[locale] && describeProblem(problem, locale), JSON.stringify(problem))
  }
}
