import type { Console } from '@shindan/apns/renewal'
import { bizmobile, upload as bizmobileUpload } from '@shindan/bizmobile'
import { clomo, upload as clomoUpload } from '@shindan/clomo'
import { lanscope, upload as lanscopeUpload } from '@shindan/lanscope'

/** The consoles whose answer to an upload is known, each by its own table. */
export const consoles: readonly Console[] = [
  { plugin: clomo, upload: clomoUpload },
  { plugin: lanscope, upload: lanscopeUpload },
  { plugin: bizmobile, upload: bizmobileUpload },
]
