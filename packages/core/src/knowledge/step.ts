import type { Change } from '../plugin/change.ts'
import type { AnyPlugin } from '../plugin/plugin.ts'
import type { Problem } from '../problem/index.ts'

/** A plugin after one kind of changes: what came of them, and what of them cannot be done. */
export interface Step {
  readonly plugin: AnyPlugin
  readonly changes: readonly Change[]
  readonly problems: readonly Problem[]
}
