/**
 * The elements of shindan: a guided diagnosis and the check of a renewal, for the page of a console.
 *
 * @packageDocumentation
 */
import { ShindanDiagnosis } from './diagnosis/index.ts'
import { register } from './page/register.ts'
import { ShindanRenewalCheck } from './renewal/index.ts'

// Each entry registers by itself: what they share has no effect, so that a bundler takes only what a page uses.
register('shindan-diagnosis', ShindanDiagnosis)
register('shindan-renewal-check', ShindanRenewalCheck)

export * from './diagnosis/index.ts'
export type { ConsoleSource } from './page/console-source.ts'
export type { PluginSource } from './page/plugin-source.ts'
export * from './renewal/index.ts'
