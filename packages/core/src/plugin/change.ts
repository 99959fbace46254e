/**
 * One thing in which a customised plugin is otherwise than its vendor made it. `taken-along`: it only served what was
 * disabled; `translated`: its texts are in one language more. Plain JSON, so that a console can show what it changed.
 */
export interface Change {
  readonly change: 'disabled' | 'taken-along' | 'reworded' | 'added' | 'translated'
  /** Where it stands in the plugin: `rules`, `causes` …; `languages` where it was translated. */
  readonly of: string
  /** The id of the entry; of causes that of the error, of languages the tag. */
  readonly id: string
  /** The text within the entry, e.g. `why` or `remedy.use-named-device.do`; of an added cause the rule. */
  readonly part?: string
}
