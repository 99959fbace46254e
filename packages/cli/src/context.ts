import type { Locale } from '@shindan/core'
import type { World } from './world.ts'

/** Options that every command takes. */
export interface CommonOptions {
  readonly json?: boolean
  readonly locale: Locale
  readonly now?: string
  readonly timeZone: string
  readonly showSensitive?: boolean
  readonly plugin?: readonly string[]
}

/** What a command runs in. */
export interface Context {
  readonly world: World
  readonly locale: Locale
  readonly json: boolean
  /** The instant of the question, as given or from the clock: ISO 8601. */
  readonly now: string
  /** IANA name. */
  readonly timeZone: string
  readonly showSensitive: boolean
  /** Files with knowledge of one's own. */
  readonly plugins: readonly string[]
}

export function contextOf(world: World, options: CommonOptions): Context {
  return {
    world,
    locale: options.locale,
    json: options.json ?? false,
    now: options.now ?? world.now().toISOString(),
    timeZone: options.timeZone,
    showSensitive: options.showSensitive ?? false,
    plugins: options.plugin ?? [],
  }
}
