import { apns } from '@shindan/apns'
import type { Console } from '@shindan/apns/renewal'
import { bizmobile, upload as bizmobileUpload } from '@shindan/bizmobile'
import { clomo, upload as clomoUpload } from '@shindan/clomo'
import type { AnyPlugin, Instant, Locale } from '@shindan/core'
import { cybertrust } from '@shindan/cybertrust'
import { lanscope, upload as lanscopeUpload } from '@shindan/lanscope'
import { platforms } from '@shindan/platforms'

/** What an assistant is served from. */
export interface McpOptions {
  /** Every plugin of shindan when absent. */
  readonly plugins?: readonly AnyPlugin[]
  /** Whose answer to an upload is told; those of shindan when absent. */
  readonly consoles?: readonly Console[]
  /** The language of answers where a question names none. Japanese when absent. */
  readonly locale?: Locale
  /** IANA name: the zone of days, and of dates in answers, where a question names none. Asia/Tokyo when absent. */
  readonly timeZone?: string
  /** The moment of every question; the clock when absent. */
  readonly now?: () => Instant
}

/** Every plugin that shindan has. */
export const allPlugins: readonly AnyPlugin[] = [cybertrust, apns, clomo, lanscope, bizmobile, platforms]

/** The consoles whose answer to an upload is known. */
export const allConsoles: readonly Console[] = [
  { plugin: clomo, upload: clomoUpload },
  { plugin: lanscope, upload: lanscopeUpload },
  { plugin: bizmobile, upload: bizmobileUpload },
]
