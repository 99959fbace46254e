/** Why plugins do not go together. */
export interface CompositionProblem {
  /**
   * `collision`: two plugins or lifecycles define one id, or an old id is still one; `dangling`: an id is named that
   * nobody defines; `in-order`: a plugin adds causes to an error of another whose causes are in order; `cycle`: a fact
   * is computed from itself, an error refines itself, or a plugin uses itself; `malformed`: what came from outside is no plugin.
   */
  readonly kind: 'collision' | 'dangling' | 'in-order' | 'cycle' | 'malformed'
  /** The id concerned, or the place of what is malformed: `plugins[0].rules[2].when`. */
  readonly path: string
  /** The plugins or entries concerned; of a cycle the way back to its beginning; of what is malformed what stands there. */
  readonly found: readonly string[]
}
