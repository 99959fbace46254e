/** Why plugins do not go together. */
export interface CompositionProblem {
  /**
   * `collision`: two plugins define one id, or an old id is still one; `dangling`: an id is named that nobody defines; `in-order`: a plugin adds
   * causes to an error of another whose causes are in order.
   */
  readonly kind: 'collision' | 'dangling' | 'in-order'
  readonly path: string
  /** The plugins or entries concerned. */
  readonly found: readonly string[]
}
