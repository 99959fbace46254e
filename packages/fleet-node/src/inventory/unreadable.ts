import type { Problem } from '@shindan/core'

/** What an inventory that cannot be read any further throws: the rows before it are read. */
export class UnreadableInventory extends Error {
  override readonly name = 'UnreadableInventory'
  /** What is wrong, at its line: `line 12`. */
  readonly problem: Problem

  constructor(problem: Problem, cause?: unknown) {
    super(`${problem.path}: ${problem.expected.en}`, { cause })
    this.problem = problem
  }
}
