/**
 * `<shindan-diagnosis>`: a text from a screen, a log or a mail becomes a guided diagnosis.
 *
 * @packageDocumentation
 */
import { ShindanDiagnosis } from './diagnosis/index.ts'
import { register } from './page/register.ts'

register('shindan-diagnosis', ShindanDiagnosis)

export * from './diagnosis/index.ts'
export type { PluginSource } from './page/plugin-source.ts'
