/** One thing wrong with a plugin, said to its author. */
export interface CheckProblem {
  /** The rule, error or fact concerned. */
  readonly path: string
  readonly message: string
}
