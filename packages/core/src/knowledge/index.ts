/**
 * Knowledge of one's own: a vendor's plugin with changes, and plugins as data.
 *
 * @packageDocumentation
 */

export type { Change } from '../plugin/change.ts'
export type {
  Additions,
  CausePlace,
  Changes,
  Customised,
  Disabled,
  PlacedCause,
  Replaced,
} from './changes.ts'
export { changesOf, customise } from './customise.ts'
export { type KnowledgeKind, knowledgeKinds, knowledgeLimits } from './document.ts'
export { exportLanguage, type LanguageData } from './export-language.ts'
export { exportPlugin, type PluginData } from './export-plugin.ts'
export { knowledgeSchema } from './knowledge-schema.ts'
export { type LoadedLanguage, loadLanguage } from './load-language.ts'
export { loadOverlay } from './load-overlay.ts'
export { type LoadedPlugin, type LoadOptions, loadPlugin } from './load-plugin.ts'
export { withKnowledge } from './with-knowledge.ts'
export { type Reworded, type Rewording, type Said, wordings } from './wordings.ts'
