/**
 * `<shindan-renewal-check>`: the files of a renewal become a verdict before anything is uploaded.
 *
 * @packageDocumentation
 */
import { register } from './page/register.ts'
import { ShindanRenewalCheck } from './renewal/index.ts'

register('shindan-renewal-check', ShindanRenewalCheck)

export type { ConsoleSource } from './page/console-source.ts'
export type { PluginSource } from './page/plugin-source.ts'
export * from './renewal/index.ts'
