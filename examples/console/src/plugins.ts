import type { Console } from '@shindan/apns/renewal'
import { bizmobile, upload as bizmobileUpload } from '@shindan/bizmobile'
import { clomo, upload as clomoUpload } from '@shindan/clomo'
import { cybertrust } from '@shindan/cybertrust'
import type { PluginSource } from '@shindan/element'
import { lanscope, upload as lanscopeUpload } from '@shindan/lanscope'
import type { UnitId } from './fleet.ts'

/** What is known of errors. Those whose dates are on every page are here; the rest comes when it is first needed. */
export const plugins: readonly PluginSource[] = [
  () => import('@shindan/platforms'),
  () => import('@shindan/apns'),
  cybertrust,
  clomo,
  lanscope,
  bizmobile,
]

/** The console of each unit, for what it will show when a certificate is uploaded. */
export const consoles: { readonly [Id in UnitId]: readonly Console[] } = {
  clomo: [{ plugin: clomo, upload: clomoUpload }],
  lanscope: [{ plugin: lanscope, upload: lanscopeUpload }],
  bizmobile: [{ plugin: bizmobile, upload: bizmobileUpload }],
}
