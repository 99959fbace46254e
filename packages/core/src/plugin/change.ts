/**
 * One thing in which a customised plugin is otherwise than its vendor made it. `taken-along`: it only served what was
 * disabled. Plain JSON, so that a console can show what it changed.
 */
export interface Change {
  readonly change: 'disabled' | 'taken-along' | 'reworded' | 'added'
  /** Where it stands in the plugin: `rules`, `causes` … */
  readonly of: string
  /** The id of the entry; of causes that of the error. */
  readonly id: string
  /** The text within the entry, e.g. `why` or `remedy.use-named-device.do`; of an added cause the rule. */
  readonly part?: string
}
