import type { RenewalOutcome } from '@shindan/apns'
import { bizmobile, upload as bizmobileUpload } from '@shindan/bizmobile'
import { clomo, upload as clomoUpload } from '@shindan/clomo'
import { lanscope, upload as lanscopeUpload } from '@shindan/lanscope'

/** The consoles whose answer to an upload is known, each by its own table. */
const consoles = [
  { plugin: clomo, upload: clomoUpload },
  { plugin: lanscope, upload: lanscopeUpload },
  { plugin: bizmobile, upload: bizmobileUpload },
] as const

/** What a console will show: one of its errors, or that it takes the file; `null` where nobody knows. */
export interface ConsoleAnswer {
  readonly console: (typeof consoles)[number]['plugin']
  readonly shows: string | null
}

/** What each console will show when a file of this outcome is uploaded. */
export function consoleAnswers(outcome: RenewalOutcome): readonly ConsoleAnswer[] {
  return consoles.map(({ plugin, upload }) => ({ console: plugin, shows: upload[outcome] }))
}
